// Thin lines of constant width on the screen: shows the bonds alone, and through the molecule.
import type { Molecule, Vec3 } from '../chemistry/molecule';
import { neighborLists } from './bond-plane';
import { circle, strandsOf } from './bond-strands';
import { atomLook, type DrawOptions } from './draw-options';
import type { Drawing } from './drawing';
import { createDrawingBuilder } from './drawing-builder';

/** CSS pixels. */
const LINE_WIDTH = 2.5;
/** From the bond's axis to a line of a double bond, Å. */
const SPREAD = 0.09;
/** Å: the dot that stands for an atom without bonds. */
const DOT = 0.16;
const CIRCLE_SHARE = 0.62;
const CIRCLE_SEGMENTS = 36;

export function drawWireframe(molecule: Molecule, options: DrawOptions = {}): Drawing {
  const { shown, colors } = atomLook(molecule, options);
  const builder = createDrawingBuilder(LINE_WIDTH);
  const neighbors = neighborLists(molecule);
  molecule.atoms.forEach(({ position }, atom) => {
    const color = colors[atom];
    if (color && shown[atom] && !neighbors[atom]?.some((other) => shown[other])) builder.sphere(position, DOT, color, atom);
  });
  const strands = strandsOf(molecule, SPREAD);
  molecule.bonds.forEach((bond, index) => {
    const [from, to] = [colors[bond.from], colors[bond.to]];
    if (!from || !to || !shown[bond.from] || !shown[bond.to]) return;
    for (const strand of strands.of(bond)) {
      builder.line(strand.from, strand.to, strand.start >= 0.5 ? to : from, strand.end <= 0.5 ? from : to, index);
    }
  });
  for (const ring of strands.rings) {
    const color = colors[ring.atoms.find((atom) => molecule.atoms[atom]?.element === 'C') ?? ring.atoms[0] ?? 0];
    if (!color) continue;
    const points = circle(ring, ring.apothem * CIRCLE_SHARE, CIRCLE_SEGMENTS);
    points.slice(1).forEach((point, index) => builder.line(points[index] as Vec3, point, color, color, -1));
  }
  return builder.build();
}
