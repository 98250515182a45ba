// The contents of the article, in reading order. The texts themselves are in the folder of the same name, and all but the first
// are loaded once the picture is there.

import { standings } from '../languages/en/standings';
import type { Standing } from './article';

export interface PanelHeading {
  readonly title: string;
  /** One sentence under the title. */
  readonly lead: string;
}

export const PANELS = {
  'what-is-ketamine': {
    title: 'What is ketamine?',
    lead: 'A small molecule with a clear target, a colourful history and open questions.',
  },
  'molecular-structure': {
    title: 'The molecule, part by part',
    lead: 'Two rings, one nitrogen, and a single carbon that holds them together. Point at a phrase, and its atoms light up.',
  },
  'mirror-images': {
    title: 'Mirror images: S and R',
    lead: 'One formula, two hands. The receptor can tell them apart.',
  },
  'nmda-receptor': {
    title: 'The NMDA receptor',
    lead: 'A channel that opens only when several things happen at once.',
  },
  block: {
    title: 'How ketamine blocks it',
    lead: 'Into an open channel, and often locked in when it closes.',
  },
  'where-it-sits': {
    title: 'Where it sits',
    lead: 'What a frozen picture of the receptor shows, and what it is too blurred to show.',
  },
  mood: {
    title: 'From block to mood',
    lead: 'How ketamine lifts mood is unknown. Here are the main proposals, with what speaks for and against each.',
  },
  clinic: {
    title: 'In the clinic',
    lead: 'How much reaches the blood, what trials found, and what they did not find.',
  },
  safety: {
    title: 'Safety and law',
    lead: 'Why the drug is given under watch, and why it is controlled.',
  },
  'other-blockers': {
    title: 'Other blockers compared',
    lead: 'Several molecules stop the same receptor, each in its own way.',
  },
  glossary: {
    title: 'Glossary',
    lead: 'The words that this text uses in a special sense.',
  },
  sources: {
    title: 'Sources',
    lead: 'Every source, with the sentences that rest on it.',
  },
} as const satisfies Record<string, PanelHeading>;

export type PanelId = keyof typeof PANELS;

/** The panels that are made of other panels, not written. */
export type WrittenPanelId = Exclude<PanelId, 'glossary' | 'sources'>;

export const PANEL_IDS = Object.keys(PANELS) as PanelId[];

const isPanelId = (id: string | undefined): id is PanelId => id !== undefined && Object.hasOwn(PANELS, id);

export interface PanelAddress {
  readonly id: PanelId;
  /** The slug of a heading, the number of a sentence, or the id of a term or a source. */
  readonly place: string | undefined;
}

/** Reads `mood` or `mood.12`; undefined where there is no such panel. */
export function readPanelAddress(text: string | undefined): PanelAddress | undefined {
  const [id, place] = text?.split('.') ?? [];
  return isPanelId(id) ? { id, place } : undefined;
}

/** What a standing means to the reader. */
export const STANDINGS: Readonly<Record<Standing, { readonly label: string; readonly meaning: string }>> = standings.words;

export const STANDING_IDS = Object.keys(STANDINGS) as Standing[];
