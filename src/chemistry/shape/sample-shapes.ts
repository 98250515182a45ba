// The distinct shapes of one connected molecule, told as they are found: first many unrelaxed ones with the energy that they have,
// then the same relaxed with MMFF94s, lowest first; then random starts of distance geometry, since the torsion library keeps rings
// and hydrogens as it knows them. Each is checked, compared with those known, and laid on the shape shown.

import { structureFaults } from '../../languages/en/structure-faults';
import { tell } from '../../languages/said';
import { fault } from '../fault';
import { place, superpose } from '../compare/superpose';
import type { Molecule, Vec3 } from '../molecule';
import { structureOf } from '../properties/facts-structure';
import { perceiveGeometry } from '../stereo/perceive-stereo';
import { partsOf, type Structure } from '../structure';
import { conformerFault } from './check-conformer';
import { embedByDistances } from './distance-geometry';
import { equivalentOrders } from './equivalent-orders';
import { energyAsIs, FINAL, minimise, MOST_RELAXED, ROUGH } from './minimise';
import { likelyShapes, turnedShapes } from './raw-shapes';
import { registerResources } from './resources';
import { rigidPart } from './rigid-part';
import type { FoundShape, GoneShape, ShapeSearch } from './found-shape';

/** Atoms, hydrogens included. */
const MOST_ATOMS = 500;
/** Å, root mean square over `comparedAtoms`: closer relaxed shapes are one minimum; unrelaxed ones must differ more, */
export const DISTINCT = 0.25;
const DISTINCT_UNRELAXED = 0.5;
/** and to the eye where they stay so. */
const DISTINCT_KEPT = 0.8;
/** kcal/mol above the lowest; higher shapes are visited once in ten million. */
const ENERGY_WINDOW = 10;
/** Unrelaxed shapes at most, and tries to get them. */
const MOST_SHAPES = 100;
const MOST_TRIES = 240;
/** Random starts at most, and in a row that bring nothing new; where the reader asked for more, so many times as many. */
const MOST_STARTS = 40;
const PATIENCE = 8;
const ASKED = 4;
/** Atoms up to which the torsion library is asked. */
const MOST_IN_LIBRARY = 120;
/** Atoms up to which all shapes are relaxed unasked: about 0.05 s each. */
const SMALL = 60;

/** Milliseconds after which a search that nobody asked to go on ends. */
const budgetFor = (atoms: number) => (atoms <= SMALL ? 8000 : 1200);
/** Part of the time for shapes that are not relaxed yet, and milliseconds at most. */
const UNRELAXED_SHARE = 0.5;
const MOST_UNRELAXED = 1000;

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

interface Known {
  readonly id: number;
  readonly positions: readonly Vec3[];
  readonly energy: number | undefined;
}

/** After `budgetMs` the search ends with what it has; of more than `SMALL` atoms the rest of what is not relaxed yet stays so. */
export function* sampleShapes(molecule: Molecule, budgetMs = budgetFor(molecule.atoms.length)): Generator<FoundShape | GoneShape, ShapeSearch> {
  const structure = structureOf(molecule);
  refuse(molecule, structure);
  const shown = molecule.atoms.map(({ position }) => position);
  // Every hand and side as it is drawn, also where it is not known: a shape of this molecule is not its mirror image.
  const stereo = perceiveGeometry(structure, (atom) => shown[atom] ?? [0, 0, 0], { atoms: new Set(), bonds: new Set() });
  const members = structure.atoms.map((_, atom) => atom);
  // Here, before anything is told: reading starts anew where they must be fetched.
  registerResources('field');
  if (members.length <= MOST_IN_LIBRARY) registerResources('torsions');
  const compared = comparedAtoms(molecule);
  const orders = equivalentOrders(molecule, compared);
  const core = rigidPart(molecule);
  const isSound = (positions: readonly Vec3[]) => !conformerFault(structure, stereo, members, (atom) => positions[atom] ?? [NaN, NaN, NaN]);
  const sameAs = (positions: readonly Vec3[], list: readonly Known[], least: number) =>
    list.find((other) => shapeDistance(positions, other.positions, compared, orders) < least);
  const told = ({ id, positions, energy }: Known, isRelaxed: boolean): FoundShape => {
    const fit = superpose(pick(positions, core), pick(shown, core));
    const aligned = positions.map((point) => place(fit, point));
    const fromShown = shapeDistance(aligned, shown, compared, orders);
    return { id, isRelaxed, positions: Float32Array.from(aligned.flat()), ...(energy === undefined ? {} : { energy }), fromShown };
  };
  const began = performance.now();
  const isOver = (limit = budgetMs) => performance.now() - began > limit;
  const effort = budgetMs > budgetFor(members.length) ? ASKED : 1;

  const hasTerms = members.length <= MOST_RELAXED && energyAsIs(structure, members, shown) !== undefined;
  const first: Known[] = [];
  let tries = 0;
  let isCut = false;
  const raws = rawShapes();
  for (let next = raws.next(); !next.done; next = raws.next()) {
    const raw = next.value;
    if (tries >= MOST_TRIES || first.length >= MOST_SHAPES) break;
    if (isOver(hasTerms ? Math.min(MOST_UNRELAXED * effort, budgetMs * UNRELAXED_SHARE) : budgetMs)) {
      isCut = true;
      break;
    }
    tries++;
    if (!isSound(raw) || sameAs(raw, first, hasTerms ? DISTINCT_UNRELAXED : DISTINCT_KEPT)) continue;
    const found = { id: first.length, positions: raw, energy: hasTerms ? energyAsIs(structure, members, raw) : undefined };
    first.push(found);
    yield told(found, false);
  }
  const end = (why: ShapeSearch['end']): ShapeSearch => ({ tries, hasEnergies: hasTerms, end: why });
  if (!hasTerms) return end(isCut ? 'time' : first.length >= MOST_SHAPES || tries >= MOST_TRIES ? 'enough' : 'nothing-new');

  const known: Known[] = [];
  let lowest = Infinity;
  /** Relaxed in two steps, so that what falls into a known dip is seen early. */
  const relaxed = (raw: readonly Vec3[], id: number): Known | GoneShape => {
    const rough = minimise(structure, members, raw, ROUGH);
    if (!rough) return { gone: id };
    const near = sameAs(rough.positions, known, DISTINCT);
    if (near) return { gone: id, sameAs: near.id };
    const better = minimise(structure, members, rough.positions, FINAL) ?? rough;
    if (better.energy > lowest + ENERGY_WINDOW || !isSound(better.positions)) return { gone: id };
    const same = sameAs(better.positions, known, DISTINCT);
    if (same) return { gone: id, sameAs: same.id };
    lowest = Math.min(lowest, better.energy);
    const result = { id, ...better };
    known.push(result);
    return result;
  };
  // The shape shown is the first, so that it is known by its number; the others follow from the lowest up.
  const [own, ...others] = first;
  for (const { id, positions } of [...(own ? [own] : []), ...others.sort((a, b) => (a.energy ?? 0) - (b.energy ?? 0))]) {
    if (isOver()) return end('time');
    const result = relaxed(positions, id);
    yield 'gone' in result ? result : told(result, true);
  }
  let fruitless = 0;
  for (let seed = 1; seed <= MOST_STARTS * effort && fruitless < PATIENCE * effort; seed++) {
    if (isOver()) return end('time');
    fruitless++;
    // By turns with what time left over of the library.
    const left = isCut ? raws.next() : undefined;
    const starts = [...(left && !left.done && isSound(left.value) ? [left.value] : []), embedByDistances(structure, stereo, members, seed)];
    for (const [turn, start] of starts.entries()) {
      tries++;
      const result = relaxed(start, MOST_SHAPES + seed * 2 + turn);
      if ('gone' in result) continue;
      fruitless = 0;
      yield told(result, true);
    }
  }
  // A shape found early may lie too high, now that the lowest is known.
  for (const { id, energy = 0 } of known) if (id > 0 && energy > lowest + ENERGY_WINDOW) yield { gone: id };
  return end(fruitless < PATIENCE * effort ? 'enough' : 'nothing-new');

  function* rawShapes(): Generator<readonly Vec3[]> {
    yield shown;
    yield* members.length <= MOST_IN_LIBRARY ? likelyShapes(structure, stereo) : turnedShapes(molecule);
    // The library builds no metals, some cages, and no boron: turned bonds do.
    if (!hasTerms) yield* turnedShapes(molecule);
  }
}

function refuse({ atoms }: Molecule, structure: Structure): void {
  if (atoms.length > MOST_ATOMS) {
    throw fault('too-large', tell(structureFaults, 'tooLargeForShapes', atoms.length, MOST_ATOMS));
  }
  const { length } = partsOf(structure);
  if (length > 1) throw fault('unsupported', tell(structureFaults, 'separateParts', length));
  if (atoms.length < 3) throw fault('unsupported', tell(structureFaults, 'oneShape'));
}
