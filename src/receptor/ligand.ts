// The ligand of the figures as a molecule, so that others can be compared with it and laid on it.

import type { Molecule } from '../chemistry/molecule';
import { LIGAND_ATOMS, LIGAND_BONDS, type LigandAtomName } from './figures/ligand';
import { toPicture } from './picture-frame';

const NAMES: readonly LigandAtomName[] = LIGAND_ATOMS.map(({ name }) => name);

/** Index in the atoms of LIGAND. */
export const ligandAtom = (name: LigandAtomName): number => NAMES.indexOf(name);

/** Heavy atoms alone, as the entry has them. Picture frame, Å. */
export const LIGAND: Molecule = {
  name: 'S-ketamine of PDB 7EU8',
  formula: 'C13H16ClNO',
  mass: 237.73,
  charge: 0,
  smiles: 'CN[C@@]1(CCCCC1=O)c1ccccc1Cl',
  coordinates: 'file',
  stereo: 'absolute',
  atoms: LIGAND_ATOMS.map(({ element, at }) => ({ element, position: toPicture(at), charge: 0 })),
  bonds: LIGAND_BONDS.map(([from, to, order]) => ({ from: ligandAtom(from), to: ligandAtom(to), order })),
  groups: [],
  warnings: [],
};
