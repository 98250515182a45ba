// Many channels through a protocol of steps: the share of them in each state at even times. Exact within each step, however long.

import { type ChannelState, STATES } from './gating';
import { type ChannelProtocol, walkProtocol } from './protocol';
import { conductance } from './voltage';

export interface ChannelRun {
  readonly timeSeconds: number[];
  /** Share of the channels in each state; they sum to 1 at every time. */
  readonly states: Record<ChannelState, number[]>;
  /** Share that is open without a drug inside. */
  readonly open: number[];
  /** Share with a drug inside. */
  readonly blocked: number[];
  /** Open × free of Mg²⁺ × voltage, with the reversal at 0 mV; arbitrary units, negative inward. */
  readonly current: number[];
}

const SIZE = STATES.length;
const OPEN = STATES.indexOf('O');
const FIRST_BLOCKED = STATES.indexOf('C0B');

/** Into `next`: the shares after the chances have acted. */
function advance(shares: Float64Array, chances: Float64Array, next: Float64Array): void {
  next.fill(0);
  for (let from = 0; from < SIZE; from++) {
    const share = shares[from] ?? 0;
    if (share === 0) continue;
    const row = from * SIZE;
    for (let to = 0; to < SIZE; to++) next[to] = (next[to] ?? 0) + share * (chances[row + to] ?? 0);
  }
}

/** Starts with every channel in C0 at time 0. */
export function simulateChannel(protocol: ChannelProtocol): ChannelRun {
  const timeSeconds: number[] = [];
  const columns: number[][] = STATES.map(() => []);
  const blocked: number[] = [];
  const current: number[] = [];
  let shares: Float64Array = Float64Array.from(STATES, (state) => (state === 'C0' ? 1 : 0));
  let spare: Float64Array = new Float64Array(SIZE);
  let conducts = 0;
  walkProtocol(protocol, {
    enter: (step) => (conducts = conductance(step)),
    advance: (chances) => {
      advance(shares, chances, spare);
      [shares, spare] = [spare, shares];
    },
    sample: (time) => {
      timeSeconds.push(time);
      let inside = 0;
      for (let state = 0; state < SIZE; state++) {
        const share = shares[state] ?? 0;
        columns[state]?.push(share);
        if (state >= FIRST_BLOCKED) inside += share;
      }
      blocked.push(inside);
      current.push((shares[OPEN] ?? 0) * conducts);
    },
  });
  const states = Object.fromEntries(STATES.map((state, index) => [state, columns[index] ?? []])) as Record<ChannelState, number[]>;
  return { timeSeconds, states, open: [...states.O], blocked, current };
}
