// A patch of membrane with a counted number of channels: how many of them are in each state at even times. Exact at every sample,
// since each channel moves by the same chances: of those in a state, the numbers that go each way are drawn at once.

import { drawBinomial } from './binomial';
import { type ChannelState, STATES } from './gating';
import { type ChannelProtocol, walkProtocol } from './protocol';
import { createRandom, type Random } from './random';
import { createRecord, STATE_COUNT } from './run-record';
import { conductance } from './voltage';

export interface PatchInput extends ChannelProtocol {
  /** A whole number, 1 to 100 000. */
  readonly channels: number;
  /** The same seed gives the same patch. Default: 1. */
  readonly seed?: number;
}

export interface PatchRun {
  readonly timeSeconds: number[];
  /** Number of channels in each state; they sum to `channels` at every time. */
  readonly counts: Record<ChannelState, number[]>;
  /** Number that are open without a drug inside. */
  readonly open: number[];
  /** Number with a drug inside. */
  readonly blocked: number[];
  /** A channel's share of it, so it lies on the current of `simulateChannel`: the same arbitrary units. */
  readonly current: number[];
}

const MOST_CHANNELS = 100_000;

/** Into `next`: where those of each state have gone. */
function scatter(random: Random, counts: Float64Array, chances: Float64Array, next: Float64Array): void {
  next.fill(0);
  for (let from = 0; from < STATE_COUNT; from++) {
    let left = counts[from] ?? 0;
    if (left === 0) continue;
    const row = from * STATE_COUNT;
    // Those that leave first: most stay, and then nothing more needs to be drawn.
    let leaving = 1 - (chances[row + from] ?? 0);
    const stayed = left - drawBinomial(random, left, leaving);
    next[from] = (next[from] ?? 0) + stayed;
    left -= stayed;
    for (let to = 0; to < STATE_COUNT && left > 0; to++) {
      const chance = chances[row + to] ?? 0;
      if (to === from || chance === 0) continue;
      const gone = drawBinomial(random, left, chance / leaving);
      next[to] = (next[to] ?? 0) + gone;
      left -= gone;
      leaving -= chance;
    }
    // Rounding may leave one without a way to go: it stays.
    next[from] = (next[from] ?? 0) + left;
  }
}

/** Starts with every channel in C0 at time 0. */
export function simulatePatch({ channels, seed = 1, ...protocol }: PatchInput): PatchRun {
  if (!Number.isInteger(channels) || channels < 1 || channels > MOST_CHANNELS) {
    throw new RangeError(`channels must be a whole number from 1 to ${MOST_CHANNELS}; it is ${String(channels)}.`);
  }
  const random = createRandom(seed);
  const record = createRecord();
  let counts: Float64Array = Float64Array.from(STATES, (state) => (state === 'C0' ? channels : 0));
  let spare: Float64Array = new Float64Array(STATE_COUNT);
  let conducts = 0;
  walkProtocol(protocol, {
    enter: (step) => (conducts = conductance(step) / channels),
    advance: (chances) => {
      scatter(random, counts, chances, spare);
      [counts, spare] = [spare, counts];
    },
    sample: (time) => record.take(time, counts, conducts),
  });
  const { states, ...columns } = record.columns;
  return { ...columns, counts: states };
}
