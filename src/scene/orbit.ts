// Moves a viewpoint by the reader's hand: turn, come nearer, shift. Goals are reached smoothly or, with reduced motion, at once.
import type { Vec3 } from '../chemistry/molecule';
import { axesOf, type Viewpoint } from './view-frame';

export interface Limits {
  /** Å. */
  readonly nearest: number;
  readonly farthest: number;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** Degrees. */
export const turned = (view: Viewpoint, dTheta: number, dPhi: number): Viewpoint => ({
  ...view,
  theta: view.theta + dTheta,
  phi: clamp(view.phi + dPhi, 0, 180),
});

/** Factor > 1 comes nearer. */
export const zoomed = (view: Viewpoint, factor: number, { nearest, farthest }: Limits): Viewpoint => ({
  ...view,
  distance: clamp(view.distance / factor, nearest, farthest),
});

/** Å along the screen's axes. */
export function shifted(view: Viewpoint, across: number, along: number): Viewpoint {
  const { right, up } = axesOf(view.theta, view.phi);
  const moved = (index: 0 | 1 | 2) => view.target[index] + right[index] * across + up[index] * along;
  return { ...view, target: [moved(0), moved(1), moved(2)] };
}

/** Degrees in [-180, 180). */
export const wrapped = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;

/** The same view with its azimuth chosen so that the way there from `from` is the short one. */
export const nearestTurn = (from: Viewpoint, to: Viewpoint): Viewpoint => ({
  ...to,
  theta: from.theta + wrapped(to.theta - from.theta),
});

/** Seconds in which the way left shrinks to 1/e: after the reader's hand, and of a move of the picture's own. */
export const HAND_SECONDS = 0.075;
export const GLIDE_SECONDS = 0.13;
/** Closer than this the goal is reached: degrees, and shares of the distance. */
const ANGLE_DONE = 0.02;
const LENGTH_DONE = 2e-4;

/** One step towards the goal; returns the goal itself when it is reached. */
export function approached(view: Viewpoint, goal: Viewpoint, seconds: number, pace = HAND_SECONDS): Viewpoint {
  const far = Math.max(
    Math.abs(goal.theta - view.theta) / ANGLE_DONE,
    Math.abs(goal.phi - view.phi) / ANGLE_DONE,
    Math.abs(Math.log(goal.distance / view.distance)) / LENGTH_DONE,
    Math.hypot(...goal.target.map((value, axis) => value - (view.target[axis] ?? 0))) / goal.distance / LENGTH_DONE,
  );
  if (far < 1) return goal;
  const share = 1 - Math.exp(-seconds / pace);
  const mixed = (from: number, to: number) => from + (to - from) * share;
  const target: Vec3 = [
    mixed(view.target[0], goal.target[0]),
    mixed(view.target[1], goal.target[1]),
    mixed(view.target[2], goal.target[2]),
  ];
  return {
    theta: mixed(view.theta, goal.theta),
    phi: mixed(view.phi, goal.phi),
    distance: view.distance * Math.exp(Math.log(goal.distance / view.distance) * share),
    target,
  };
}
