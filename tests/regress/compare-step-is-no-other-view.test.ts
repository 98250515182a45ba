// A step that compares opened its tool by itself, which was taken for the reader's doing: “Back to this view” stood there at once.
import { expect, it } from 'vitest';
import { isAway } from '../../src/panels/story/is-away';
import { goToStep, playStory } from '../../src/state/story-player';
import { createViewerStore } from '../../src/state/viewer-store';
import { followCompare } from '../../src/state/follow-compare';
import type { Story } from '../../src/content/stories/story';
import { moleculeNamed } from '../state/store-with-jobs';

const STORY: Story = {
  title: 'Two',
  summary: 'Two molecules.',
  steps: [
    { id: 'both', title: 'Both', text: [{ text: ['Look.'] }], view: { compare: 'phencyclidine' } },
    { id: 'one', title: 'One', text: [{ text: ['Look.'] }], view: {} },
  ],
};

function tell() {
  const library = Object.fromEntries(['esketamine', 'phencyclidine'].map((id) => [id, async () => moleculeNamed(id)]));
  const loaders = { library, chemistry: async () => moleculeNamed('read'), fetch: async () => ({ name: '', text: '' }), now: () => 0, warn: () => undefined };
  const store = createViewerStore(loaders, { shown: { ...moleculeNamed('esketamine'), origin: { kind: 'library', id: 'esketamine' } } });
  followCompare(store);
  return store;
}

it('is where the step wants it, until the reader changes something', async () => {
  const store = tell();
  await playStory(store, STORY);
  expect(store.getState().tool).toBe('compare');
  expect(isAway(store.getState())).toBe(false);
  store.getState().setOptions({ representation: 'sticks' });
  expect(isAway(store.getState())).toBe(true);
});

it('is left when another tool is opened, and when the comparison is ended or begun by the reader', async () => {
  const store = tell();
  await playStory(store, STORY);
  store.getState().openTool('facts');
  expect(isAway(store.getState())).toBe(true);
  await goToStep(store, 1);
  expect(isAway(store.getState())).toBe(false);
  store.getState().setOptions({ compare: 'phencyclidine' });
  expect(isAway(store.getState())).toBe(true);
});
