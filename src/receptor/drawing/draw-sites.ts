// The agonists' sites as schematic marks: a dashed ring that hugs the ligand-binding domain, and a hollow-looking dot in it.

import type { Vec3 } from '../../chemistry/molecule';
import type { Drawing } from '../../representations/drawing';
import { createDrawingBuilder } from '../../representations/drawing-builder';
import { add, anyPerpendicular, cross, scale } from '../../representations/vector';
import { SITES } from '../landmarks';
import { numberOfPart } from '../parts';
import type { ReceptorColors } from '../receptor-colors';

/** Å. */
const RADIUS = 7;
const DASHES = 14;
/** The share of a dash and the gap after it that is drawn. */
const DRAWN = 0.58;
/** Å that the ring stands off the skin, more in the middle where the body bulges. */
const OFF = 1.2;

export function drawSites({ agonist }: ReceptorColors): Drawing {
  const builder = createDrawingBuilder();
  for (const { chain, agonist: name, at, outward } of SITES) {
    const part = numberOfPart(`${name}-site-${chain}`.toLowerCase()) ?? -1;
    const side = anyPerpendicular(outward);
    const up = cross(outward, side);
    const middle = add(at, scale(outward, OFF));
    const rim = (turn: number): Vec3 => add(middle, add(scale(side, RADIUS * Math.cos(2 * Math.PI * turn)), scale(up, RADIUS * Math.sin(2 * Math.PI * turn))));
    for (let dash = 0; dash < DASHES; dash++) {
      const half = dash + DRAWN / 2;
      builder.cylinder(rim(dash / DASHES), rim(half / DASHES), 0.7, agonist, agonist, part);
      builder.cylinder(rim(half / DASHES), rim((dash + DRAWN) / DASHES), 0.7, agonist, agonist, part);
    }
    builder.sphere(middle, 2.2, agonist, part);
  }
  return builder.build();
}
