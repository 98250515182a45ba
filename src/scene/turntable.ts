// One full turn of the whole molecule about the vertical axis, as views that follow each other evenly; the last leads back to the
// first. No three.
import type { Extent } from './camera-fit';
import { HALF_ANGLE, viewFrame, type Projection, type Size, type ViewFrame, type Viewpoint } from './view-frame';

/** Share of the frame left free on each side. */
const MARGIN = 0.06;
const RADIANS = Math.PI / 180;

export interface TurnStart {
  /** Degrees, as of the camera's pose. */
  readonly theta: number;
  readonly phi: number;
  readonly projection: Projection;
}

/** The same about the point that is looked at, from as near as the picture is: `scale` in Å, of its shorter side's half. */
export function turnAbout({ theta, phi, target }: Viewpoint, projection: Projection, scale: number, size: Size, steps: number): readonly ViewFrame[] {
  const distance = scale / (Math.tan(HALF_ANGLE) * Math.min(size.width / size.height, 1));
  return Array.from({ length: steps }, (_, step) => viewFrame({ theta: theta + (step * 360) / steps, phi, distance, target }, projection, size));
}

/** The axis goes through the middle of the molecule; the camera stands as near as it can without losing any ball in any frame. */
export function turntable({ balls, center, radius }: Extent, { theta, phi, projection }: TurnStart, size: Size, steps: number): readonly ViewFrame[] {
  const wide = Math.atan(((Math.tan(HALF_ANGLE) * size.width) / size.height) * (1 - 2 * MARGIN));
  const high = Math.atan(Math.tan(HALF_ANGLE) * (1 - 2 * MARGIN));
  const [sine, cosine] = [Math.sin(phi * RADIANS), Math.cos(phi * RADIANS)];
  // A ball on its circle about the axis asks most of each side of the frame at one place of the turn.
  let [aside, above, below] = [radius, radius, radius];
  for (let at = 0; at < balls.length; at += 4) {
    const across = Math.hypot((balls[at] ?? 0) - center[0], (balls[at + 2] ?? 0) - center[2]);
    const y = (balls[at + 1] ?? 0) - center[1];
    const ball = balls[at + 3] ?? 0;
    if (projection === 'orthographic') {
      const rise = Math.abs(sine * y) + Math.abs(cosine) * across + ball;
      [aside, above] = [Math.max(aside, (across + ball) / Math.tan(wide)), Math.max(above, rise / Math.tan(high))];
      continue;
    }
    aside = Math.max(aside, cosine * y + across * Math.hypot(sine, 1 / Math.tan(wide)) + ball / Math.sin(wide));
    above = Math.max(above, cosine * y + (sine * y) / Math.tan(high) + across * Math.abs(sine - cosine / Math.tan(high)) + ball / Math.sin(high));
    below = Math.max(below, cosine * y - (sine * y) / Math.tan(high) + across * Math.abs(sine + cosine / Math.tan(high)) + ball / Math.sin(high));
  }
  const distance = Math.max(aside, above, below);
  return Array.from({ length: steps }, (_, step) => viewFrame({ theta: theta + (step * 360) / steps, phi, distance, target: center }, projection, size));
}
