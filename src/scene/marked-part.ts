// Cuts out of a Drawing what belongs to some atoms and bonds, so that it can be outlined.
import type { Molecule } from '../chemistry/molecule';
import type { Cylinders, Drawing, Lines } from '../representations/drawing';
import { createDrawingBuilder } from '../representations/drawing-builder';
import type { Rgb } from '../representations/element-style';
import type { Target } from './canvas-contract';

const NO_COLOR: Rgb = [0, 0, 0];
/** Å: an atom that is drawn only as the ends of lines is marked as a dot. */
const WIRE_ATOM = 0.14;

type Point = readonly [number, number, number];

function pointAt(values: Float32Array, at: number): Point {
  return [values[at] ?? 0, values[at + 1] ?? 0, values[at + 2] ?? 0];
}

/** The bonds between any two of these atoms. */
export function bondsAmong(molecule: Molecule, atoms: readonly number[]): readonly number[] {
  if (atoms.length < 2) return [];
  const wanted = new Set(atoms);
  return molecule.bonds.flatMap(({ from, to }, index) => (wanted.has(from) && wanted.has(to) ? [index] : []));
}

/** More are found sooner by one look at each row. */
const FEW = 4;

/** The rows that stand for any of the wanted, ascending. */
function rowsOf(column: Int32Array, count: number, wanted: ReadonlySet<number>): readonly number[] {
  if (wanted.size === 0) return [];
  const rows: number[] = [];
  if (wanted.size > FEW) {
    for (let row = 0; row < count; row++) if (wanted.has(column[row] ?? -1)) rows.push(row);
    return rows;
  }
  for (const each of wanted) for (let row = column.indexOf(each); row >= 0 && row < count; row = column.indexOf(each, row + 1)) rows.push(row);
  return rows.sort((a, b) => a - b);
}

export function markedPart(molecule: Molecule, drawing: Drawing, atoms: readonly number[], bonds: readonly number[]): Drawing {
  const [wantedAtoms, wantedBonds] = [new Set(atoms), new Set(bonds)];
  const builder = createDrawingBuilder(drawing.lines.width);
  const { spheres } = drawing;
  const seen = new Set<number>();
  for (const i of rowsOf(spheres.atoms, spheres.count, wantedAtoms)) {
    const atom = spheres.atoms[i] ?? -1;
    seen.add(atom);
    builder.sphere(pointAt(spheres.centers, i * 3), spheres.radii[i] ?? 0, NO_COLOR, atom);
  }
  if (drawing.lines.count > 0) {
    for (const atom of wantedAtoms) {
      const position = molecule.atoms[atom]?.position;
      if (position && !seen.has(atom)) builder.sphere(position, WIRE_ATOM, NO_COLOR, atom);
    }
  }
  const eachRod = (rods: Cylinders | Lines, add: (from: Point, to: Point, bond: number, row: number) => void) => {
    for (const i of rowsOf(rods.bonds, rods.count, wantedBonds)) add(pointAt(rods.ends, i * 6), pointAt(rods.ends, i * 6 + 3), rods.bonds[i] ?? -1, i);
  };
  eachRod(drawing.cylinders, (from, to, bond, row) =>
    builder.cylinder(from, to, drawing.cylinders.radii[row] ?? 0, NO_COLOR, NO_COLOR, bond),
  );
  eachRod(drawing.lines, (from, to, bond) => builder.line(from, to, NO_COLOR, NO_COLOR, bond));
  return builder.build();
}

/** A single target as lists of atoms and bonds. */
export const partsOf = (target: Target): readonly [atoms: readonly number[], bonds: readonly number[]] =>
  target.kind === 'atom' ? [[target.index], []] : [[], [target.index]];
