// The columns of a run, one value a sample: what of the channels is in each state, open, blocked, and lets current through.

import { BLOCKED_STATES, type ChannelState, STATES } from './gating';

export interface RunColumns {
  readonly timeSeconds: number[];
  readonly states: Record<ChannelState, number[]>;
  readonly open: number[];
  readonly blocked: number[];
  readonly current: number[];
}

export const STATE_COUNT = STATES.length;

const OPEN = STATES.indexOf('O');
/** Those with a drug inside stand behind the others. */
const FIRST_BLOCKED = STATES.indexOf(BLOCKED_STATES[0]);

export interface RunRecord {
  readonly columns: RunColumns;
  /** `conducts`: what all channels together would let through if they were open. */
  take(timeSeconds: number, inStates: Float64Array, conducts: number): void;
}

export function createRecord(): RunRecord {
  const ofState: readonly number[][] = STATES.map(() => []);
  const states = Object.fromEntries(STATES.map((state, index) => [state, ofState[index] ?? []])) as Record<ChannelState, number[]>;
  const columns: RunColumns = { timeSeconds: [], states, open: [], blocked: [], current: [] };
  return {
    columns,
    take: (timeSeconds, inStates, conducts) => {
      let inside = 0;
      for (let state = 0; state < STATE_COUNT; state++) {
        const value = inStates[state] ?? 0;
        ofState[state]?.push(value);
        if (state >= FIRST_BLOCKED) inside += value;
      }
      const open = inStates[OPEN] ?? 0;
      columns.timeSeconds.push(timeSeconds);
      columns.open.push(open);
      columns.blocked.push(inside);
      columns.current.push(open * conducts);
    },
  };
}
