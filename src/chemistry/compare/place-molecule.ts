// Puts a molecule where another stands: laid on it by what they share, or, where nothing is shared, centre on centre.

import type { Molecule, Vec3 } from '../molecule';
import { add, scale, subtract } from '../vector';
import { place, type Superposition } from './superpose';

const centre = ({ atoms }: Molecule): Vec3 =>
  scale(atoms.reduce<Vec3>((sum, { position }) => add(sum, position), [0, 0, 0]), 1 / Math.max(1, atoms.length));

/** `moving` in the frame of `fixed`, Å. */
export function placeMolecule(moving: Molecule, fixed: Molecule, fit: Pick<Superposition, 'rotation' | 'translation'> | undefined): Molecule {
  const shift = subtract(centre(fixed), centre(moving));
  return { ...moving, atoms: moving.atoms.map((atom) => ({ ...atom, position: fit ? place(fit, atom.position) : add(atom.position, shift) })) };
}
