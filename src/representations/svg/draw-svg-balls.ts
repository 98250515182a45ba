// Balls on paper: where each falls, and what is left of one that runs into balls behind it, as in a space-filling picture.
import type { Vec3 } from '../../chemistry/molecule';
import { onPaper, towardsEye, type PaperPoint, type SvgView } from './draw-svg-view';
import { add, anyPerpendicular, cross, dot, scale, subtract, unit } from '../vector';

export interface Ball {
  readonly center: Vec3;
  /** Å. */
  readonly radius: number;
}

export interface PaperBall extends PaperPoint {
  /** Pixels. */
  readonly r: number;
  /** Å from the eye (perspective) or before it: what is larger is drawn first. */
  readonly far: number;
}

/** undefined where the eye is inside or past the ball. */
export function ballOnPaper(view: SvgView, { center, radius }: Ball): PaperBall | undefined {
  const point = onPaper(view, center);
  if (!point) return undefined;
  if (view.projection === 'orthographic') return { ...point, r: radius * point.scale, far: point.depth };
  const far = Math.hypot(...subtract(center, view.eye));
  if (far <= radius) return undefined;
  // The eye sees a little less than half of a ball, and its outline a little larger than its radius.
  return { ...point, r: (radius * point.scale) / Math.sqrt(1 - (radius / far) ** 2), far };
}

/** The part of a ball's surface with n·u <= most, u a unit vector from its middle. */
interface Cut {
  readonly n: Vec3;
  readonly most: number;
}

/** Of an outline. */
const POINTS = { fine: 96, quick: 36 } as const;

/** Where another ball cuts this one: undefined where they do not meet; 'hidden' where this one is inside the other. */
function cutBy(ball: Ball, other: Ball): Cut | 'hidden' | undefined {
  const apart = subtract(other.center, ball.center);
  const distance = Math.hypot(...apart);
  if (distance >= ball.radius + other.radius || distance + other.radius <= ball.radius) return undefined;
  if (distance + ball.radius <= other.radius) return 'hidden';
  // The circle in which two spheres meet lies in the plane where their powers are equal.
  const plane = (distance ** 2 + ball.radius ** 2 - other.radius ** 2) / (2 * distance);
  return { n: scale(apart, 1 / distance), most: plane / ball.radius };
}

/**
 * Outline of what is seen of a ball that cuts into `behind`, balls whose middles are farther away: points in units of its radius
 * on paper, y down. 'whole' where nothing is cut off, undefined where nothing is left. Exact in orthographic views.
 */
export function outlineOf(view: SvgView, ball: Ball, behind: readonly Ball[], detail: keyof typeof POINTS = 'fine'): readonly (readonly [number, number])[] | 'whole' | undefined {
  const cuts: Cut[] = [];
  for (const other of behind) {
    const cut = cutBy(ball, other);
    if (cut === 'hidden') return undefined;
    if (cut) cuts.push(cut);
  }
  if (cuts.length === 0) return 'whole';
  const eyeward = towardsEye(view, ball.center);
  const right = unit(subtract(view.right, scale(eyeward, dot(view.right, eyeward))));
  const up = cross(eyeward, right);
  const nearness = view.projection === 'perspective' ? ball.radius / Math.hypot(...subtract(ball.center, view.eye)) : 0;
  cuts.push({ n: scale(eyeward, -1), most: -nearness });
  const start = innerPoint(eyeward, cuts);
  if (!start) return undefined;
  const first = anyPerpendicular(start);
  const second = cross(start, first);
  return Array.from({ length: POINTS[detail] }, (_, index) => {
    const turn = (index / POINTS[detail]) * 2 * Math.PI;
    const along = add(scale(first, Math.cos(turn)), scale(second, Math.sin(turn)));
    const reach = Math.min(...cuts.map((cut) => reachUntil(cut, start, along)));
    const point = add(scale(start, Math.cos(reach)), scale(along, Math.sin(reach)));
    // Perspective enlarges what is nearer; at the outline this is exactly 1.
    const larger = Math.sqrt(1 - nearness ** 2) / (1 - nearness * dot(point, eyeward));
    return [dot(point, right) * larger, -dot(point, up) * larger] as const;
  });
}

/** Angle along the great circle from `start` at which n·u first exceeds the cut. */
function reachUntil({ n, most }: Cut, start: Vec3, along: Vec3): number {
  const [a, b] = [dot(n, start), dot(n, along)];
  const size = Math.hypot(a, b);
  if (size <= most) return Math.PI;
  const crossing = Math.atan2(b, a) - Math.acos(Math.max(-1, Math.min(1, most / size)));
  return crossing < -1e-9 ? crossing + 2 * Math.PI : Math.max(0, crossing);
}

/** A direction that every cut allows, near the eye's: each broken cut pushes it just past its own edge, in turn. */
function innerPoint(eyeward: Vec3, cuts: readonly Cut[]): Vec3 | undefined {
  let point = eyeward;
  for (let round = 0; round < 40; round++) {
    const broken = cuts.filter(({ n, most }) => dot(n, point) > most - 1e-6);
    if (broken.length === 0) return point;
    for (const { n, most } of broken) {
      const aside = subtract(point, scale(n, dot(n, point)));
      const edge = Math.min(Math.PI, Math.acos(Math.max(-1, Math.min(1, most))) + 0.02);
      const across = Math.hypot(...aside) > 1e-9 ? unit(aside) : anyPerpendicular(n);
      point = add(scale(n, Math.cos(edge)), scale(across, Math.sin(edge)));
    }
  }
  return undefined;
}
