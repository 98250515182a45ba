// The stories, in the order in which they are offered. Each comes when it is opened.

import type { PanelId } from '../panels';
import type { Story } from './story';

interface StoryEntry {
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  /** How many steps it has. */
  readonly length: number;
  readonly load: () => Promise<Story>;
}

export const STORIES = {
  'meet-ketamine': {
    title: 'Meet ketamine',
    summary: 'A tour of one small molecule, from its outline to its charge.',
    length: 7,
    load: async () => (await import('./meet-ketamine')).meetKetamine,
  },
  'mirror-images': {
    title: 'Mirror images',
    summary: 'Why ketamine comes in two hands, and what that changes.',
    length: 5,
    load: async () => (await import('./mirror-images')).mirrorImages,
  },
  'block-trap-release': {
    title: 'Block, trap, release',
    summary: 'How ketamine gets into a channel, stays there, and leaves.',
    length: 7,
    load: async () => (await import('./block-trap-release')).blockTrapRelease,
  },
  'inside-the-receptor': {
    title: 'Inside the NMDA receptor',
    summary: 'From the whole receptor, through the membrane, to the drug in its pore.',
    length: 9,
    load: async () => (await import('./inside-the-receptor')).insideTheReceptor,
  },
  'ketamine-and-its-cousins': {
    title: 'Ketamine and its cousins',
    summary: 'Take a part away, or change it, and see what is known to follow.',
    length: 6,
    load: async () => (await import('./ketamine-and-its-cousins')).ketamineAndItsCousins,
  },
} as const satisfies Record<string, StoryEntry>;

export type StoryId = keyof typeof STORIES;

export const STORY_IDS = Object.keys(STORIES) as StoryId[];

/** The story that shows step by step what a panel tells. */
export const STORY_OF_PANEL: { readonly [Id in PanelId]?: StoryId } = {
  'what-is-ketamine': 'meet-ketamine',
  'mirror-images': 'mirror-images',
  'nmda-receptor': 'inside-the-receptor',
  block: 'block-trap-release',
  'where-it-sits': 'inside-the-receptor',
  'other-blockers': 'ketamine-and-its-cousins',
};

export const isStoryId = (id: string | undefined): id is StoryId => id !== undefined && Object.hasOwn(STORIES, id);
