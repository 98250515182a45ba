// The distinct conformers of one connected structure, relaxed and sound, lowest energy first: for the library's own molecules.

import { ConformerGenerator } from 'openchemlib';
import { conformerFault } from './check-conformer';
import { minimise, type Relaxed } from './minimise';
import type { Vec3 } from '../molecule';
import { setParities, toOcl, type Stereo } from '../ocl-molecule';
import { registerResources } from './resources';
import type { Structure } from '../structure';

const SEED = 1;

export function sampleConformers(structure: Structure, stereo: Stereo, most: number): readonly Relaxed[] {
  registerResources();
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
    const relaxed = minimise(structure, members, raw);
    if (!relaxed || conformerFault(structure, stereo, members, (atom) => relaxed.positions[atom] ?? [NaN, NaN, NaN])) continue;
    if (found.every(({ energy }) => Math.abs(energy - relaxed.energy) > 1e-3)) found.push(relaxed);
  }
  return found.sort((a, b) => a.energy - b.energy);
}
