// The curved arrow of the CIP rules: from the first by the second to the third neighbour, outside of all three and in front of whatever
// it crosses, so that no atom hides any of it.

import { awayFromLowest } from '../chemistry/stereo/hand-of-ranking';
import type { Molecule, Vec3 } from '../chemistry/molecule';
import type { Drawing } from './drawing';
import { createDrawingBuilder } from './drawing-builder';
import { elementStyle, type Rgb } from './element-style';
import { add, cross, dot, length, scale, subtract, unit } from './vector';

/** Å. */
const RADIUS = 0.07;
/** Å from the farthest of the three to the arrow: room for its ball and its number. */
const OUTSIDE = 0.95;
/** Å between the arrow and the balls behind it, which are as large as in the space-filling picture. */
const IN_FRONT = 0.1;
/** Radians left free at both ends, so that it points from one neighbour to another. */
const GAP = 0.2;
/** Radians a piece. */
const STEP = 0.09;
/** Å and radians of the two strokes of its head. */
const HEAD = { length: 0.6, spread: 0.5 };

/** `order`: four neighbours, highest first; nothing is drawn where three of them lie on one line. */
export function drawTurnArrow(molecule: Molecule, centre: number, order: readonly number[], color: Rgb): Drawing {
  const builder = createDrawingBuilder();
  const middle = molecule.atoms[centre]?.position ?? [0, 0, 0];
  const up = awayFromLowest(molecule, centre, order);
  const arms = order.slice(0, 3).map((atom) => subtract(molecule.atoms[atom]?.position ?? middle, middle));
  const flat = arms.map((arm) => subtract(arm, scale(up, dot(arm, up))));
  const [first, second, third] = flat;
  if (!first || !second || !third || Math.min(...flat.map(length)) < 0.1) return builder.build();
  const e1 = unit(first);
  const e2 = cross(up, e1);
  const angleOf = (arm: Vec3) => Math.atan2(dot(arm, e2), dot(arm, e1));
  const sense = angleOf(second) >= 0 ? 1 : -1;
  const sweep = ((sense * angleOf(third)) % (2 * Math.PI) + 2 * Math.PI) % (2 * Math.PI);
  const radius = Math.max(...flat.map(length)) + OUTSIDE;
  const height = heightAbove(molecule, middle, up, radius);
  const at = (turn: number): Vec3 =>
    add(add(middle, scale(up, height)), add(scale(e1, radius * Math.cos(sense * turn)), scale(e2, radius * Math.sin(sense * turn))));
  const pieces = Math.max(2, Math.ceil((sweep - 2 * GAP) / STEP));
  const turnAt = (piece: number) => GAP + ((sweep - 2 * GAP) * piece) / pieces;
  for (let piece = 0; piece < pieces; piece++) {
    builder.cylinder(at(turnAt(piece)), at(turnAt(piece + 1)), RADIUS, color, color, -1);
    builder.sphere(at(turnAt(piece)), RADIUS, color, -1);
  }
  const tip = at(sweep - GAP);
  const along = unit(subtract(tip, at(sweep - GAP - 0.3)));
  const across = cross(up, along);
  builder.sphere(tip, RADIUS, color, -1);
  for (const side of [1, -1]) {
    const end = add(tip, add(scale(along, -HEAD.length * Math.cos(HEAD.spread)), scale(across, side * HEAD.length * Math.sin(HEAD.spread))));
    builder.cylinder(tip, end, RADIUS, color, color, -1);
    builder.sphere(end, RADIUS, color, -1);
  }
  return builder.build();
}

/** Å above the centre, towards the eye, at which a circle lies over every ball that it crosses. */
function heightAbove({ atoms }: Molecule, middle: Vec3, up: Vec3, radius: number): number {
  return atoms.reduce((highest, { element, position }) => {
    const off = subtract(position, middle);
    const along = dot(off, up);
    const ball = elementStyle(element).vanDerWaalsRadius + RADIUS;
    const aside = Math.max(0, Math.abs(length(subtract(off, scale(up, along))) - radius) - HEAD.length * Math.sin(HEAD.spread));
    return aside < ball ? Math.max(highest, along + Math.sqrt(ball * ball - aside * aside) + IN_FRONT) : highest;
  }, 0);
}
