// The way down an energy to its next minimum: L-BFGS (D. C. Liu and J. Nocedal, Math. Program. 45, 503, 1989) with a step that goes back.

import type { EnergyAt } from './field-columns';

/** Pairs of steps and slopes remembered. */
const REMEMBERED = 10;
/** Å: what a coordinate moves in one step at most. */
const LONGEST = 0.3;
const MOST_STEPS = 2000;

export interface Bottom {
  /** kcal/mol. */
  readonly energy: number;
  /** The largest of the slope, kcal/mol/Å. */
  readonly steepest: number;
  readonly steps: number;
}

/** Moves `places` down until no slope is above `flat`, kcal/mol/Å, it goes no further, or there is no time left. */
export function descend(energyAt: EnergyAt, places: Float64Array, flat: number, isOver: () => boolean = () => false): Bottom {
  const size = places.length;
  const memory: { readonly step: Float64Array; readonly change: Float64Array; readonly over: number }[] = [];
  let slope = new Float64Array(size);
  let next = new Float64Array(size);
  const tried = new Float64Array(size);
  const way = new Float64Array(size);
  let energy = energyAt(places, slope);
  let steps = 0;
  for (; steps < MOST_STEPS && Number.isFinite(energy) && largest(slope) > flat && !isOver(); steps++) {
    towards(way, slope, memory);
    let downhill = dot(way, slope);
    if (!(downhill < 0)) {
      memory.length = 0;
      way.forEach((_, i) => (way[i] = -(slope[i] ?? 0)));
      downhill = -dot(slope, slope);
    }
    // Without a memory the slope says the direction only.
    let length = Math.min(1, (memory.length > 0 ? LONGEST : 0.05) / largest(way));
    let found = Infinity;
    for (let tries = 0; tries < 20; tries++) {
      for (let i = 0; i < size; i++) tried[i] = (places[i] ?? 0) + length * (way[i] ?? 0);
      next.fill(0);
      found = energyAt(tried, next);
      if (found <= energy + 1e-4 * length * downhill) break;
      const parabola = (-downhill * length) / (2 * (found - energy - downhill * length));
      length *= parabola > 0.1 && parabola < 0.5 ? parabola : 0.25;
    }
    if (!(found < energy)) {
      if (memory.length === 0) break;
      memory.length = 0;
      continue;
    }
    const step = tried.map((place, i) => place - (places[i] ?? 0));
    const change = next.map((each, i) => each - (slope[i] ?? 0));
    const curved = dot(step, change);
    if (curved > 1e-10) memory.push({ step, change, over: 1 / curved });
    if (memory.length > REMEMBERED) memory.shift();
    places.set(tried);
    [slope, next] = [next, slope];
    energy = found;
  }
  return { energy, steepest: largest(slope), steps };
}

/** The two loops: minus the slope times what is known of the inverse curvature. */
function towards(way: Float64Array, slope: Float64Array, memory: readonly { readonly step: Float64Array; readonly change: Float64Array; readonly over: number }[]): void {
  for (let i = 0; i < way.length; i++) way[i] = -(slope[i] ?? 0);
  const shares: number[] = [];
  for (const { step, change, over } of memory.toReversed()) {
    const share = over * dot(step, way);
    shares.push(share);
    addTimes(way, change, -share);
  }
  const last = memory[memory.length - 1];
  if (!last) return;
  const scale = 1 / (last.over * dot(last.change, last.change));
  for (let i = 0; i < way.length; i++) way[i] = (way[i] ?? 0) * scale;
  for (const { step, change, over } of memory) addTimes(way, step, (shares.pop() ?? 0) - over * dot(change, way));
}

function addTimes(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] ?? 0) + times * (what[i] ?? 0);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function largest(values: Float64Array): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) most = Math.max(most, Math.abs(values[i] ?? 0));
  return most;
}
