// A teacher's own story, from a JSON file: told at once, or its faulty line named while all that was shown stays.

import { readStory } from '../content/stories/read-story';
import { LONGEST_STORY } from '../content/stories/story-format';
import { storyFaults } from '../languages/en/story-faults';
import { tell } from '../languages/said';
import { keepOwnStory } from './own-story';
import { playStory } from './story-player';
import { tabStorage } from './tab-storage';
import type { ViewerStore } from './viewer-store';

/** `name`: of the file, for the fault. Resolves when the first step is shown. */
export async function openStory(store: ViewerStore, name: string, text: string, storage = tabStorage()): Promise<void> {
  const { report, dismissProblem, loaders } = store.getState();
  const read = readStory(text, Object.keys(loaders.library));
  if ('story' in read) {
    dismissProblem();
    keepOwnStory(store, name, text, read.story, storage);
    await playStory(store, read.story);
    return;
  }
  const code = text.trim() === '' ? 'empty' : text.length > LONGEST_STORY ? 'too-large' : 'syntax';
  report({ code, ...tell(storyFaults, 'untold', name, read.line, read), position: read.line, where: 'file', text: name });
}
