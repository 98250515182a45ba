// Makes 3D coordinates: each connected part by distance geometry with fixed seeds, minimised with MMFF94s, checked, and laid side by
// side. Of a large part several shapes are compared (low-shape.ts). OpenChemLib's conformer generator takes some fifty times as long
// (1 to 2 s for ketamine) for shapes that are no lower in energy (the median of 69 molecules differs by 0.0 kcal/mol), and what it makes
// depends on what it made before: it is the way out.

import { ConformerGenerator } from 'openchemlib';
import { notices } from '../../languages/en/notices';
import { structureFaults } from '../../languages/en/structure-faults';
import { tell, type Told } from '../../languages/said';
import { ChemistryError } from '../chemistry-error';
import { fault } from '../fault';
import type { Stage } from '../loading/chemistry-host';
import { conformerFault } from './check-conformer';
import { embedByDistances, leastStrained } from './distance-geometry';
import { BUDGET_MS, lowShape, type LargeSearch } from './low-shape';
import { FINAL, minimise } from './minimise';
import type { Vec3 } from '../molecule';
import { setParities, toOcl, type Stereo } from '../ocl-molecule';
import { registerResources, ResourcesMissing } from './resources';
import { partsOf, type Structure } from '../structure';
import { subtract } from '../vector';

export type OnStage = (stage: Stage) => void;

/** Hydrogens included. */
const MOST_ATOMS = 1000;
const SEEDS = [1, 7, 42, 1234] as const;
const DISTANCE_SEEDS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
/** Atoms of a part whose shape is the least strained of so many starts; of a larger one several are relaxed. */
const MOST_BY_DISTANCES = 100;
const STARTS = 12;
/** Å between the outermost atoms of two parts. */
const GAP = 3.2;

export interface Embedding {
  readonly positions: readonly Vec3[];
  readonly warnings: readonly Told[];
}

export function embed(structure: Structure, stereo: Stereo, onStage: OnStage): Embedding {
  const count = structure.atoms.length;
  if (count > MOST_ATOMS) {
    throw fault('too-large', tell(structureFaults, 'tooLargeToEmbed', count, MOST_ATOMS));
  }
  const parts = partsOf(structure);
  const placed = parts.map((members) => (members.length === 1 ? lone() : embedPart(structure, stereo, members, onStage)));
  return { positions: sideBySide(count, parts, placed.map(({ positions }) => positions)), warnings: warningsAbout(placed) };
}

interface PlacedPart {
  readonly positions: readonly Vec3[];
  readonly minimised: boolean;
  readonly search?: LargeSearch;
}

/** Of several large parts the first speaks for all. */
function warningsAbout(placed: readonly PlacedPart[]): readonly Told[] {
  const untouched = placed.some(({ minimised, search }) => !minimised && !search);
  const cut = placed.some(({ minimised, search }) => !minimised && search);
  const { search } = placed.find((part) => part.search) ?? {};
  return [
    ...(untouched ? [tell(notices, 'notRelaxed')] : []),
    ...(cut ? [tell(notices, 'relaxingStopped', BUDGET_MS / 1000)] : []),
    ...(search ? [tell(notices, 'lowOfMany', search.tried, search.energy)] : []),
  ];
}

const lone = (): PlacedPart => ({ positions: [[0, 0, 0]], minimised: true });

function embedPart(structure: Structure, stereo: Stereo, members: readonly number[], onStage: OnStage): PlacedPart {
  const index = new Map(members.map((atom, i) => [atom, i]));
  const isSound = (positions: readonly Vec3[]) =>
    conformerFault(structure, stereo, members, (atom) => positions[index.get(atom) ?? -1] ?? [NaN, NaN, NaN]) === undefined;
  if (members.length > MOST_BY_DISTANCES && !hasDative(structure, members)) {
    const low = lowShape(structure, stereo, members, onStage);
    if (low) return low;
  }
  // Two atoms have a bond length and nothing to relax.
  const isPair = members.length === 2;
  for (const make of isPair ? [() => embedByDistances(structure, stereo, members, 1)] : attempts(structure, stereo, members)) {
    onStage('embedding');
    const raw = make();
    if (!raw) continue;
    onStage('minimising');
    const relaxed = isPair ? { positions: raw } : minimise(structure, members, raw, FINAL);
    if (relaxed && isSound(relaxed.positions)) return { positions: relaxed.positions, minimised: true };
    if (!relaxed && isSound(raw)) return { positions: raw, minimised: false };
  }
  throw fault('no-conformer', tell(structureFaults, 'noShape'));
}

const hasDative = (structure: Structure, members: readonly number[]) =>
  members.some((atom) => structure.bondsOf[atom]?.some((bond) => structure.bonds[bond]?.order === 'dative'));

/** Ways to place a part, best first; each a call, since most parts need only the first. */
function attempts(structure: Structure, stereo: Stereo, members: readonly number[]): (() => readonly Vec3[] | undefined)[] {
  const generators = SEEDS.map((seed) => () => conformer(structure, stereo, members, seed));
  const distances = DISTANCE_SEEDS.map((seed) => () => embedByDistances(structure, stereo, members, seed));
  if (hasDative(structure, members)) return distances;
  // Of a large part the generator takes from seven seconds to many minutes.
  if (members.length > MOST_BY_DISTANCES) return [...distances, ...generators];
  return [() => leastStrained(structure, stereo, members, STARTS), ...generators.slice(0, 1), ...distances.slice(0, 2), ...generators.slice(1, 2), ...distances.slice(2), ...generators.slice(2)];
}

/** One conformer of a part as OpenChemLib makes it, unchecked; undefined where it cannot. */
export function conformer(structure: Structure, stereo: Stereo, members: readonly number[], seed: number): readonly Vec3[] | undefined {
  registerResources('torsions');
  const { ocl, atomOf } = toOcl(structure, members);
  setParities(ocl, atomOf, structure, stereo);
  try {
    const made = new ConformerGenerator(seed).getOneConformerAsMolecule(ocl);
    if (!made || made.getAllAtoms() !== members.length) return undefined;
    const place = new Map(atomOf.map((atom, i): [number, Vec3] => [atom, [made.getAtomX(i), made.getAtomY(i), made.getAtomZ(i)]]));
    if (atomOf.some((atom, i) => made.getAtomLabel(i) !== ocl.getAtomLabel(i) || !place.has(atom))) return undefined;
    return members.map((atom) => place.get(atom) ?? [NaN, NaN, NaN]);
  } catch (error) {
    // OpenChemLib's own failures are plain errors; ours must pass.
    if (error instanceof ChemistryError || error instanceof ResourcesMissing) throw error;
    return undefined;
  }
}

/** The parts in a row along x, each centred on the axis, without touching. */
function sideBySide(count: number, parts: readonly (readonly number[])[], places: readonly (readonly Vec3[])[]): Vec3[] {
  const positions: Vec3[] = Array.from({ length: count }, () => [0, 0, 0]);
  let right = 0;
  parts.forEach((members, index) => {
    const local = places[index] ?? [];
    const middle = ([0, 1, 2] as const).map((axis) => local.reduce((sum, each) => sum + each[axis], 0) / local.length) as unknown as Vec3;
    const left = Math.min(...local.map((each) => each[0] - middle[0]));
    const shift = index === 0 ? 0 : right + GAP - left;
    members.forEach((atom, i) => {
      const [x, y, z] = subtract(local[i] ?? middle, middle);
      positions[atom] = [x + shift, y, z];
    });
    right = shift + Math.max(...local.map((each) => each[0] - middle[0]));
  });
  return positions;
}
