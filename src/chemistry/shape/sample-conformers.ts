// The distinct conformers of one connected structure, relaxed and sound, lowest energy first: for the library's own molecules.

import { ConformerGenerator } from 'openchemlib';
import { conformerFault } from './check-conformer';
import type { Relaxed } from './minimise';
import type { Vec3 } from '../molecule';
import { setParities, toOcl, type Stereo } from '../ocl-molecule';
import { relaxByLibrary } from './relax-by-library';
import { registerResources } from './resources';
import type { Structure } from '../structure';

const SEED = 1;
/** The files of the library are the same bytes each time, so they stay with the minimiser that they were made by, at its finest. */
const TOLERANCES = [{}, { gradTol: 1e-3, funcTol: 1e-4 }, { gradTol: 1e-2, funcTol: 1e-3 }] as const;
/** Atoms; beyond them the finest tolerance costs a third more and changes nothing that is seen. */
const FINE = 60;

export function sampleConformers(structure: Structure, stereo: Stereo, most: number): readonly Relaxed[] {
  registerResources('field');
  registerResources('torsions');
  const members = structure.atoms.map((_, atom) => atom);
  const { ocl, atomOf } = toOcl(structure);
  setParities(ocl, atomOf, structure, stereo);
  const generator = new ConformerGenerator(SEED);
  if (!generator.initializeConformers(ocl)) return [];
  const found: Relaxed[] = [];
  for (let count = 0; count < most; count++) {
    const made = generator.getNextConformerAsMolecule();
    if (!made) break;
    const raw: Vec3[] = [];
    atomOf.forEach((atom, i) => (raw[atom] = [made.getAtomX(i), made.getAtomY(i), made.getAtomZ(i)]));
    const relaxed = relaxByLibrary(structure, members, raw, members.length > FINE ? TOLERANCES.slice(1) : TOLERANCES);
    if (!relaxed || conformerFault(structure, stereo, members, (atom) => relaxed.positions[atom] ?? [NaN, NaN, NaN])) continue;
    if (found.every(({ energy }) => Math.abs(energy - relaxed.energy) > 1e-3)) found.push(relaxed);
  }
  return found.sort((a, b) => a.energy - b.energy);
}
