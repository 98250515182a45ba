// The plane that opens the front of what stands around the molecule. It stands upright and turns with the eye about the axis;
// for an eye that looks down the axis it tips over until it lies flat, so that the top comes off.
import type { Vec3 } from '../chemistry/molecule';

/** Sines of the eye's height above the horizon between which the plane tips over. */
const UPRIGHT = Math.sin((38 * Math.PI) / 180);
const FLAT = Math.sin((66 * Math.PI) / 180);

/** Points with normal · p > offset are cut away. */
export interface CutPlane {
  readonly normal: Vec3;
  /** Å. */
  readonly offset: number;
}

/** `back`: unit vector to the eye; `axis`: a point on the axis, which is y; `cut`: Å before that point where the plane stands. */
export function cutPlane(back: Vec3, axis: Vec3, cut: number): CutPlane {
  const height = Math.abs(back[1]);
  const share = Math.min(Math.max((height - UPRIGHT) / (FLAT - UPRIGHT), 0), 1);
  const angle = (share * share * (3 - 2 * share) * Math.PI) / 2;
  const across = Math.hypot(back[0], back[2]);
  const [x, z] = across > 1e-6 ? [back[0] / across, back[2] / across] : [0, 1];
  const level = Math.cos(angle);
  const normal: Vec3 = [x * level, Math.sign(back[1]) * Math.sin(angle), z * level];
  return { normal, offset: normal[0] * axis[0] + normal[1] * axis[1] + normal[2] * axis[2] + cut };
}
