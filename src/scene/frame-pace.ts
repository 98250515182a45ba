// Which quality the times of frames ask for, as a pure function of one after another. Slow frames for some seconds lower it by one;
// only a long calm raises it, and each time that it has to be lowered again a longer one, so that it settles.
import { QUALITIES } from './quality';

/** Of `QUALITIES`. */
export const LOWEST = QUALITIES.length - 1;

/** Milliseconds: under 25 a second a turning picture is felt to lag; 60 a second, with some room. Between the two nothing is learned. */
const SLOW = 40;
const QUICK = 20;
/** Frames at first that tell nothing: programs are compiled and buffers filled. */
const WARM = 30;
/** A longer one is no frame: the page was hidden, or something else was done. */
const LONGEST = 2000;
/** Slow frames until the quality is lowered: so many of them, or fewer that took so many milliseconds together. */
const SLOW_FRAMES = 60;
const FEWEST_SLOW = 20;
const SLOW_MILLISECONDS = 3000;
/** A quick frame outweighs so many slow ones. */
const RELIEF = 2;
/** Milliseconds of quick frames in a row until the quality is raised: four times as many each time it was lowered again. */
const CALM_MILLISECONDS = 10_000;
const LONGER = 4;
/** Lowered so often, it stays. */
const MOST_FALLS = 3;

export interface FramePace {
  /** Index of `QUALITIES`, 0 the best. */
  readonly level: number;
  /** Frames since the start or since the level changed. */
  readonly frames: number;
  readonly slowFrames: number;
  /** Milliseconds that they took. */
  readonly slowTime: number;
  /** Milliseconds of quick frames in a row. */
  readonly calm: number;
  /** How often it was lowered from each level. */
  readonly falls: readonly number[];
}

export const START: FramePace = { level: 0, frames: 0, slowFrames: 0, slowTime: 0, calm: 0, falls: QUALITIES.map(() => 0) };

const FRESH = { frames: 0, slowFrames: 0, slowTime: 0, calm: 0 };

/** Milliseconds of calm before the level above is tried again. */
function calmWanted({ level, falls }: FramePace): number {
  const fallen = falls[level - 1] ?? 0;
  return level === 0 || fallen >= MOST_FALLS ? Infinity : CALM_MILLISECONDS * LONGER ** Math.max(fallen - 1, 0);
}

/** `milliseconds`: from one frame of a moving picture to the next. */
export function paced(pace: FramePace, milliseconds: number): FramePace {
  if (!(milliseconds > 0 && milliseconds <= LONGEST)) return pace;
  const frames = pace.frames + 1;
  if (frames <= WARM) return { ...pace, frames };
  if (milliseconds > SLOW) {
    const [slowFrames, slowTime] = [pace.slowFrames + 1, pace.slowTime + milliseconds];
    const isTooSlow = slowFrames >= SLOW_FRAMES || (slowFrames >= FEWEST_SLOW && slowTime >= SLOW_MILLISECONDS);
    if (!isTooSlow || pace.level === LOWEST) return { ...pace, frames, slowFrames, slowTime, calm: 0 };
    const falls = pace.falls.map((count, level) => (level === pace.level ? count + 1 : count));
    return { ...FRESH, level: pace.level + 1, falls };
  }
  const slowFrames = Math.max(pace.slowFrames - RELIEF, 0);
  const slowTime = pace.slowFrames > 0 ? (pace.slowTime * slowFrames) / pace.slowFrames : 0;
  const calm = milliseconds < QUICK ? pace.calm + milliseconds : 0;
  const next = { ...pace, frames, slowFrames, slowTime, calm };
  return calm >= calmWanted(pace) ? { ...next, ...FRESH, level: pace.level - 1 } : next;
}
