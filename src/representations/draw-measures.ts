// Measures in the picture: a dashed line from atom to atom, and the value as a label beside it.
import { measurement } from '../chemistry/measure';
import type { Molecule, Vec3 } from '../chemistry/molecule';
import type { Label } from './atom-labels';
import type { Drawing } from './drawing';
import { createDrawingBuilder } from './drawing-builder';
import type { Rgb } from './element-style';
import { add, between, length, scale, subtract, unit } from './vector';

/** Å. */
const RADIUS = 0.035;
const DASH = 0.16;
const GAP = 0.13;
/** Å from the corner of an angle to its value, along the bisector. */
const INTO_ANGLE = 0.55;
/** Å that a value stays away from the line or the bond that it stands for. */
const CLEARANCE = 0.16;

function drawDashes(from: Vec3, to: Vec3, add: (start: Vec3, end: Vec3) => void): void {
  const distance = length(subtract(to, from));
  // Whole dashes, the first and the last of which end in the atoms.
  const count = Math.max(1, Math.round((distance + GAP) / (DASH + GAP)));
  const period = (distance + GAP) / count;
  for (let dash = 0; dash < count; dash++) {
    const start = (dash * period) / distance;
    add(between(from, to, start), between(from, to, Math.min(1, start + (period - GAP) / distance)));
  }
}

/** `measures`: lists of two to four atoms, 0-based. Those of one place are left out: there is nothing to draw. */
export function drawMeasures(molecule: Molecule, measures: readonly (readonly number[])[], color: Rgb): Drawing {
  const builder = createDrawingBuilder();
  const drawn = new Set<string>();
  for (const atoms of measures) {
    atoms.slice(1).forEach((atom, index) => {
      const other = atoms[index] ?? atom;
      const [from, to] = [molecule.atoms[other]?.position, molecule.atoms[atom]?.position];
      const key = `${Math.min(atom, other)} ${Math.max(atom, other)}`;
      if (!from || !to || drawn.has(key) || length(subtract(to, from)) < 1e-3) return;
      drawn.add(key);
      drawDashes(from, to, (start, end) => builder.cylinder(start, end, RADIUS, color, color, -1));
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

/** The values, with units; none where the geometry defines none. */
export function measureLabels(molecule: Molecule, measures: readonly (readonly number[])[]): readonly Label[] {
  return measures.flatMap((atoms) => {
    const measured = measurement(molecule, atoms);
    if (measured?.value === undefined) return [];
    const points = atoms.map((atom) => molecule.atoms[atom]?.position ?? ([0, 0, 0] as const));
    return [{ key: `measure ${atoms.join('-')}`, text: measured.text, kind: 'measure' as const, atoms, ...place(points) }];
  });
}
