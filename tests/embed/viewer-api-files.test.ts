// Words, files and pictures through the API, and what is refused with a sentence before anything is made.
import { describe, expect, it, vi } from 'vitest';
import { flatView } from '../../src/embed/api/flat-view';
import { onPaper } from '../../src/representations/svg/draw-svg-view';
import { settled } from '../state/store-with-jobs';
import { outcome, setUpApi } from './api-with-jobs';

const png = new Blob(['picture'], { type: 'image/png' });

function withPicture() {
  const asked: object[] = [];
  const handle = {
    pose: () => ({ theta: 0, phi: 90, distance: 20 }),
    view: () => ({ drawing: {} as never, frame: { size: { width: 400, height: 200 } } as never, ground: '#ffffff' }),
    toBlob: async (request: object) => {
      asked.push(request);
      return png;
    },
  };
  globalThis.requestAnimationFrame ??= (call) => setTimeout(() => call(0)) as unknown as number;
  return { ...setUpApi({ picture: () => handle }), asked };
}

describe('atoms by number', () => {
  it.each([[[0]], [[33]], [[Number.NaN]], [[1.5]], [['1']], [[undefined]], [[-1]], ['1'], [undefined], [{ length: 1 }]])('refuses %j with a sentence', (atoms) => {
    const { api, heard } = setUpApi();
    expect(() => api.select(atoms as never)).toThrow(/ atom|Atoms are given/);
    expect(heard('selection-change')).toEqual([]);
  });

  it('says how many there are', () => {
    const { api } = setUpApi();
    expect(() => api.focusAtom(33)).toThrow('33 is no atom of this molecule; its atoms are numbered from 1 to 32.');
  });
});

describe('words and text', () => {
  it('describes in short, with the groups, in space, or atom by atom', async () => {
    const { api } = setUpApi();
    // A few words, until the whole reading has come.
    expect(api.describe('atoms')).toMatch(/^Esketamine/);
    expect(() => api.describe('long' as never)).toThrow('A description is short, groups, space, atoms, not “long”.');
    await vi.waitFor(() => expect(api.describe('atoms')).toContain('Carbon 32'), 10_000);
    const [short, groups, atoms] = [api.describe(), api.describe('groups'), api.describe('atoms')];
    expect(short).toMatch(/^Esketamine: 32 carbons\. /);
    expect(groups.startsWith(`${short}\nIt is in 32 separate pieces.`)).toBe(true);
    expect(atoms.split('\n').slice(2)).toEqual(Array.from({ length: 32 }, (_, atom) => `Carbon ${atom + 1}: no bond.`));
    expect(api.describe('space')).toMatch(/The two atoms furthest apart are carbon 1 and carbon 32: 46\.5 ångströms\.$/);
    expect(() => api.describe('long' as never)).toThrow('A description is short, groups, space, atoms, not “long”.');
  });

  it('exports text in the four formats and no other', () => {
    const { api } = setUpApi();
    expect(api.exportMolecule('xyz').split('\n')[0]).toBe('32');
    expect(() => api.exportMolecule('pdb' as never)).toThrow('A molecule is exported as mol, sdf, smiles, xyz, not “pdb”.');
  });

  it('refuses a model in another format', async () => {
    const { api } = setUpApi();
    expect(await outcome(api.exportModel('obj' as never))).toMatchObject({ code: 'bad-argument', message: 'A model is glb or stl, not “obj”.' });
  });
});

describe('pictures', () => {
  it.each([[{ width: 0 }], [{ width: 8193 }], [{ height: 1.5 }], [{ width: Number.NaN }], [{ width: '800' }], [{ type: 'image/gif' }], ['large']])('refuses %j', async (request) => {
    const { api, asked } = withPicture();
    expect(await outcome(api.toBlob(request as never))).toMatchObject({ code: 'bad-argument' });
    expect(asked).toEqual([]);
  });

  it('are as large as on the page, or in its shape', async () => {
    const { api, asked } = withPicture();
    expect(await api.toBlob()).toBe(png);
    await api.toBlob({ width: 1000, transparent: true });
    await api.toBlob({ height: 100 });
    await api.toBlob({ width: 300, height: 400 });
    expect(asked).toEqual([
      { width: 400, height: 200, transparent: false },
      { width: 1000, height: 500, transparent: true },
      { width: 200, height: 100, transparent: false },
      { width: 300, height: 400, transparent: false },
    ]);
  });

  it('have a flat view where there is no 3D picture, which holds every atom', async () => {
    const { store } = setUpApi();
    await settled();
    const { frame, drawing, ground } = flatView(store.getState(), { width: 800, height: 600 });
    expect(drawing.spheres.count).toBe(32);
    expect(ground).toBe('#fdfcfa');
    for (const { position } of store.getState().shown.molecule.atoms) {
      const { x = -1, y = -1 } = onPaper(frame, position) ?? {};
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(800);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(600);
    }
  });
});
