// A reader's own story, kept in this tab: it survives a reload, is offered beside the others, and goes when the reader says so.
// Where the browser lets the page keep nothing, it is told all the same.

import type { Story } from '../content/stories/story';
import { leaveStory, playStory } from './story-player';
import { OWN_STORY, type TabStorage, tabStorage } from './tab-storage';
import type { ViewerStore } from './viewer-store';

/** The step that is told; absent while the story is not. */
export const OWN_STEP = `${OWN_STORY}-step`;

/** False where it is full or refused. */
function tried(run: () => void): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}

/** Notes the step while the story is told, until there is none any more. */
function followStep(store: ViewerStore, storage: TabStorage): void {
  let last: number | undefined;
  const update = () => {
    const { story, ownStory } = store.getState();
    const step = story && story.story === ownStory?.story ? story.step : undefined;
    if (step !== last) tried(() => (step === undefined ? storage.removeItem(OWN_STEP) : storage.setItem(OWN_STEP, String(step))));
    last = step;
    if (!ownStory?.isKept) stop();
  };
  const stop = store.subscribe(update);
}

/** `name`: of its file, `text`: the file itself. One story at a time: it takes the place of the former. */
export function keepOwnStory(store: ViewerStore, name: string, text: string, story: Story, storage: TabStorage | undefined): void {
  const isFollowed = store.getState().ownStory?.isKept ?? false;
  const isKept = storage !== undefined && tried(() => storage.setItem(OWN_STORY, JSON.stringify({ name, text })));
  store.setState({ ownStory: { name, story, isKept } });
  if (!isFollowed && storage && isKept) followStep(store, storage);
}

export async function playOwnStory(store: ViewerStore): Promise<void> {
  const { ownStory } = store.getState();
  if (ownStory) await playStory(store, ownStory.story);
}

export function dropOwnStory(store: ViewerStore, storage = tabStorage()): void {
  const { story, ownStory } = store.getState();
  if (storage) tried(() => [OWN_STORY, OWN_STEP].forEach((key) => storage.removeItem(key)));
  if (story && story.story === ownStory?.story) leaveStory(store);
  store.setState({ ownStory: undefined });
}
