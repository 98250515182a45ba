// After a reload: a reader's own story is offered again, and told on where it was.

import { readStory } from '../content/stories/read-story';
import { STEP_OPTIONS } from '../content/stories/story';
import type { Options } from '../options/options';
import { keepOwnStory, OWN_STEP } from './own-story';
import { ROOM_OPTIONS } from './story-address';
import { playStory } from './story-player';
import { OWN_STORY, type TabStorage } from './tab-storage';
import type { ViewerStore } from './viewer-store';

function readKept(storage: TabStorage): { readonly name: string; readonly text: string } | undefined {
  try {
    const kept: unknown = JSON.parse(storage.getItem(OWN_STORY) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('name' in kept) || !('text' in kept)) return undefined;
    const { name, text } = kept;
    return typeof name === 'string' && typeof text === 'string' ? { name, text } : undefined;
  } catch {
    return undefined;
  }
}

/** `address`: what the address says of the view. */
export async function restoreOwnStory(store: ViewerStore, storage: TabStorage, address: Options, isReload: boolean): Promise<void> {
  const kept = readKept(storage);
  const read = kept && readStory(kept.text, Object.keys(store.getState().loaders.library));
  if (!kept || !read || !('story' in read)) return;
  const step = Number(storage.getItem(OWN_STEP) ?? NaN);
  keepOwnStory(store, kept.name, kept.text, read.story, storage);
  if (!isReload || address.story !== undefined || read.story.steps[step] === undefined) return;
  const own = Object.fromEntries([...STEP_OPTIONS, ...ROOM_OPTIONS].map((name) => [name, address[name]]));
  await playStory(store, read.story, { step, own });
}
