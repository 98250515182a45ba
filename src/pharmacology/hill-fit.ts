// The curve that pharmacologists lay through a dose-response: blocked = 1 / (1 + (IC50 / dose)^Hill), by least squares on a log axis.

export interface HillFit {
  readonly ic50Micromolar: number;
  /** Steepness; 1 where one molecule blocks one channel. */
  readonly hill: number;
  /** Root of the mean square of what the curve misses, as a share. */
  readonly error: number;
}

const ROUNDS = 100;
const CONVERGED = 1e-13;

/** A share this near to 0 or 1 says little of where the middle lies. */
const EDGE = 1e-3;

interface Line {
  /** ln µM of the middle. */
  readonly middle: number;
  readonly slope: number;
}

const curve = ({ middle, slope }: Line, lnDose: number) => 1 / (1 + Math.exp(-slope * (lnDose - middle)));

/** By the straight line that the logits lie on; undefined where fewer than two doses tell. */
function firstGuess(lnDoses: readonly number[], blocked: readonly number[]): Line | undefined {
  const told = lnDoses.flatMap((x, index) => {
    const share = blocked[index] ?? NaN;
    return share > EDGE && share < 1 - EDGE ? [{ x, y: Math.log(share / (1 - share)), weight: share * (1 - share) }] : [];
  });
  const total = told.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (of: (point: { x: number; y: number }) => number) => told.reduce((sum, point) => sum + point.weight * of(point), 0) / total;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const slope = mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2);
  return told.length >= 2 && slope > 0 && Number.isFinite(slope) ? { middle: x - y / slope, slope } : undefined;
}

/** Undefined where the doses do not tell: fewer than two with a block between 0.1 and 99.9 %, or a block that falls with the dose. */
export function fitHill(dosesMicromolar: readonly number[], blocked: readonly number[]): HillFit | undefined {
  const lnDoses = dosesMicromolar.map((dose) => Math.log(dose));
  let line = firstGuess(lnDoses, blocked);
  if (!line) return undefined;
  const squares = (of: Line) => lnDoses.reduce((sum, x, index) => sum + ((blocked[index] ?? 0) - curve(of, x)) ** 2, 0);
  let miss = squares(line);
  let damping = 1e-3;
  for (let round = 0; round < ROUNDS && damping < 1e12; round++) {
    const [byMiddle, bySlope, both, middleMiss, slopeMiss] = normalEquations(line, lnDoses, blocked);
    const [a, b] = [byMiddle * (1 + damping), bySlope * (1 + damping)];
    const determinant = a * b - both * both;
    const next: Line = {
      middle: line.middle + (b * middleMiss - both * slopeMiss) / determinant,
      slope: line.slope + (a * slopeMiss - both * middleMiss) / determinant,
    };
    const nextMiss = squares(next);
    if (!(nextMiss < miss) || next.slope <= 0) {
      damping *= 10;
      continue;
    }
    const gained = miss - nextMiss;
    [line, miss, damping] = [next, nextMiss, damping / 10];
    if (gained < CONVERGED * miss) break;
  }
  return { ic50Micromolar: Math.exp(line.middle), hill: line.slope, error: Math.sqrt(miss / lnDoses.length) };
}

/** Of Gauss and Newton, for the middle and the slope. */
function normalEquations(line: Line, lnDoses: readonly number[], blocked: readonly number[]): readonly [number, number, number, number, number] {
  let [byMiddle, bySlope, both, middleMiss, slopeMiss] = [0, 0, 0, 0, 0];
  lnDoses.forEach((x, index) => {
    const value = curve(line, x);
    const steep = value * (1 - value);
    const [middle, slope, miss] = [-line.slope * steep, (x - line.middle) * steep, (blocked[index] ?? 0) - value];
    byMiddle += middle * middle;
    bySlope += slope * slope;
    both += middle * slope;
    middleMiss += middle * miss;
    slopeMiss += slope * miss;
  });
  return [byMiddle, bySlope, both, middleMiss, slopeMiss];
}
