// Measures in the picture: a dashed line from atom to atom, and the value as a label beside it.
import { measurement } from '../chemistry/properties/measure';
import type { Molecule, Vec3 } from '../chemistry/molecule';
import type { Label } from './atom-labels';
import type { Drawing } from './drawing';
import { createDrawingBuilder } from './drawing-builder';
import type { Rgb } from './element-style';
import { add, between, length, scale, subtract, unit } from './vector';

/** Å. */
const RADIUS = 0.035;
const DASHES = { dash: 0.16, gap: 0.13 };
/** Around the rod of a bond: narrow bands, so that the bond's own colours stay to be seen. */
const BANDS = { dash: 0.07, gap: 0.15 };
/** Å by which the dashes stand out of the rod of a bond, which they would be inside of otherwise. */
const AROUND_ROD = 0.02;
/** Å from the corner of an angle to its value, along the bisector. */
const INTO_ANGLE = 0.55;
/** Å that a value stays away from the line or the bond that it stands for. */
const CLEARANCE = 0.16;

function drawDashes(from: Vec3, to: Vec3, { dash, gap }: typeof DASHES, draw: (start: Vec3, end: Vec3) => void): void {
  const distance = length(subtract(to, from));
  // Whole dashes, the first and the last of which end in the atoms.
  const count = Math.max(1, Math.round((distance + gap) / (dash + gap)));
  const period = (distance + gap) / count;
  for (let index = 0; index < count; index++) {
    const start = (index * period) / distance;
    draw(between(from, to, start), between(from, to, Math.min(1, start + (period - gap) / distance)));
  }
}

/** Å, by bond: the rod of each bond that `body` draws as one. */
function rodRadii({ cylinders }: Drawing): ReadonlyMap<number, number> {
  const [radii, several] = [new Map<number, number>(), new Set<number>()];
  cylinders.bonds.forEach((bond, index) => {
    if (radii.has(bond)) several.add(bond);
    radii.set(bond, cylinders.radii[index] ?? 0);
  });
  for (const bond of several) radii.delete(bond);
  return radii;
}

/**
 * `measures`: lists of two to four atoms, 0-based; those of one place are left out, as there is nothing to draw. `body`: the
 * molecule's own drawing, around whose rods the lines go.
 */
export function drawMeasures(molecule: Molecule, measures: readonly (readonly number[])[], color: Rgb, body: Drawing): Drawing {
  const builder = createDrawingBuilder();
  const rods = measures.length > 0 ? rodRadii(body) : new Map<number, number>();
  const drawn = new Set<string>();
  for (const atoms of measures) {
    atoms.slice(1).forEach((atom, index) => {
      const other = atoms[index] ?? atom;
      const [from, to] = [molecule.atoms[other]?.position, molecule.atoms[atom]?.position];
      const key = `${Math.min(atom, other)} ${Math.max(atom, other)}`;
      if (!from || !to || drawn.has(key) || length(subtract(to, from)) < 1e-3) return;
      drawn.add(key);
      const bond = molecule.bonds.findIndex((each) => Math.min(each.from, each.to) === Math.min(atom, other) && Math.max(each.from, each.to) === Math.max(atom, other));
      const rod = rods.get(bond);
      const radius = rod === undefined ? RADIUS : rod + AROUND_ROD;
      drawDashes(from, to, rod === undefined ? DASHES : BANDS, (start, end) => builder.cylinder(start, end, radius, color, color, -1));
    });
  }
  return builder.build();
}

function place(positions: readonly Vec3[]): Pick<Label, 'at' | 'radius' | 'around'> {
  const [a = [0, 0, 0], b = [0, 0, 0], c = b, d] = positions;
  if (positions.length === 2) return { at: between(a, b, 0.5), radius: CLEARANCE, around: [a, b] };
  if (d) return { at: between(b, c, 0.5), radius: CLEARANCE, around: [b, c] };
  const bisector = unit(add(unit(subtract(a, b)), unit(subtract(c, b))));
  return { at: add(b, scale(bisector, INTO_ANGLE)), radius: 0, around: [a, b, c] };
}

/** The values, with units; none where the geometry defines none. `point`: the decimal sign. */
export function measureLabels(molecule: Molecule, measures: readonly (readonly number[])[], point = '.'): readonly Label[] {
  return measures.flatMap((atoms) => {
    const measured = measurement(molecule, atoms);
    if (measured?.value === undefined) return [];
    const points = atoms.map((atom) => molecule.atoms[atom]?.position ?? ([0, 0, 0] as const));
    return [{ key: `measure ${atoms.join('-')}`, text: measured.text.replace('.', point), kind: 'measure' as const, atoms, ...place(points) }];
  });
}
