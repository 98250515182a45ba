// What of a drawing can be drawn as SVG while it turns: no surfaces, and large molecules as lines in the same colours. Pure.
import type { Molecule } from '../../chemistry/molecule';
import type { Drawing } from '../../representations/drawing';
import type { Rgb } from '../../representations/element-style';
import { createDrawingBuilder } from '../../representations/drawing-builder';
import { joinDrawings } from '../../representations/join-drawings';

/** Atoms, and rods with those of rings and measures: more of them no longer turn smoothly. */
const [MOST_ATOMS, MOST_RODS] = [400, 3000];

const NO_BODIES = createDrawingBuilder().build();

export const isTooLarge = ({ spheres, cylinders }: Drawing): boolean => spheres.count > MOST_ATOMS || cylinders.count > MOST_RODS;

const at = (column: Uint8Array, row: number): Rgb => [column[row] ?? 0, column[row + 1] ?? 0, column[row + 2] ?? 0];

/** By atom; those that are not drawn are not among them. */
function atomColors({ bonds }: Molecule, { spheres, cylinders }: Drawing): ReadonlyMap<number, Rgb> {
  const colors = new Map<number, Rgb>();
  for (let row = 0; row < spheres.count; row++) colors.set(spheres.atoms[row] ?? -1, at(spheres.colors, row * 3));
  for (let row = 0; row < cylinders.count; row++) {
    const bond = bonds[cylinders.bonds[row] ?? -1];
    if (!bond) continue;
    if (!colors.has(bond.from)) colors.set(bond.from, at(cylinders.colors, row * 6));
    if (!colors.has(bond.to)) colors.set(bond.to, at(cylinders.colors, row * 6 + 3));
  }
  return colors;
}

function asLines(molecule: Molecule, drawing: Drawing): Drawing {
  const colors = atomColors(molecule, drawing);
  const builder = createDrawingBuilder(drawing.lines.width);
  const bonded = new Set<number>();
  molecule.bonds.forEach(({ from, to }, bond) => {
    const [start, end] = [molecule.atoms[from], molecule.atoms[to]];
    const [first, second] = [colors.get(from), colors.get(to)];
    if (!start || !end || !first || !second) return;
    bonded.add(from).add(to);
    builder.line(start.position, end.position, first, second, bond);
  });
  for (const [atom, color] of colors) {
    const place = molecule.atoms[atom]?.position;
    if (place && !bonded.has(atom)) builder.sphere(place, 0.2, color, atom);
  }
  // Those of measures and marks stay.
  return joinDrawings(builder.build(), { ...NO_BODIES, lines: drawing.lines });
}

const known = new WeakMap<Drawing, Drawing>();

/** The same object for the same drawing. */
export function lightDrawing(molecule: Molecule, drawing: Drawing): Drawing {
  const before = known.get(drawing);
  if (before) return before;
  const { meshes, ...bare } = drawing;
  const light = isTooLarge(bare) ? asLines(molecule, bare) : meshes ? bare : drawing;
  known.set(drawing, light);
  known.set(light, light);
  return light;
}
