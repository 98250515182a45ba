// A low shape of a large part: a first one by distance geometry, relaxed; then others from other starts, each with its bonds turned,
// of which the lowest is kept. There is a shape from the first step on, so that what ends the search is never without one.

import { conformerFault } from './check-conformer';
import { descend } from './descend';
import { embedByDistances, leastStrained } from './distance-geometry';
import { placesOf, type ForceField } from './force-field';
import { fieldOf, STEEP } from './minimise';
import type { Vec3 } from '../molecule';
import type { Stereo } from '../ocl-molecule';
import type { Structure } from '../structure';
import { turnDown, turnsOf } from './turn-down';

/** Atoms: above this the terms alone, two for each pair, take a second and 100 MB. */
const MOST_WITH_TERMS = 600;
/** Starts of the first shape, of which all but one are given up early; above so many atoms there is one. */
const STARTS = 12;
const MOST_WITH_STARTS = 300;
/** Other starts that are relaxed, by the number of atoms: together they take some 2 s on one core of a server. */
const MORE = [{ upTo: 130, starts: 8 }, { upTo: 200, starts: 6 }, { upTo: 300, starts: 2 }] as const;
/** Starts 1 to 12 are those of the first shape. */
const FIRST_SEED = 21;
/** Times that all bonds are tried. */
const ROUNDS = 4;
/** kcal/mol/Å: how flat it is where shapes are compared, and at the end, within some 0.1 kcal/mol of the bottom. */
const ROUGH = 1;
const FLAT = 0.1;
/** Å: a saddle that is pushed so far falls. */
const PUSH = 0.05;
/** Milliseconds on the clock for all after the first shape. Only a machine three times as slow as that server needs them. */
export const BUDGET_MS = 10_000;

export interface LowShape {
  readonly positions: readonly Vec3[];
  /** Whether it is a minimum of MMFF94s. */
  readonly minimised: boolean;
  /** Undefined where MMFF94s has no terms, or too many. */
  readonly search?: LargeSearch;
}

export interface LargeSearch {
  /** Shapes that were relaxed and compared. */
  readonly tried: number;
  /** MMFF94s in vacuum, kcal/mol, of the lowest. */
  readonly energy: number;
}

export type OnStep = (step: 'embedding' | 'minimising') => void;

interface Effort {
  readonly budgetMs?: number;
  /** Other starts than the first. */
  readonly more?: number;
}

/** undefined where no start led to a sound shape. */
export function lowShape(structure: Structure, stereo: Stereo, members: readonly number[], onStep: OnStep, effort: Effort = {}): LowShape | undefined {
  const { budgetMs = BUDGET_MS, more = moreStarts(members.length) } = effort;
  const isSound = (positions: readonly Vec3[]) => conformerFault(structure, stereo, members, soundAt(members, positions)) === undefined;
  onStep('embedding');
  const count = members.length;
  const raw = count <= MOST_WITH_STARTS ? leastStrained(structure, stereo, members, STARTS) : embedByDistances(structure, stereo, members, 1);
  const guess = isSound(raw) ? { positions: raw, minimised: false } : undefined;
  if (count > MOST_WITH_TERMS) return guess;
  onStep('minimising');
  const field = fieldOf(structure, members, raw);
  if (typeof field !== 'object') return guess;
  const began = performance.now();
  const isOver = () => performance.now() - began > budgetMs;
  const turns = turnsOf(structure, members);
  let best: Reached | undefined;
  let tried = 0;
  const consider = (start: readonly Vec3[]) => {
    tried++;
    const reached = lowered(field, start, turns, isOver);
    if ((best === undefined || reached.energy < best.energy) && isSound(positionsOf(field, reached.places))) best = reached;
  };
  consider(raw);
  for (let seed = FIRST_SEED; seed < FIRST_SEED + more && !isOver(); seed++) {
    onStep('embedding');
    const start = embedByDistances(structure, stereo, members, seed);
    onStep('minimising');
    consider(start);
  }
  if (!best) return guess;
  const last = settled(field, best, isOver);
  const positions = positionsOf(field, last.places);
  // What the last steps make is checked as all else.
  const kept = isSound(positions) ? { ...last, positions } : { ...best, positions: positionsOf(field, best.places) };
  return { positions: kept.positions, minimised: kept.steepest <= STEEP, search: { tried, energy: kept.energy } };
}

interface Reached {
  readonly places: Float64Array;
  readonly energy: number;
  readonly steepest: number;
}

const moreStarts = (count: number) => MORE.find(({ upTo }) => count <= upTo)?.starts ?? 0;

function lowered({ energyAt, order }: ForceField, start: readonly Vec3[], turns: ReturnType<typeof turnsOf>, isOver: () => boolean): Reached {
  const places = placesOf(order, start);
  const placeOf: number[] = [];
  order.forEach((member, index) => (placeOf[member] = index * 3));
  let reached = descend(energyAt, places, ROUGH, isOver);
  for (let round = 0; round < ROUNDS && !isOver(); round++) {
    if (turnDown(energyAt, places, turns, (member) => placeOf[member] ?? 0, isOver) === 0) break;
    reached = descend(energyAt, places, ROUGH, isOver);
  }
  return { places, energy: reached.energy, steepest: reached.steepest };
}

function settled({ energyAt }: ForceField, from: Reached, isOver: () => boolean): Reached {
  const places = from.places.map((place, i) => place + PUSH * Math.sin(7 * i));
  const { energy, steepest } = descend(energyAt, places, FLAT, isOver);
  return energy < from.energy ? { places, energy, steepest } : from;
}

const positionsOf = ({ order }: ForceField, places: Float64Array): readonly Vec3[] => {
  const positions: Vec3[] = [];
  order.forEach((member, i) => (positions[member] = [places[i * 3] ?? NaN, places[i * 3 + 1] ?? NaN, places[i * 3 + 2] ?? NaN]));
  return positions;
};

function soundAt(members: readonly number[], positions: readonly Vec3[]): (atom: number) => Vec3 {
  const index = new Map(members.map((atom, i) => [atom, i]));
  return (atom) => positions[index.get(atom) ?? -1] ?? [NaN, NaN, NaN];
}
