// Draws an ellipse out along a way: ribbons, tubes and hoops, closed at their ends.

import type { Vec3 } from '../../chemistry/molecule';
import { add, cross, scale, unit } from '../../representations/vector';
import type { Rgb } from '../../representations/element-style';
import type { MeshBuilder } from './mesh-builder';

export interface Section {
  readonly at: Vec3;
  /** Unit vectors at right angles: the way, and the direction of the width. */
  readonly tangent: Vec3;
  readonly across: Vec3;
  /** Å. */
  readonly halfWidth: number;
  readonly halfThickness: number;
  readonly color: Rgb;
  readonly part: number;
}

/** `sides`: corners of the section. `isLoop`: the last section leads back to the first. */
export function addSweep(builder: MeshBuilder, sections: readonly Section[], sides: number, isLoop = false): void {
  const rings = sections.map((section) => ringOf(section, sides).map(([position, normal]) => builder.vertex(position, normal, section.color, section.part)));
  const pairs = isLoop ? rings.length : rings.length - 1;
  for (let index = 0; index < pairs; index++) {
    const [here = [], there = []] = [rings[index], rings[(index + 1) % rings.length]];
    for (let side = 0; side < sides; side++) {
      const next = (side + 1) % sides;
      const [a = 0, b = 0, c = 0, d = 0] = [here[side], here[next], there[side], there[next]];
      builder.triangle(a, b, c);
      builder.triangle(b, d, c);
    }
  }
  const [first, last] = [sections[0], sections.at(-1)];
  if (isLoop || !first || !last) return;
  addCap(builder, first, sides, true);
  addCap(builder, last, sides, false);
}

/** Around the tangent, from the width on, to the left. */
function ringOf({ at, tangent, across, halfWidth, halfThickness }: Section, sides: number): readonly (readonly [position: Vec3, normal: Vec3])[] {
  const up = cross(tangent, across);
  return Array.from({ length: sides }, (_, side) => {
    const angle = (2 * Math.PI * side) / sides;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const position = add(at, add(scale(across, halfWidth * c), scale(up, halfThickness * s)));
    return [position, unit(add(scale(across, c / halfWidth), scale(up, s / halfThickness)))];
  });
}

function addCap(builder: MeshBuilder, section: Section, sides: number, isStart: boolean): void {
  const { at, tangent, color, part } = section;
  const normal = isStart ? scale(tangent, -1) : tangent;
  const middle = builder.vertex(at, normal, color, part);
  const rim = ringOf(section, sides).map(([position]) => builder.vertex(position, normal, color, part));
  rim.forEach((corner, side) => {
    const next = rim[(side + 1) % sides] ?? corner;
    builder.triangle(middle, isStart ? next : corner, isStart ? corner : next);
  });
}
