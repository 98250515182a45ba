// The distinct shapes of one connected molecule, told one by one as they are found: from OpenChemLib's torsion library and, since
// that keeps rings and hydrogens as it knows them, from distance geometry with random starts; relaxed with MMFF94s, checked,
// compared with those known, and laid on the shape shown.

import { ConformerGenerator } from 'openchemlib';
import { ChemistryError } from '../chemistry-error';
import { place, superpose } from '../compare/superpose';
import type { Molecule, Vec3 } from '../molecule';
import { setParities, toOcl, type Stereo } from '../ocl-molecule';
import { structureOf } from '../properties/facts-structure';
import { perceiveGeometry } from '../stereo/perceive-stereo';
import { partsOf, type Structure } from '../structure';
import { conformerFault } from './check-conformer';
import { embedByDistances } from './distance-geometry';
import { equivalentOrders } from './equivalent-orders';
import { minimise, MOST_RELAXED } from './minimise';
import { registerResources } from './resources';
import { rigidPart } from './rigid-part';
import type { FoundShape, ShapeSearch } from './found-shape';

/** Atoms, hydrogens included. */
const MOST_ATOMS = 500;
/** Å, root mean square over `comparedAtoms`: closer relaxed shapes are one minimum; unrelaxed ones must differ to the eye. */
export const DISTINCT = 0.25;
const DISTINCT_UNRELAXED = 0.8;
/** kcal/mol above the lowest; higher shapes are visited once in ten million. */
const ENERGY_WINDOW = 10;
/** Tries in a row that bring nothing new. */
const PATIENCE = 18;
const MOST_TRIES = 240;
const MOST_SHAPES = 100;
const SEED = 1;

/** Atoms that make a shape: all but the hydrogens on carbon. */
export function comparedAtoms({ atoms, bonds }: Pick<Molecule, 'atoms' | 'bonds'>): readonly number[] {
  const onCarbon = new Set(bonds.flatMap(({ from, to }) => [[from, to], [to, from]]).flatMap(([a = -1, b = -1]) => (atoms[b]?.element === 'C' ? [a] : [])));
  return atoms.flatMap(({ element }, atom) => (element === 'H' && onCarbon.has(atom) ? [] : [atom]));
}

const pick = (positions: readonly Vec3[], list: readonly number[]) => list.map((atom): Vec3 => positions[atom] ?? [0, 0, 0]);

/** Å: the least root mean square distance over all ways to number equal atoms. */
export function shapeDistance(a: readonly Vec3[], b: readonly Vec3[], atoms: readonly number[], orders: readonly (readonly number[])[]): number {
  const fixed = pick(b, atoms);
  return Math.min(...orders.map((order) => superpose(pick(a, order), fixed).rmsd));
}

/** `budgetMs`: after so long the search ends with what it has. */
export function* sampleShapes(molecule: Molecule, budgetMs = 20_000): Generator<FoundShape, ShapeSearch> {
  const structure = structureOf(molecule);
  refuse(molecule, structure);
  registerResources();
  const shown = molecule.atoms.map(({ position }) => position);
  // Every hand and side as it is drawn, also where it is not known: a shape of this molecule is not its mirror image.
  const stereo = perceiveGeometry(structure, (atom) => shown[atom] ?? [0, 0, 0], { atoms: new Set(), bonds: new Set() });
  const members = structure.atoms.map((_, atom) => atom);
  const compared = comparedAtoms(molecule);
  const orders = equivalentOrders(molecule, compared);
  const core = rigidPart(molecule);
  const canRelax = members.length <= MOST_RELAXED;
  const isSound = (positions: readonly Vec3[]) => !conformerFault(structure, stereo, members, (atom) => positions[atom] ?? [NaN, NaN, NaN]);
  const began = performance.now();
  const known: { readonly positions: readonly Vec3[]; readonly energy: number | undefined }[] = [];
  let [tries, fruitless, relaxed, lowest] = [0, 0, 0, Infinity];
  for (const raw of rawShapes(structure, stereo, members, shown, canRelax)) {
    if (tries >= MOST_TRIES || fruitless >= PATIENCE || known.length >= MOST_SHAPES) break;
    if (performance.now() - began > budgetMs) return { tries, hasEnergies: relaxed > 0, end: 'time' };
    tries++;
    fruitless++;
    // After a few refusals the force field has no terms for this molecule.
    const better = canRelax && (relaxed > 0 || tries <= 3) ? minimise(structure, members, raw) : undefined;
    if (!better && relaxed > 0) continue;
    const positions = better?.positions ?? raw;
    const energy = better?.energy;
    if (!isSound(positions) || (energy !== undefined && energy > lowest + ENERGY_WINDOW)) continue;
    const least = better ? DISTINCT : DISTINCT_UNRELAXED;
    if (known.some((other) => shapeDistance(positions, other.positions, compared, orders) < least)) continue;
    if (better) relaxed++;
    fruitless = 0;
    lowest = Math.min(lowest, energy ?? Infinity);
    known.push({ positions, energy });
    const fit = superpose(pick(positions, core), pick(shown, core));
    const aligned = positions.map((point) => place(fit, point));
    yield {
      positions: Float32Array.from(aligned.flat()),
      ...(energy === undefined ? {} : { energy }),
      fromShown: shapeDistance(aligned, shown, compared, orders),
    };
  }
  return { tries, hasEnergies: relaxed > 0, end: known.length >= MOST_SHAPES || tries >= MOST_TRIES ? 'enough' : 'nothing-new' };
}

function refuse({ atoms }: Molecule, structure: Structure): void {
  if (atoms.length > MOST_ATOMS) {
    throw new ChemistryError('too-large', `This molecule has ${atoms.length} atoms, hydrogens included; shapes are looked for up to ${MOST_ATOMS}.`);
  }
  const { length } = partsOf(structure);
  if (length > 1) throw new ChemistryError('unsupported', `This picture holds ${length} separate parts. Shapes are looked for in one connected molecule at a time.`);
  if (atoms.length < 3) throw new ChemistryError('unsupported', 'A molecule of so few atoms has one shape only.');
}

/** The shape shown first, then by turns a random start and the next one of the torsion library. */
function* rawShapes(structure: Structure, stereo: Stereo, members: readonly number[], shown: readonly Vec3[], canRelax: boolean): Generator<readonly Vec3[]> {
  yield shown;
  const likely = likelyShapes(structure, stereo);
  let isOver = false;
  for (let seed = 1; ; seed++) {
    if (canRelax) yield embedByDistances(structure, stereo, members, seed);
    for (let i = 0; i < 2 && !isOver; i++) {
      const { value, done } = likely.next();
      isOver = done ?? false;
      if (value) yield value;
    }
    if (isOver && !canRelax) return;
  }
}

function* likelyShapes(structure: Structure, stereo: Stereo): Generator<readonly Vec3[], undefined> {
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
