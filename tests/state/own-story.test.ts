// A teacher's own story survives a reload at its step, is offered and dropped, and does without a storage that refuses.
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../../src/options/options';
import { openStory } from '../../src/state/open-story';
import { dropOwnStory, playOwnStory } from '../../src/state/own-story';
import { restoreOwnStory } from '../../src/state/restore-own-story';
import { goToStep, leaveStory } from '../../src/state/story-player';
import type { TabStorage } from '../../src/state/tab-storage';
import { optionsOf, setUp } from './store-with-jobs';

const FILE = JSON.stringify({
  title: 'Two amines',
  steps: [
    { title: 'One', text: 'This.', view: { molecule: 'esketamine' } },
    { title: 'Two', text: 'That.', view: { molecule: 'memantine', labels: 'element' } },
  ],
});

/** The storage of a tab, which lives longer than its pages. */
function tab() {
  const kept = new Map<string, string>();
  const storage: TabStorage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  return { kept, storage };
}

const refusing: TabStorage = {
  getItem: () => null,
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
  removeItem: () => {},
};

/** A page in which it is told, at its second step. */
async function told(storage: TabStorage | undefined) {
  const { store, get } = setUp();
  await openStory(store, 'amines.json', FILE, storage);
  await goToStep(store, 1);
  return { store, get };
}

describe("a reader's own story", () => {
  it('goes on after a reload where it was, with what the reader had changed', async () => {
    const { storage } = tab();
    await told(storage);
    const { store, get } = setUp();
    await restoreOwnStory(store, storage, optionsOf({ molecule: 'memantine', labels: 'element', representation: 'sticks' }), true);
    expect(get().story).toMatchObject({ id: undefined, step: 1, story: { title: 'Two amines' } });
    expect(get().ownStory).toMatchObject({ name: 'amines.json', isKept: true });
    expect(get().shown.molecule.name).toBe('Memantine');
    expect(get().options).toMatchObject({ labels: 'element', representation: 'sticks' });
  });

  it('is only offered once it was left, or where the address leads elsewhere', async () => {
    const { storage } = tab();
    const former = await told(storage);
    for (const [options, isReload] of [[optionsOf({ story: 'mirror-images' }), true], [DEFAULT_OPTIONS, false]] as const) {
      const { store, get } = setUp();
      await restoreOwnStory(store, storage, options, isReload);
      expect(get().story).toBeUndefined();
      expect(get().ownStory?.story.title).toBe('Two amines');
    }
    leaveStory(former.store);
    const { store, get } = setUp();
    await restoreOwnStory(store, storage, DEFAULT_OPTIONS, true);
    expect(get().story).toBeUndefined();
    await playOwnStory(store);
    expect(get().story).toMatchObject({ step: 0, story: { title: 'Two amines' } });
  });

  it('is dropped with all that was kept of it', async () => {
    const { kept, storage } = tab();
    const { store, get } = await told(storage);
    expect(kept.size).toBe(2);
    dropOwnStory(store, storage);
    expect(kept.size).toBe(0);
    expect([get().story, get().ownStory]).toEqual([undefined, undefined]);
    await openStory(store, 'again.json', FILE, storage);
    expect(get().ownStory).toMatchObject({ name: 'again.json', isKept: true });
    expect(kept.size).toBe(2);
  });

  it.each([['refuses', refusing], ['is not there', undefined]] as const)('is told where the storage %s, and does not say that it is kept', async (_, storage) => {
    const { store, get } = await told(storage);
    expect(get().story?.step).toBe(1);
    expect(get().ownStory?.isKept).toBe(false);
    dropOwnStory(store, storage);
    expect(get().story).toBeUndefined();
  });

  it.each(['{"name": 1}', 'nonsense', 'null', JSON.stringify({ name: 'x.json', text: '{"title": "x"}' })])('that cannot be read any more is as none: %s', async (text) => {
    const { kept, storage } = tab();
    kept.set('own-story', text);
    const { store, get } = setUp();
    await restoreOwnStory(store, storage, DEFAULT_OPTIONS, true);
    expect([get().story, get().ownStory]).toEqual([undefined, undefined]);
  });
});
