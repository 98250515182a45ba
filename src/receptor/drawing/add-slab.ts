// The membrane as a round slab with a rounded rim.

import type { Vec3 } from '../../chemistry/molecule';
import type { Rgb } from '../../representations/element-style';
import type { MeshBuilder } from './mesh-builder';

export interface Slab {
  /** Å. */
  readonly bottom: number;
  readonly top: number;
  readonly radius: number;
}

const AROUND = 96;
/** Å: the rounding of the rim, and the steps that it is drawn in. */
const ROUNDING = 3;
const STEPS = 5;

/** Height and distance from the axis down the outside, with the normal there. */
function outline({ bottom, top, radius }: Slab): readonly (readonly [r: number, y: number, outward: number, upward: number])[] {
  const corner = (from: number, centre: number) =>
    Array.from({ length: STEPS + 1 }, (_, step) => {
      const angle = from - (step / STEPS) * (Math.PI / 2);
      return [radius - ROUNDING + ROUNDING * Math.cos(angle), centre + ROUNDING * Math.sin(angle), Math.cos(angle), Math.sin(angle)] as const;
    });
  return [...corner(Math.PI / 2, top - ROUNDING), ...corner(0, bottom + ROUNDING)];
}

const at = (ring: readonly number[], corner: number) => ring[corner] ?? 0;

export function addSlab(builder: MeshBuilder, slab: Slab, color: Rgb, part: number): void {
  const rings = outline(slab).map(([r, y, outward, upward]) =>
    Array.from({ length: AROUND }, (_, index) => {
      const angle = (2 * Math.PI * index) / AROUND;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      return builder.vertex([r * c, y, r * s], [outward * c, upward, outward * s], color, part);
    }),
  );
  const centre = (y: number, normal: Vec3) => builder.vertex([0, y, 0], normal, color, part);
  const [above, below] = [centre(slab.top, [0, 1, 0]), centre(slab.bottom, [0, -1, 0])];
  const [first = [], last = []] = [rings[0], rings.at(-1)];
  for (let index = 0; index < AROUND; index++) {
    const next = (index + 1) % AROUND;
    builder.triangle(above, at(first, next), at(first, index));
    builder.triangle(below, at(last, index), at(last, next));
    rings.slice(1).forEach((lower, level) => {
      const upper = rings[level] ?? lower;
      builder.triangle(at(upper, index), at(upper, next), at(lower, index));
      builder.triangle(at(upper, next), at(lower, next), at(lower, index));
    });
  }
}
