// The mirror image of a molecule as a molecule of its own: reflected in x, with the labels and the SMILES of the other hand.

import type { AtomStereo, Molecule, Vec3 } from '../molecule';

/** Pseudo-asymmetric centres (r, s) and double bonds look the same in a mirror. */
const REFLECTED: Readonly<Partial<Record<AtomStereo, AtomStereo>>> = { R: 'S', S: 'R' };

const reflect = ([x, y, z]: Vec3): Vec3 => [x === 0 ? 0 : -x, y, z];

/** Atoms, bonds and groups keep their places. */
export function mirrorImage(molecule: Molecule, name = molecule.name): Molecule {
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
