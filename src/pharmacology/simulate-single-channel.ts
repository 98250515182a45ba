// One channel through a protocol of steps: when it changed to which state. Each wait is drawn from its exponential law (Gillespie),
// which is exact while conditions are constant; at the end of a step the wait is drawn anew, since the channel has no memory.

import { channelRates } from './channel-rates';
import { type ChannelState, STATES } from './gating';
import { checkTreatment, type Treatment } from './protocol';
import { createRandom } from './random';

export interface SingleChannelInput extends Treatment {
  /** The same seed gives the same channel. Default: 1. */
  readonly seed?: number;
}

export interface SingleChannelRun {
  readonly durationSeconds: number;
  /** When it came into each of `states`; the first at 0. */
  readonly timeSeconds: number[];
  readonly states: ChannelState[];
}

/** Far more than any protocol of an hour makes at rates that a cell knows. */
const MOST_CHANGES = 500_000;

const SIZE = STATES.length;

/** Starts in C0. */
export function simulateSingleChannel({ seed = 1, ...treatment }: SingleChannelInput): SingleChannelRun {
  const options = checkTreatment(treatment);
  const random = createRandom(seed);
  const timeSeconds = [0];
  const states: ChannelState[] = ['C0'];
  let [state, start, durationSeconds] = [0, 0, 0];
  for (const step of treatment.steps) {
    const rates = channelRates(step, options);
    durationSeconds = start + step.durationSeconds;
    for (let now = start; ; ) {
      const row = rates.subarray(state * SIZE, (state + 1) * SIZE);
      const leaving = row.reduce((sum, rate) => sum + rate, 0);
      if (leaving === 0) break;
      now -= Math.log(random()) / leaving;
      if (now >= durationSeconds) break;
      state = choose(row, random() * leaving);
      timeSeconds.push(now);
      states.push(STATES[state] ?? 'C0');
      if (states.length > MOST_CHANGES) {
        throw new RangeError(`One channel would change its state more than ${MOST_CHANGES} times in this protocol; make it shorter or its amounts smaller.`);
      }
    }
    start = durationSeconds;
  }
  return { durationSeconds, timeSeconds, states };
}

/** The state whose rate the mark falls on, when the rates are laid end to end. */
function choose(row: Float64Array, mark: number): number {
  let [left, last] = [mark, 0];
  for (let to = 0; to < SIZE; to++) {
    const rate = row[to] ?? 0;
    if (rate === 0) continue;
    if (left < rate) return to;
    left -= rate;
    last = to;
  }
  return last;
}

/** Place in `states` of what the channel is at a time; before the start the first, after the end the last. */
function changeAt({ timeSeconds }: SingleChannelRun, seconds: number): number {
  let [low, high] = [0, timeSeconds.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((timeSeconds[middle] ?? Infinity) <= seconds) low = middle;
    else high = middle - 1;
  }
  return low;
}

export const stateAt = (run: SingleChannelRun, seconds: number): ChannelState => run.states[changeAt(run, seconds)] ?? 'C0';
