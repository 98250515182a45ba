// The energy of a molecule as one bond turns and nothing else moves.

import { structureFaults } from '../../languages/en/structure-faults';
import { tell } from '../../languages/said';
import { fault } from '../fault';
import type { Molecule } from '../molecule';
import { structureOf } from '../properties/facts-structure';
import type { ScanPoint } from './found-shape';
import { energyAsIs, MOST_RELAXED } from './minimise';
import { rotateBond } from './rotate-bond';

/** In steps of `step` degrees from the shape given, once round; throws where the force field has no terms. */
export function* scanTorsion(molecule: Molecule, bond: number, step: number): Generator<ScanPoint, undefined> {
  if (molecule.atoms.length > MOST_RELAXED) {
    throw fault('too-large', tell(structureFaults, 'tooLargeForCurve', molecule.atoms.length, MOST_RELAXED));
  }
  const structure = structureOf(molecule);
  const members = structure.atoms.map((_, atom) => atom);
  for (let turn = 0; turn < 360 - 1e-9; turn += step) {
    const { atoms } = rotateBond(molecule, bond, turn);
    const energy = energyAsIs(structure, members, atoms.map(({ position }) => position));
    if (energy === undefined) {
      throw fault('unsupported', tell(structureFaults, 'noTerms'));
    }
    yield { turn, energy };
  }
  return undefined;
}
