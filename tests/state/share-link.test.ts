// A shared link brings back the view; what it cannot carry, it says.
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/options/address';
import { parseOptions } from '../../src/options/option-codec';
import { DEFAULT_OPTIONS } from '../../src/options/options';
import { shareLink } from '../../src/state/share-link';
import type { Origin } from '../../src/state/viewer-state';
import { ESKETAMINE } from '../fixtures/esketamine';

const PAGE = 'https://example.org/viewer/';
const FILE = { name: 'my file.mol', format: 'molfile', text: '', records: 1, record: 0 } as const;

const stateOf = (origin: Origin, molecule = ESKETAMINE) => ({
  options: { ...DEFAULT_OPTIONS, representation: 'sticks', hydrogens: 'polar' } as const,
  selection: [0, 4],
  pose: { theta: -12.5, phi: 80, distance: 21.25 },
  shown: { molecule, depiction: { width: 1, height: 1, marks: [], atoms: [] }, origin },
});
const read = (address = '') => parseOptions(readAddress({ search: '', hash: new URL(address).hash }));

describe('a link', () => {
  it('holds molecule, camera, selection and settings', () => {
    const { address, note } = shareLink({ ...stateOf({ kind: 'library', id: 'memantine' }), options: { ...DEFAULT_OPTIONS, molecule: 'memantine', representation: 'sticks' } }, PAGE);
    const { options, warnings } = read(address);
    expect(options).toEqual({ ...DEFAULT_OPTIONS, molecule: 'memantine', representation: 'sticks', select: [1, 5], camera: { theta: -12.5, phi: 80, distance: 21.25 } });
    expect([warnings, note]).toEqual([[], undefined]);
  });

  it('carries a file as SMILES, and owns up to what that leaves out', () => {
    const { address, note } = shareLink(stateOf({ kind: 'file', file: FILE }, { ...ESKETAMINE, name: 'my\nown & co' }), PAGE);
    const { options } = read(address);
    expect(options.smiles).toBe(`${ESKETAMINE.smiles} my own & co`);
    expect(options).toMatchObject({ representation: 'sticks', hydrogens: 'polar', select: [], camera: undefined });
    expect(note).toMatch(/camera and selection are left out/);
  });

  it('is refused for a file that no address can carry', () => {
    const { address, note } = shareLink(stateOf({ kind: 'file', file: FILE }, { ...ESKETAMINE, smiles: 'C'.repeat(2001) }), PAGE);
    expect([address, note]).toEqual([undefined, expect.stringMatching(/too large for a link/)]);
  });
});
