// The molecules of the library, read from their files.
import { readFileSync } from 'node:fs';
import { LIBRARY, type LibraryId } from '../../../molecules';
import type { Molecule } from '../../../src/chemistry/molecule';
import { readMolecule } from '../../../src/chemistry/read-molecule';

const IDS = Object.keys(LIBRARY) as LibraryId[];

export const ofLibrary = (id: LibraryId): Molecule => readMolecule({ molfile: readFileSync(new URL(`../../../molecules/${id}.mol`, import.meta.url), 'utf8') }).molecule;

export const EACH: readonly (readonly [LibraryId, Molecule])[] = IDS.map((id) => [id, ofLibrary(id)]);

/** In x. The labels of its hands are exchanged as a mirror does. */
export function mirrored(molecule: Molecule): Molecule {
  const other = { R: 'S', S: 'R', r: 'r', s: 's', '?': '?' } as const;
  return {
    ...molecule,
    atoms: molecule.atoms.map(({ stereo, position: [x, y, z], ...rest }) => ({ ...rest, position: [-x, y, z], ...(stereo ? { stereo: other[stereo] } : {}) })),
  };
}

export const neighbours = ({ bonds }: Molecule, atom: number): readonly number[] => bonds.flatMap(({ from, to }) => (from === atom ? [to] : to === atom ? [from] : []));
export const isHeavy = (molecule: Molecule, atom: number): boolean => molecule.atoms[atom]?.element !== 'H';
