// Many channels through a protocol of steps: the share of them in each state at even times. Exact within each step, however long.

import { type ChannelState, STATES } from './gating';
import { type ChannelProtocol, walkProtocol } from './protocol';
import { createRecord, STATE_COUNT } from './run-record';
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

/** Into `next`: the shares after the chances have acted. */
function advance(shares: Float64Array, chances: Float64Array, next: Float64Array): void {
  next.fill(0);
  for (let from = 0; from < STATE_COUNT; from++) {
    const share = shares[from] ?? 0;
    if (share === 0) continue;
    const row = from * STATE_COUNT;
    for (let to = 0; to < STATE_COUNT; to++) next[to] = (next[to] ?? 0) + share * (chances[row + to] ?? 0);
  }
}

/** Starts with every channel in C0 at time 0. */
export function simulateChannel(protocol: ChannelProtocol): ChannelRun {
  const record = createRecord();
  let shares: Float64Array = Float64Array.from(STATES, (state) => (state === 'C0' ? 1 : 0));
  let spare: Float64Array = new Float64Array(STATE_COUNT);
  let conducts = 0;
  walkProtocol(protocol, {
    enter: (step) => (conducts = conductance(step)),
    advance: (chances) => {
      advance(shares, chances, spare);
      [shares, spare] = [spare, shares];
    },
    sample: (time) => record.take(time, shares, conducts),
  });
  return record.columns;
}
