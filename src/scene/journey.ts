// The way from the whole to the molecule: where the middle of the picture lies at each radius, and how much of a layer is seen.
import type { Vec3 } from '../chemistry/molecule';
import type { JourneyStop, SeenScales } from '../representations/surroundings';

const eased = (share: number) => share * share * (3 - 2 * share);

/** 0 to 1 between two lengths, evenly by their ratio: each turn of the wheel counts the same. */
function shareBetween(low: number, high: number, at: number): number {
  if (at <= low) return 0;
  if (at >= high) return 1;
  return eased(Math.log(at / low) / Math.log(high / low));
}

/** Å. Where the middle of a picture is that a ball of this radius fills. */
export function journeyPoint(journey: readonly [JourneyStop, ...JourneyStop[]], radius: number): Vec3 {
  const next = journey.findIndex((stop) => stop.radius <= radius);
  const wider = journey[next < 0 ? journey.length - 1 : Math.max(next - 1, 0)] ?? journey[0];
  const closer = journey[next < 0 ? journey.length - 1 : next] ?? wider;
  const share = wider === closer ? 0 : 1 - shareBetween(closer.radius, wider.radius, radius);
  const mixed = (axis: 0 | 1 | 2) => wider.center[axis] + (closer.center[axis] - wider.center[axis]) * share;
  return [mixed(0), mixed(1), mixed(2)];
}

/** 0 to 1: how much of a layer is seen at a scale of the picture, Å. */
export const seenShare = ([from, whole, full, gone]: SeenScales, scale: number): number =>
  shareBetween(from, whole, scale) * (1 - shareBetween(full, gone, scale));
