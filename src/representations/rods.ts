// Bonds as rods and aromatic rings as thin circles, for the representations that show bonds with thickness.
import type { Molecule, Vec3 } from '../chemistry/molecule';
import { circle, strandsOf, type Strand } from './bond-strands';
import type { AtomLook } from './draw-options';
import type { DrawingBuilder } from './drawing-builder';
import type { Rgb } from './element-style';

export interface RodSizes {
  /** Radius of a single bond, Å. */
  readonly single: number;
  /** Radius of each rod of a double or triple bond, Å. */
  readonly multiple: number;
  /** From the bond's axis to a rod of a double bond, Å. */
  readonly spread: number;
  /** Radius of the tube of an aromatic ring's circle, Å. */
  readonly circle: number;
  /** Whether the rods of a multiple bond end in half balls, because no larger ball hides their ends. */
  readonly rounded: boolean;
}

/** The circle's radius as a share of the ring's apothem: clear of the rods, and as large as textbooks draw it. */
const CIRCLE_SHARE = 0.6;
/** Straight pieces of a circle: so many that none shows, and fewer where a circle is a few pixels wide. */
const segmentsFor = ({ atoms }: Molecule) => (atoms.length > 2000 ? 18 : 96);

/** A strand that lies wholly on one side of the middle has one colour. */
function strandColors({ start, end }: Strand, from: Rgb, to: Rgb): readonly [Rgb, Rgb] {
  if (end <= 0.5) return [from, from];
  if (start >= 0.5) return [to, to];
  return [from, to];
}

export function drawRods(builder: DrawingBuilder, molecule: Molecule, { shown, colors }: AtomLook, sizes: RodSizes): void {
  const strands = strandsOf(molecule, sizes.spread);
  molecule.bonds.forEach((bond, index) => {
    const [from, to] = [colors[bond.from], colors[bond.to]];
    if (!from || !to || !shown[bond.from] || !shown[bond.to]) return;
    const [start, end] = [molecule.atoms[bond.from]?.position, molecule.atoms[bond.to]?.position];
    // Most bonds of a large molecule: one rod, without a look at its surroundings.
    if (bond.order === 1 && start && end) return builder.cylinder(start, end, sizes.single, from, to, index);
    for (const strand of strands.of(bond)) {
      const radius = strand.alone ? sizes.single : sizes.multiple;
      const [first, second] = strandColors(strand, from, to);
      builder.cylinder(strand.from, strand.to, radius, first, second, index);
      if (!sizes.rounded && strand.start === 0) continue;
      if (strand.alone && strand.start === 0) continue;
      builder.sphere(strand.from, radius, first, strand.start === 0 ? bond.from : -1);
      builder.sphere(strand.to, radius, second, strand.end === 1 ? bond.to : -1);
    }
  });
  for (const ring of strands.rings) {
    const points = circle(ring, ring.apothem * CIRCLE_SHARE, segmentsFor(molecule));
    const color = colors[ring.atoms.find((atom) => molecule.atoms[atom]?.element === 'C') ?? ring.atoms[0] ?? 0];
    if (!color) continue;
    points.slice(1).forEach((point, index) => {
      builder.cylinder(points[index] as Vec3, point, sizes.circle, color, color, -1);
    });
  }
}
