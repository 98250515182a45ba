// Stories for a host: opened at a step, or left. The player and the story come when they are asked for.

import { isStoryId, STORIES, STORY_IDS } from '../../content/stories/stories';
import { findStep, STEP_OPTIONS } from '../../content/stories/story';
import { page } from '../../languages/en/page';
import { badValue } from '../../options/option-codec';
import type { Options } from '../../options/options';
import { spokenLanguage, spokenWords } from '../../state/spoken-words';
import { ROOM_OPTIONS } from '../../state/story-address';
import type { ViewerStore } from '../../state/viewer-store';
import type { Causes } from './cause';
import { ViewerFault } from './viewer-fault';
import type { LoadWatch } from './watch-loads';

interface Telling {
  readonly store: ViewerStore;
  readonly causes: Causes;
  readonly loads: LoadWatch;
  readonly warn: (sentence: string) => void;
}

interface Manner {
  /** What is to be other than in the step. */
  readonly own?: Partial<Options>;
  /** A step that is not there is refused; else it is a warning, and the story begins at its beginning. */
  readonly isStrict: boolean;
}

/** `step`: an id, or a number from 1; without it the first. */
export function tellStory({ store, causes, loads, warn }: Telling, id: string, step: string | undefined, { own, isStrict }: Manner): Promise<void> {
  const prepare = async () => {
    if (!isStoryId(id)) throw new ViewerFault('unknown-story', `There is no story “${id.slice(0, 40)}”. There are ${STORY_IDS.join(', ')}.`);
    const [player, story] = await Promise.all([import('../../state/story-player'), STORIES[id].load()]).catch(() => {
      const { options } = store.getState();
      const message = spokenWords(options, page).unloaded.story;
      causes.during('api', () => store.getState().report({ code: 'network', message, lang: spokenLanguage(options), where: 'link', text: id }));
      throw new ViewerFault('network', message);
    });
    const found = findStep(story, step);
    if (found === undefined && isStrict) {
      throw new ViewerFault('unknown-step', `The story “${id}” has no step “${(step ?? '').slice(0, 40)}”. It has ${story.steps.map((each) => each.id).join(', ')}.`);
    }
    if (found === undefined) warn(badValue('step', step ?? ''));
    return { player, story, step: found ?? 0 };
  };
  const set = [...STEP_OPTIONS, ...ROOM_OPTIONS].filter((name) => own && Object.hasOwn(own, name));
  const view = Object.fromEntries(set.map((name) => [name, own?.[name]]));
  return loads.run(prepare(), ({ player, story, step: index }) => player.playStory(store, story, { id, step: index, own: view }));
}

/** What was shown before the story comes back. */
export async function leave(store: ViewerStore, causes: Causes): Promise<void> {
  const { leaveStory } = await import('../../state/story-player');
  causes.during('api', () => leaveStory(store));
}
