// With how many pixels a moving picture is drawn, as a pure function of the times of its frames. Comes before the quality is lowered
// for good (frame-pace.ts): at rest it costs the reader nothing.

/** Of the pixels along each side. */
export const MOTION_SCALES = [1, 0.75, 0.5] as const;
export const COARSEST = MOTION_SCALES.length - 1;

/** Milliseconds: 60 frames a second. */
const TARGET = 16.7;
/** Above it frames are left out; below it none is. Between the two nothing is learned. */
const SLOW = 21;
const QUICK = 18.5;
/** Frames at first that tell nothing: a hand begins to move, programs and maps arrive. */
const WARM = 4;
/** A longer one is no frame: the page was hidden, or something else was done. */
const LONGEST = 2000;
/** Frames that are judged together: so many, or fewer that took so many milliseconds. */
const FRAMES = 8;
const FEWEST = 3;
const MILLISECONDS = 400;
/** One that took so many times the typical one says nothing of the others. */
const OUTLIER = 3;
/** Milliseconds of quick frames until more pixels are tried: four times as many each time that it was too early. */
const CALM = 3000;
const LONGER = 4;
const LONGEST_CALM = 48_000;

export interface MotionPace {
  /** Index of `MOTION_SCALES`. */
  readonly step: number;
  /** Frames that were left out since the start. */
  readonly warm: number;
  /** Milliseconds of those that are judged next. */
  readonly times: readonly number[];
  /** Milliseconds of quick frames in a row, and how many are wanted. */
  readonly calm: number;
  readonly calmWanted: number;
}

export const MOTION_START: MotionPace = { step: 0, warm: 0, times: [], calm: 0, calmWanted: CALM / LONGER };

const sum = (times: readonly number[]) => times.reduce((total, time) => total + time, 0);

/** Mean of those that are no outliers. */
function typical(times: readonly number[]): number {
  const middle = times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) / 2)] ?? 0;
  const usual = times.filter((time) => time <= OUTLIER * middle);
  return sum(usual) / usual.length;
}

/** The finest step below this one at which frames of so many milliseconds would keep the target, were pixels all they cost. */
function stepFor(step: number, milliseconds: number): number {
  const now = MOTION_SCALES[step] ?? 1;
  const fits = MOTION_SCALES.findIndex((scale, index) => index > step && milliseconds * (scale / now) ** 2 <= TARGET);
  return fits < 0 ? COARSEST : fits;
}

/** `milliseconds`: from one frame of a moving picture to the next. */
export function motionPaced(pace: MotionPace, milliseconds: number): MotionPace {
  if (!(milliseconds > 0 && milliseconds <= LONGEST)) return pace;
  if (pace.warm < WARM) return { ...pace, warm: pace.warm + 1 };
  const times = [...pace.times, milliseconds];
  if (times.length < FRAMES && (times.length < FEWEST || sum(times) < MILLISECONDS)) return { ...pace, times };
  const mean = typical(times);
  const next = { ...pace, times: [], calm: mean < QUICK ? pace.calm + sum(times) : 0 };
  if (mean > SLOW && pace.step < COARSEST) return { ...next, step: stepFor(pace.step, mean), calmWanted: Math.min(pace.calmWanted * LONGER, LONGEST_CALM) };
  if (next.calm >= pace.calmWanted && pace.step > 0) return { ...next, step: pace.step - 1, calm: 0 };
  return next;
}
