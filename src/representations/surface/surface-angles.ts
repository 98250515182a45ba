// Ranges of angle on a circle: what is left of a turn when parts of it are covered.

/** rad, start before end; a range over angle 0 may start below 0. */
export type AngleRange = [start: number, end: number];

export const TURN = 2 * Math.PI;
/** rad; shorter ranges are what rounding leaves of a point. */
const SHORTEST = 1e-9;

/** Adds the range of half-width `half` about `middle`, in two parts where it passes angle 0. */
export function addCovered(covered: AngleRange[], middle: number, half: number): void {
  const start = (middle - half + 2 * TURN) % TURN;
  if (start + 2 * half > TURN) covered.push([start, TURN], [0, start + 2 * half - TURN]);
  else covered.push([start, start + 2 * half]);
}

/** What is left of a turn; what lies on both sides of angle 0 is one range. Sorts `covered`. */
export function uncoveredAngles(covered: AngleRange[]): AngleRange[] {
  if (covered.length === 0) return [[0, TURN]];
  const gaps: AngleRange[] = [];
  let reached = 0;
  covered.sort((a, b) => a[0] - b[0]);
  for (const [start, end] of covered) {
    if (start - reached > SHORTEST) gaps.push([reached, start]);
    reached = Math.max(reached, end);
  }
  if (TURN - reached > SHORTEST) {
    const first = gaps[0];
    if (first?.[0] === 0) first[0] = reached - TURN;
    else gaps.push([reached, TURN]);
  }
  return gaps;
}
