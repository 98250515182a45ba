// The option `lab` and its tool go together.
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS } from '../../src/options/options';
import { followLab } from '../../src/state/follow-lab';
import { createViewerStore } from '../../src/state/viewer-store';
import type { Loaders, LoadedMolecule } from '../../src/state/viewer-state';

const loaders = { library: {}, warn: () => {}, now: () => 0 } as unknown as Loaders;
const loaded = { molecule: { atoms: [] } } as unknown as LoadedMolecule;

function setUp(lab?: string) {
  const store = createViewerStore(loaders, { options: { ...DEFAULT_OPTIONS, lab }, shown: { ...loaded, origin: { kind: 'library', id: 'esketamine' } } });
  followLab(store);
  return () => store.getState();
}

describe('the option lab', () => {
  it('opens the tool, from a link or later, and closes it when it goes', () => {
    expect(setUp('trapping')().tool).toBe('lab');
    const get = setUp();
    get().setOptions({ lab: 'trapping' });
    expect(get().tool).toBe('lab');
    get().setOptions({ lab: 'trapping~mg1' });
    expect(get()).toMatchObject({ tool: 'lab', options: { lab: 'trapping~mg1' } });
    get().undo();
    expect(get().tool === 'lab').toBe(get().options.lab !== undefined);
    get().setOptions({ lab: undefined });
    expect(get().tool).toBeUndefined();
  });

  it('goes when the tool closes, or another opens', () => {
    for (const tool of [undefined, 'facts'] as const) {
      const get = setUp('memantine');
      get().openTool(tool);
      expect([get().options.lab, get().tool]).toEqual([undefined, tool]);
    }
  });

  it('leaves the other tools alone', () => {
    const get = setUp();
    get().openTool('facts');
    get().setOptions({ spin: 20 });
    expect(get()).toMatchObject({ tool: 'facts', options: { lab: undefined } });
    get().openTool('lab');
    expect(get().tool).toBe('lab');
  });

  it('shows the pore when its button opens it, and takes it away again; a link is taken at its word', () => {
    const get = setUp();
    get().openTool('lab');
    get().setOptions({ lab: 'trapping' });
    expect(get().options.receptor).toBe('pore');
    get().openTool('facts');
    expect(get().options).toMatchObject({ lab: undefined, receptor: 'none' });
    // In the room of the receptor it stays.
    get().openTool('lab');
    get().setOptions({ lab: 'trapping' });
    get().openTool('receptor');
    expect(get().options).toMatchObject({ lab: undefined, receptor: 'pore' });
    expect(setUp('trapping')().options.receptor).toBe('none');
  });

  it('leaves a receptor that was there before it, and one that the reader has turned off', () => {
    const get = setUp();
    get().setOptions({ receptor: 'pocket' });
    get().openTool('lab');
    get().setOptions({ lab: 'trapping' });
    expect(get().options.receptor).toBe('pocket');
    get().openTool(undefined);
    expect(get().options.receptor).toBe('pocket');
    get().setOptions({ receptor: 'none' });
    get().openTool('lab');
    get().setOptions({ lab: 'trapping' });
    get().setOptions({ receptor: 'none' });
    get().setOptions({ lab: 'trapping~mg1' });
    expect(get().options.receptor).toBe('none');
  });
});
