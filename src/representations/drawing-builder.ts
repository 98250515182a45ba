// Collects primitives into growing columns and hands them over as a Drawing; linear in their number.
import type { Vec3 } from '../chemistry/molecule';
import type { Drawing } from './drawing';
import type { Rgb } from './element-style';

type Column = Float32Array | Uint8Array | Int32Array;

function grown<T extends Column>(column: T, length: number): T {
  if (length <= column.length) return column;
  const Kind = column.constructor as new (size: number) => T;
  const larger = new Kind(Math.max(length, column.length * 2));
  larger.set(column);
  return larger;
}

/** One by one: to hand over so few numbers at a time takes longer. */
function put(column: Column, at: number, [x, y, z]: Vec3 | Rgb): void {
  column[at] = x;
  column[at + 1] = y;
  column[at + 2] = z;
}

interface Rods {
  count: number;
  ends: Float32Array;
  radii: Float32Array;
  colors: Uint8Array;
  bonds: Int32Array;
}

const newRods = (): Rods => ({
  count: 0,
  ends: new Float32Array(96),
  radii: new Float32Array(16),
  colors: new Uint8Array(96),
  bonds: new Int32Array(16),
});

function addRod(rods: Rods, from: Vec3, to: Vec3, radius: number, start: Rgb, end: Rgb, bond: number): void {
  const at = rods.count++;
  rods.ends = grown(rods.ends, at * 6 + 6);
  rods.radii = grown(rods.radii, at + 1);
  rods.colors = grown(rods.colors, at * 6 + 6);
  rods.bonds = grown(rods.bonds, at + 1);
  put(rods.ends, at * 6, from);
  put(rods.ends, at * 6 + 3, to);
  put(rods.colors, at * 6, start);
  put(rods.colors, at * 6 + 3, end);
  rods.radii[at] = radius;
  rods.bonds[at] = bond;
}

const finished = ({ count, ends, colors, bonds }: Rods) => ({
  count,
  ends: ends.slice(0, count * 6),
  colors: colors.slice(0, count * 6),
  bonds: bonds.slice(0, count),
});

export interface DrawingBuilder {
  /** Radius in Å; atom -1 for decoration. */
  sphere(center: Vec3, radius: number, color: Rgb, atom: number): void;
  /** Radius in Å; bond -1 for decoration. */
  cylinder(from: Vec3, to: Vec3, radius: number, start: Rgb, end: Rgb, bond: number): void;
  line(from: Vec3, to: Vec3, start: Rgb, end: Rgb, bond: number): void;
  build(): Drawing;
}

/** `lineWidth` in CSS pixels. */
export function createDrawingBuilder(lineWidth = 1): DrawingBuilder {
  const cylinders = newRods();
  const lines = newRods();
  let count = 0;
  let centers = new Float32Array(48);
  let radii = new Float32Array(16);
  let colors = new Uint8Array(48);
  let atoms = new Int32Array(16);
  return {
    sphere(center, radius, color, atom) {
      const at = count++;
      centers = grown(centers, at * 3 + 3);
      radii = grown(radii, at + 1);
      colors = grown(colors, at * 3 + 3);
      atoms = grown(atoms, at + 1);
      put(centers, at * 3, center);
      put(colors, at * 3, color);
      radii[at] = radius;
      atoms[at] = atom;
    },
    cylinder(from, to, radius, start, end, bond) {
      addRod(cylinders, from, to, radius, start, end, bond);
    },
    line(from, to, start, end, bond) {
      addRod(lines, from, to, 0, start, end, bond);
    },
    build: () => ({
      spheres: {
        count,
        centers: centers.slice(0, count * 3),
        radii: radii.slice(0, count),
        colors: colors.slice(0, count * 3),
        atoms: atoms.slice(0, count),
      },
      cylinders: { ...finished(cylinders), radii: cylinders.radii.slice(0, cylinders.count) },
      lines: { ...finished(lines), width: lineWidth },
    }),
  };
}
