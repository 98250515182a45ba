// The energy of a molecule as one bond turns and nothing else moves.

import { ForceFieldMMFF94 } from 'openchemlib';
import { ChemistryError } from '../chemistry-error';
import type { Molecule } from '../molecule';
import { setPositions, toOcl } from '../ocl-molecule';
import { structureOf } from '../properties/facts-structure';
import type { ScanPoint } from './found-shape';
import { MOST_RELAXED } from './minimise';
import { registerResources } from './resources';
import { rotateBond } from './rotate-bond';

/** In steps of `step` degrees from the shape given, once round; throws where the force field has no terms. */
export function* scanTorsion(molecule: Molecule, bond: number, step: number): Generator<ScanPoint, undefined> {
  if (molecule.atoms.length > MOST_RELAXED) {
    throw new ChemistryError('too-large', `The energy curve is computed for molecules of up to ${MOST_RELAXED} atoms; this one has ${molecule.atoms.length}.`);
  }
  registerResources();
  const { ocl, atomOf } = toOcl(structureOf(molecule));
  for (let turn = 0; turn < 360 - 1e-9; turn += step) {
    const { atoms } = rotateBond(molecule, bond, turn);
    setPositions(ocl, atomOf, (atom) => atoms[atom]?.position ?? [0, 0, 0]);
    yield { turn, energy: energyOf(ocl) };
  }
  return undefined;
}

function energyOf(ocl: ReturnType<typeof toOcl>['ocl']): number {
  try {
    return new ForceFieldMMFF94(ocl, ForceFieldMMFF94.MMFF94S).getTotalEnergy();
  } catch {
    throw new ChemistryError('unsupported', 'The force field has no terms for this molecule, so that there is no energy curve. The bond can be turned all the same.');
  }
}
