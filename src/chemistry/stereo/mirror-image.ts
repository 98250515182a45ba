// The mirror image of a molecule as a molecule of its own: reflected in a plane through the origin, with the labels and the SMILES of the other hand.

import type { AtomStereo, Molecule, Vec3 } from '../molecule';
import { dot, scale, subtract } from '../vector';

/** Pseudo-asymmetric centres (r, s) and double bonds look the same in a mirror. */
const REFLECTED: Readonly<Partial<Record<AtomStereo, AtomStereo>>> = { R: 'S', S: 'R' };

const inX = ([x, y, z]: Vec3): Vec3 => [x === 0 ? 0 : -x, y, z];

const inPlane = (normal: Vec3) => (point: Vec3): Vec3 => subtract(point, scale(normal, 2 * dot(point, normal)));

/** Atoms, bonds and groups keep their numbers. `normal`: of the mirror, of length 1; undefined: x. */
export function mirrorImage(molecule: Molecule, name = molecule.name, normal?: Vec3): Molecule {
  const reflect = normal ? inPlane(normal) : inX;
  return {
    ...molecule,
    name,
    smiles: otherHand(molecule.smiles),
    atoms: molecule.atoms.map(({ stereo, position, ...atom }) => ({
      ...atom,
      position: reflect(position),
      ...(stereo === undefined ? {} : { stereo: REFLECTED[stereo] ?? stereo }),
    })),
  };
}

/** A hand stands after the symbol in a bracket: `[13C@@H]`. */
function otherHand(smiles: string): string {
  return smiles.replace(/(\[\d*[A-Za-z][a-z]?)(@@?)/g, (_, atom: string, hand: string) => `${atom}${hand === '@' ? '@@' : '@'}`);
}
