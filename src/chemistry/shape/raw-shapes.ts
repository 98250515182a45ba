// Shapes to begin with, not relaxed: those of OpenChemLib's torsion library, or the shape shown with some of its bonds turned.

import { ConformerGenerator } from 'openchemlib';
import type { Molecule, Vec3 } from '../molecule';
import { setParities, toOcl, type Stereo } from '../ocl-molecule';
import type { Structure } from '../structure';
import { seededRandom } from './distance-geometry';
import { rotatableBonds } from './rotatable-bonds';
import { rotateBond } from './rotate-bond';

const SEED = 1;

/** The most likely ones first. Setting the library up takes 0.1 s for 30 atoms, 0.8 s for 120, 4.5 s for 300. */
export function* likelyShapes(structure: Structure, stereo: Stereo): Generator<readonly Vec3[], undefined> {
  const { ocl, atomOf } = toOcl(structure);
  setParities(ocl, atomOf, structure, stereo);
  const generator = new ConformerGenerator(SEED);
  try {
    if (!generator.initializeConformers(ocl)) return undefined;
    for (;;) {
      const made = generator.getNextConformerAsMolecule();
      if (!made || made.getAllAtoms() !== atomOf.length) return undefined;
      const raw: Vec3[] = [];
      atomOf.forEach((atom, i) => (raw[atom] = [made.getAtomX(i), made.getAtomY(i), made.getAtomZ(i)]));
      yield raw;
    }
  } catch {
    // It builds no metals and some cages; random starts do.
    return undefined;
  }
}

/** Without end; a few bonds at a time, by a third of a turn each. Of a molecule with none to turn there are none. */
export function* turnedShapes(molecule: Molecule): Generator<readonly Vec3[], undefined> {
  const bonds = rotatableBonds(molecule).filter(({ movesHeavyAtoms }) => movesHeavyAtoms);
  const random = seededRandom(SEED);
  while (bonds.length > 0) {
    let turned = molecule;
    const count = 1 + Math.floor(random() * Math.min(3, bonds.length));
    for (let i = 0; i < count; i++) turned = rotateBond(turned, bonds[Math.floor(random() * bonds.length)]?.bond ?? 0, random() < 0.5 ? 120 : -120);
    yield turned.atoms.map(({ position }) => position);
  }
  return undefined;
}
