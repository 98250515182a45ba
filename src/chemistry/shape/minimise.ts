// Relaxes coordinates with MMFF94s: down the slope of our own columns, or by OpenChemLib's minimiser where those do not add up to its
// energy. What the force field has no atom types for is left as it was.

import type { Vec3 } from '../molecule';
import type { Structure } from '../structure';
import { descend } from './descend';
import { forceFieldOf, placesOf, type ForceField } from './force-field';
import { energyByLibrary, relaxByLibrary, type Tolerances } from './relax-by-library';

interface Goal {
  /** kcal/mol/Å: no slope is steeper where it ends. */
  readonly flat: number;
  /** Where OpenChemLib does it. */
  readonly tolerances: Tolerances;
}

/** Within 0.01 kcal/mol of the bottom; */
export const FINAL: Goal = { flat: 0.02, tolerances: [{ gradTol: 1e-2, funcTol: 1e-3 }] };
/** for many shapes of one molecule: a third of the steps, within 1 kcal/mol of the bottom. */
export const ROUGH: Goal = { flat: 1, tolerances: [{ gradTol: 0.1, funcTol: 1e-2 }] };

/** kcal/mol/Å: steeper than this it is no minimum. */
export const STEEP = 2;

/** kcal/mol/Å, and Å: how flat it is where it is pushed, and how far. */
const HALFWAY = 0.3;
const PUSH = 0.05;

/** Atoms; for larger ones many shapes would take too long. */
export const MOST_RELAXED = 150;

export interface Relaxed {
  readonly positions: readonly Vec3[];
  /** MMFF94s, kcal/mol. */
  readonly energy: number;
}

/** The relaxed positions of the members, or undefined where the force field refuses, does not converge or would take too long. */
export function minimise(structure: Structure, members: readonly number[], positions: readonly Vec3[], goal: Goal): Relaxed | undefined {
  if (members.length < 2) return { positions, energy: 0 };
  if (members.length > MOST_RELAXED) return undefined;
  const field = fieldOf(structure, members, positions);
  if (field === 'no terms') return undefined;
  return (field && relax(field, positions, goal.flat)) ?? relaxByLibrary(structure, members, positions, goal.tolerances);
}

/** MMFF94s, kcal/mol, nothing moved; undefined where the force field has no terms. */
export function energyAsIs(structure: Structure, members: readonly number[], positions: readonly Vec3[]): number | undefined {
  const field = fieldOf(structure, members, positions);
  if (field === 'no terms') return undefined;
  if (!field) return energyByLibrary(structure, members, positions);
  const places = placesOf(field.order, positions);
  return field.energyAt(places, new Float64Array(places.length));
}

function relax({ order, energyAt }: ForceField, positions: readonly Vec3[], flat: number): Relaxed | undefined {
  const places = placesOf(order, positions);
  // A saddle, such as a flat ring of four or a methyl group on end, looks as flat as a bottom: pushed a little, it falls.
  descend(energyAt, places, Math.max(flat, HALFWAY));
  for (let i = 0; i < places.length; i++) places[i] = (places[i] ?? 0) + PUSH * Math.sin(7 * i);
  const { energy, steepest } = descend(energyAt, places, flat);
  if (!Number.isFinite(energy) || steepest > Math.max(flat, STEEP)) return undefined;
  const relaxed: Vec3[] = [];
  order.forEach((member, i) => (relaxed[member] = [places[i * 3] ?? NaN, places[i * 3 + 1] ?? NaN, places[i * 3 + 2] ?? NaN]));
  return { positions: relaxed, energy };
}

/** The terms are those of the bonds, wherever the atoms are: shapes of one structure share them. */
const kept = new WeakMap<Structure, { readonly members: string; readonly field: ReturnType<typeof forceFieldOf> }>();

export function fieldOf(structure: Structure, members: readonly number[], positions: readonly Vec3[]): ReturnType<typeof forceFieldOf> {
  const key = members.join();
  const known = kept.get(structure);
  if (known?.members === key) return known.field;
  const field = forceFieldOf(structure, members, positions);
  kept.set(structure, { members: key, field });
  return field;
}
