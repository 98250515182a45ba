// MMFF94s of one part of a structure: OpenChemLib finds the terms, our own columns give energy and slope.

import { ForceFieldMMFF94 } from 'openchemlib';
import type { Vec3 } from '../molecule';
import { setPositions, toOcl } from '../ocl-molecule';
import type { Structure } from '../structure';
import { attract, touch } from './field-apart';
import { bend, stretch, stretchBend } from './field-bonded';
import type { EnergyAt, FieldColumns } from './field-columns';
import { leavePlane, turn } from './field-turned';
import { readField } from './read-field';
import { registerResources } from './resources';

export interface ForceField {
  /** Members of the part in the order of the coordinates: place in the list of members. */
  readonly order: readonly number[];
  readonly energyAt: EnergyAt;
}

/** Of the energy, or kcal/mol where that is small: what two ways of adding up may differ by. */
const SAME = 1e-7;

/** 'no terms': MMFF94s has none for this part. Undefined: OpenChemLib must relax it by itself. */
export function forceFieldOf(structure: Structure, members: readonly number[], positions: readonly Vec3[]): ForceField | 'no terms' | undefined {
  registerResources('field');
  const { ocl, atomOf } = toOcl(structure, members);
  const index = new Map(members.map((atom, i) => [atom, i]));
  const order = atomOf.map((atom) => index.get(atom) ?? 0);
  setPositions(ocl, atomOf, (atom) => positions[index.get(atom) ?? 0] ?? [0, 0, 0]);
  let field: ForceFieldMMFF94;
  try {
    field = new ForceFieldMMFF94(ocl, ForceFieldMMFF94.MMFF94S);
  } catch {
    return 'no terms';
  }
  const columns = readField(field);
  if (!columns) return undefined;
  const energyAt = energyOf(columns);
  const places = placesOf(order, positions);
  const [own, theirs] = [energyAt(places, new Float64Array(places.length)), field.getTotalEnergy()];
  return Math.abs(own - theirs) <= SAME * Math.max(1, Math.abs(theirs)) ? { order, energyAt } : undefined;
}

export const placesOf = (order: readonly number[], positions: readonly Vec3[]) => Float64Array.from(order.flatMap((i) => positions[i] ?? [0, 0, 0]));

export const energyOf = (columns: FieldColumns): EnergyAt => (places, slope) =>
  stretch(columns.bonds, places, slope) +
  bend(columns.angles, places, slope) +
  stretchBend(columns.stretchBends, places, slope) +
  leavePlane(columns.outOfPlanes, places, slope) +
  turn(columns.torsions, places, slope) +
  touch(columns.contacts, places, slope) +
  attract(columns.charges, places, slope);
