// Where the eye of a stage stands in the picture's frame. Alone, a molecule is turned about a point of its own. With something
// around it a viewpoint's target is only what the reader has shifted it by: the point itself glides along the journey.
import type { Vec3 } from '../chemistry/molecule';
import type { JourneyStop, Surroundings } from '../representations/surroundings';
import { fitCamera, type Clearance, type Extent, type Fit } from './camera-fit';
import { journeyPoint, seenShare } from './journey';
import { boundsOf } from './layer-bounds';
import type { Limits } from './orbit';
import { ownSize, stepBack, type PaneCamera } from './panes';
import { HALF_ANGLE, type Size, type Viewpoint } from './view-frame';

export interface Place {
  readonly size: Size;
  readonly beside: PaneCamera | undefined;
  readonly covered: Clearance | undefined;
  readonly around: Surroundings | undefined;
}

const UNIT: Extent = { balls: Float64Array.of(0, 0, 0, 1), center: [0, 0, 0], radius: 1 };
/** Å. */
const NEAREST = 2.5;
/** How much wider and closer than the ends of its journey the picture may become. */
const WIDER = 1.6;
const CLOSER = 0.5;

const sum = (a: Vec3, b: Vec3, times = 1): Vec3 => [a[0] + b[0] * times, a[1] + b[1] * times, a[2] + b[2] * times];

/** Seen from a side, the camera that a ball of 1 Å in the origin fits; others are as many times farther away as they are large. */
const unitFit = ({ size, beside, covered }: Place, theta: number, phi: number): Fit => fitCamera(UNIT, theta, phi, ownSize(size, beside), covered);

/** Å of the ball that fills the free part of the frame. */
const radiusSeen = (place: Place, { distance }: Viewpoint, unit: Fit) => (distance * stepBack(place.size, place.beside)) / unit.distance;

function middleAt(place: Place, around: Surroundings, at: Viewpoint): Vec3 {
  const unit = unitFit(place, at.theta, at.phi);
  const radius = radiusSeen(place, at, unit);
  return sum(journeyPoint(around.journey, radius), unit.target, radius);
}

/** The viewpoint with the target in the picture's frame. */
export const placed = (place: Place, at: Viewpoint): Viewpoint =>
  place.around ? { ...at, target: sum(middleAt(place, place.around, at), at.target) } : at;

/** The viewpoint from the same side that has this point in the middle. */
export const aimedAt = (place: Place, at: Viewpoint, point: Vec3): Viewpoint =>
  place.around ? { ...at, target: sum(point, middleAt(place, place.around, at), -1) } : { ...at, target: point };

/** The first view of what stands around, from a side; `distance` in Å, undefined: fitted. */
export function homeAround(place: Place, around: Surroundings, theta: number, phi: number, distance: number | undefined): Viewpoint {
  const fitted = (unitFit(place, theta, phi).distance * around.home) / stepBack(place.size, place.beside);
  return { theta, phi, distance: distance ?? fitted, target: [0, 0, 0] };
}

export function limitsOf(place: Place, extent: Extent): Limits {
  const { around, size, beside } = place;
  if (!around) return { nearest: NEAREST, farthest: Math.max(extent.radius * 14, 40) };
  const away = unitFit(place, 0, 90).distance / stepBack(size, beside);
  const last: JourneyStop = around.journey.at(-1) ?? around.journey[0];
  return { nearest: Math.max(last.radius * CLOSER * away, NEAREST), farthest: around.journey[0].radius * WIDER * away };
}

/** Å: half of what the shorter side of the first pane shows at the target. */
export function scaleOf({ size, beside }: Place, distance: number): number {
  const { width, height } = ownSize(size, beside);
  return distance * stepBack(size, beside) * Math.tan(HALF_ANGLE) * Math.min(width / height, 1);
}

/** Å from the eye's target (as `placed`) within which all that is seen lies. */
export function reachOf(place: Place, extent: Extent, { target, distance }: Viewpoint): number {
  const balls = (place.around?.layers ?? [])
    .filter(({ seen }) => seenShare(seen, scaleOf(place, distance)) > 0)
    .map(({ drawing }) => boundsOf(drawing));
  return Math.max(...[extent, ...balls].map(({ center, radius }) => radius * 1.02 + Math.hypot(...sum(target, center, -1)))) + 0.5;
}

/** Å before and behind the target over which distance fades. */
export const depthOf = (place: Place, extent: Extent, at: Viewpoint): number =>
  place.around ? Math.max(extent.radius, radiusSeen(place, at, unitFit(place, at.theta, at.phi))) : extent.radius;
