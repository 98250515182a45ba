// What a reader measures on a molecule: distances, angles and torsions between atoms, bonded or not.

import type { Molecule, Vec3 } from '../molecule';
import { angle, cross, distance, length, normalize, subtract, torsion } from '../vector';

/** Å. Atoms are 0-based indices. */
export function atomDistance(molecule: Molecule, a: number, b: number): number {
  return distance(place(molecule, a), place(molecule, b));
}

/** Degrees at b, 0 to 180; undefined where two of the atoms are at one place. */
export function atomAngle(molecule: Molecule, a: number, b: number, c: number): number | undefined {
  const [first, middle, last] = [place(molecule, a), place(molecule, b), place(molecule, c)];
  return distance(first, middle) < COINCIDENT || distance(last, middle) < COINCIDENT ? undefined : angle(first, middle, last);
}

/** Degrees, over -180 up to 180, positive clockwise seen along b-c (IUPAC); undefined where three in a row lie on one line. */
export function atomTorsion(molecule: Molecule, a: number, b: number, c: number, d: number): number | undefined {
  const [first, second, third, fourth] = [a, b, c, d].map((atom) => place(molecule, atom)) as [Vec3, Vec3, Vec3, Vec3];
  if (areInLine(first, second, third) || areInLine(second, third, fourth)) return undefined;
  const degrees = torsion(first, second, third, fourth);
  return degrees <= -180 ? 180 : degrees;
}

export type MeasureKind = 'distance' | 'angle' | 'torsion';

export interface Measurement {
  readonly kind: MeasureKind;
  /** 0-based indices, in the order asked for. */
  readonly atoms: readonly number[];
  /** Å or degrees; undefined where the geometry does not define it, and `text` says why. */
  readonly value: number | undefined;
  readonly unit: 'Å' | '°';
  /** For the reader: `1.54 Å`, `109.5°`, `−60.0°`, or a sentence. */
  readonly text: string;
}

/** Å: closer than this two atoms are at one place. */
const COINCIDENT = 1e-3;
/** Sine of the angle below which three atoms are in one line: 0.5°, less than a measured angle is sure of. */
const STRAIGHT_SINE = 0.0087;

const SAME_PLACE = 'Two of these atoms are at the same place, so that there is no angle between them.';
const IN_LINE = 'Three of these atoms lie on one line, so that there is no torsion around it.';

/** undefined unless two, three or four different atoms of the molecule are named. */
export function measurement(molecule: Molecule, atoms: readonly number[]): Measurement | undefined {
  if (new Set(atoms).size !== atoms.length || atoms.some((atom) => !molecule.atoms[atom])) return undefined;
  const [a = -1, b = -1, c = -1, d = -1] = atoms;
  if (atoms.length === 2) return told('distance', atoms, atomDistance(molecule, a, b), '');
  if (atoms.length === 3) return told('angle', atoms, atomAngle(molecule, a, b, c), SAME_PLACE);
  if (atoms.length === 4) return told('torsion', atoms, atomTorsion(molecule, a, b, c, d), IN_LINE);
  return undefined;
}

function told(kind: MeasureKind, atoms: readonly number[], value: number | undefined, why: string): Measurement {
  const unit = kind === 'distance' ? 'Å' : '°';
  return { kind, atoms, value, unit, text: value === undefined ? why : formatMeasure(kind, value) };
}

/** Two decimals for Å, one for degrees: what a force field's geometry is good for. With a true minus sign. */
export function formatMeasure(kind: MeasureKind, value: number): string {
  const [digits, unit] = kind === 'distance' ? ([2, ' Å'] as const) : ([1, '°'] as const);
  const text = value.toFixed(digits);
  const isZero = Number(text) === 0;
  return `${isZero ? text.replace('-', '') : text.replace('-', '−')}${unit}`;
}

function place(molecule: Molecule, atom: number): Vec3 {
  const found = molecule.atoms[atom];
  if (!found) throw new RangeError(`There is no atom ${atom + 1} in this molecule.`);
  return found.position;
}

function areInLine(a: Vec3, b: Vec3, c: Vec3): boolean {
  if (distance(a, b) < COINCIDENT || distance(b, c) < COINCIDENT) return true;
  return length(cross(normalize(subtract(a, b)), normalize(subtract(c, b)))) < STRAIGHT_SINE;
}
