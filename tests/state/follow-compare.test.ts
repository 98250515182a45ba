// The option and the tool keep step: each way in opens the tool, each way out takes the option away.
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../../src/options/options';
import { followCompare } from '../../src/state/follow-compare';
import type { Loaders, LoadedMolecule } from '../../src/state/viewer-state';
import { createViewerStore } from '../../src/state/viewer-store';
import { ESKETAMINE } from '../fixtures/esketamine';

const loaded: LoadedMolecule = { molecule: ESKETAMINE, depiction: { width: 1, height: 1, marks: [], atoms: [] } };
const never = () => Promise.reject(new Error('Not asked for here.'));

function setUp(compare?: string) {
  const warnings: string[] = [];
  const clock = { now: 0 };
  const library = { esketamine: async () => loaded, phencyclidine: async () => loaded };
  const loaders = { library, chemistry: never, fetch: never, now: () => (clock.now += 1000), warn: (text: string) => warnings.push(text) } as unknown as Loaders;
  const store = createViewerStore(loaders, { options: { ...DEFAULT_OPTIONS, compare }, shown: { ...loaded, origin: { kind: 'library', id: 'esketamine' } } });
  const end = followCompare(store);
  return { get: store.getState, warnings, end };
}

describe('the option compare', () => {
  it('opens its tool, from a link and later', () => {
    expect(setUp('phencyclidine').get().tool).toBe('compare');
    const { get } = setUp();
    get().openTool('facts');
    get().setOptions({ compare: 'phencyclidine' });
    expect(get().tool).toBe('compare');
  });

  it('goes when the tool closes, another opens, or the view is reset', () => {
    for (const tool of [undefined, 'facts'] as const) {
      const { get } = setUp('phencyclidine');
      get().openTool(tool);
      expect([get().options.compare, get().tool]).toEqual([undefined, tool]);
    }
    const { get } = setUp('phencyclidine');
    get().reset();
    expect([get().options.compare, get().tool]).toEqual([undefined, 'compare']);
  });

  it('comes back by undo, with its tool', () => {
    const { get } = setUp();
    get().setOptions({ compare: 'phencyclidine' });
    get().openTool('facts');
    get().undo();
    expect([get().options.compare, get().tool]).toEqual(['phencyclidine', 'compare']);
    get().undo();
    expect(get().options.compare).toBeUndefined();
  });

  it('is refused with one warning where the library has no such molecule, and left alone afterwards', () => {
    const { get, warnings, end } = setUp('water');
    expect(get().options.compare).toBeUndefined();
    expect(warnings).toEqual(['The option “compare” cannot be “water”; it takes an id of the library.']);
    get().setOptions({ compare: 'constructor' });
    expect(get().options.compare).toBeUndefined();
    end();
    get().setOptions({ compare: 'phencyclidine' });
    expect(get().tool).toBeUndefined();
  });
});
