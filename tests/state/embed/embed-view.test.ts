// An embedded viewer shows this view: by address where one can carry it, else with the molecule itself, and it says what is lost.
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS, type Options } from '../../../src/options/options';
import { type EmbedChoice, embedView } from '../../../src/state/embed/embed-view';
import type { Origin, Playing, Variant } from '../../../src/state/viewer-state';
import { ESKETAMINE } from '../../fixtures/esketamine';

const CHOICE: EmbedChoice = { scope: 'view', controls: 'minimal', theme: 'auto', spins: false };
const FILE = { name: 'my file.mol', format: 'molfile', text: '', records: 1, record: 0 } as const;
const depiction = { width: 1, height: 1, marks: [], atoms: [] };
const SEEN: Options = { ...DEFAULT_OPTIONS, molecule: 'memantine', representation: 'sticks', panel: 'nmda', motion: 'reduced' };

const stateOf = (origin: Origin, { options = SEEN, molecule = ESKETAMINE, variant, story }: { options?: Options; molecule?: typeof ESKETAMINE; variant?: Variant; story?: Playing } = {}) => ({
  options,
  selection: [0, 4],
  pose: { theta: -12.5, phi: 80, distance: 21.25 },
  shown: { molecule, depiction, origin, ...(variant && { variant }) },
  story,
});
const LIBRARY: Origin = { kind: 'library', id: 'memantine' };
const VIEW = { representation: 'sticks', select: '1,5', camera: '-12.5 80 21.25' };

const playing = (id: string | undefined): Playing => {
  const view = { ...DEFAULT_OPTIONS, molecule: 'memantine', ...(id && { story: id, step: 'two' }) };
  return { id, story: { id: id ?? 'own', title: 'Two', summary: '', steps: [] } as unknown as Playing['story'], step: 1, view, before: stateOf(LIBRARY) as unknown as Playing['before'] };
};

describe('a view that is embedded', () => {
  it('holds molecule, camera, selection and settings, and nothing of this page or this reader', () => {
    const view = embedView(stateOf(LIBRARY), CHOICE);
    expect(view).toEqual({ address: { molecule: 'memantine', ...VIEW }, addressNote: undefined, options: { molecule: 'memantine', ...VIEW }, molfile: undefined, note: undefined });
  });

  it('names the buttons only where they are other than an embedded viewer’s, and takes theme and turning as chosen', () => {
    expect(embedView(stateOf(LIBRARY), { ...CHOICE, controls: 'full', theme: 'dark', spins: true }).address).toMatchObject({ controls: 'full', theme: 'dark', spin: '20' });
    const turning = { ...SEEN, spin: 7, theme: 'projector', controls: 'none' } as const;
    expect(embedView(stateOf(LIBRARY, { options: turning }), { ...CHOICE, spins: true }).address).toMatchObject({ spin: '7' });
    expect(Object.keys(embedView(stateOf(LIBRARY, { options: turning }), CHOICE).address ?? {})).toEqual(['molecule', 'representation', 'select', 'camera']);
  });

  it('holds a file’s molecule itself, and its SMILES in the address, and owns up to what that leaves out', () => {
    for (const origin of [{ kind: 'file', file: FILE }, { kind: 'src', address: 'https://example.org/a.mol', file: FILE }] as const) {
      const { address, addressNote, options, molfile } = embedView(stateOf(origin, { molecule: { ...ESKETAMINE, name: 'my\nown' } }), CHOICE);
      expect(address).toEqual({ smiles: `${ESKETAMINE.smiles} my own`, representation: 'sticks' });
      expect(addressNote).toMatch(/camera and selection are left out/);
      expect(options).toEqual(VIEW);
      expect(molfile?.split('\n')[3]).toMatch(/^ 32 33 .*V2000$/);
    }
  });

  it('has no address for what is too large for one, and still holds it', () => {
    const { address, addressNote, molfile } = embedView(stateOf({ kind: 'file', file: FILE }, { molecule: { ...ESKETAMINE, smiles: 'C'.repeat(2001) } }), CHOICE);
    expect([address, addressNote]).toEqual([undefined, expect.stringMatching(/too large for an address/)]);
    expect(molfile).toMatch(/M {2}END/);
  });

  it('holds a shape or form that was made of the molecule, which an address leaves out', () => {
    const variant: Variant = { kind: 'conformer', sentence: 'Another shape.', base: { molecule: ESKETAMINE, depiction } };
    const { address, addressNote, options, molfile } = embedView(stateOf(LIBRARY, { variant }), CHOICE);
    expect(address).toEqual({ molecule: 'memantine', ...VIEW });
    expect([addressNote, options, molfile]).toEqual([expect.stringMatching(/as it was loaded/), VIEW, expect.stringContaining('M  END')]);
  });

  it('says that the lab stays behind', () => {
    const { address, note } = embedView(stateOf(LIBRARY, { options: { ...SEEN, lab: { experiment: 'trapping', changes: {} } as unknown as Options['lab'] } }), CHOICE);
    expect([Object.keys(address ?? {}).includes('lab'), note]).toEqual([false, expect.stringMatching(/lab stays on this page/)]);
  });
});

describe('a story that is embedded', () => {
  const told = { ...SEEN, representation: 'ball-and-stick', story: 'mirror-images', step: 'two' } as const;
  const state = { ...stateOf(LIBRARY, { options: told, story: playing('mirror-images') }), selection: [], pose: undefined };

  it('begins at this step, with what the reader has changed since', () => {
    expect(embedView(state, { ...CHOICE, scope: 'story' }).options).toEqual({ story: 'mirror-images', step: 'two' });
    expect(embedView({ ...state, options: { ...told, representation: 'sticks' } }, { ...CHOICE, scope: 'story', controls: 'none' }).address).toEqual({ story: 'mirror-images', step: 'two', representation: 'sticks', controls: 'none' });
  });

  it('is its picture alone where that is asked for, or where it comes from a file', () => {
    expect(embedView(state, CHOICE).address).toEqual({ molecule: 'memantine' });
    const { address, note } = embedView({ ...state, options: { ...told, story: undefined, step: undefined }, story: playing(undefined) }, { ...CHOICE, scope: 'story' });
    expect([address, note]).toEqual([{ molecule: 'memantine' }, expect.stringMatching(/cannot be embedded; its picture can/)]);
  });
});
