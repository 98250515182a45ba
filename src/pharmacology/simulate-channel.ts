// Many channels through a protocol of steps: the share of them in each state at even times. Exact within each step, however long.

import { requireAmount, requireChoice, requireFinite } from './amounts';
import { channelRates, type ChannelOptions, type Conditions } from './channel-rates';
import { CALIBRATION_IDS, type CalibrationId, DRUG_IDS, type DrugId } from './drugs';
import { BLOCKED_STATES, type ChannelState, STATES } from './gating';
import { propagator } from './propagator';
import { magnesiumUnblocked } from './voltage';

export interface ProtocolStep extends Conditions {
  readonly durationSeconds: number;
}

export interface ChannelProtocol {
  readonly steps: readonly ProtocolStep[];
  /** Seconds between samples. */
  readonly sampleSeconds: number;
  /** Default: ketamine. */
  readonly drug?: DrugId;
  /** Default: kinetic. */
  readonly calibration?: CalibrationId;
  /** Whether drug may leave closed channels slowly. Default: false, fully trapped. */
  readonly escape?: boolean;
}

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

/** As many as a plot of a thousand seconds at a millisecond. */
const MOST_SAMPLES = 1_000_000;
/** Share of a sample: times closer than this are the same. */
const SAME_TIME = 1e-9;

const AMOUNTS = ['durationSeconds', 'glutamateMicromolar', 'drugMicromolar', 'magnesiumMillimolar'] as const;

function checkProtocol({ steps, sampleSeconds }: ChannelProtocol, { drug, calibration }: ChannelOptions): void {
  requireAmount(sampleSeconds, 'sampleSeconds');
  if (sampleSeconds === 0) throw new RangeError('sampleSeconds must be more than 0.');
  requireChoice(drug, DRUG_IDS, 'drug');
  requireChoice(calibration, CALIBRATION_IDS, 'calibration');
  if (!Array.isArray(steps) || steps.length === 0) throw new RangeError('steps must hold at least one step.');
  for (const step of steps) {
    for (const name of AMOUNTS) requireAmount(step[name], name);
    requireFinite(step.voltageMillivolts, 'voltageMillivolts');
  }
  const samples = steps.reduce((sum, { durationSeconds }) => sum + durationSeconds / sampleSeconds, 0);
  if (samples > MOST_SAMPLES) throw new RangeError(`This protocol would take ${samples} samples; at most ${MOST_SAMPLES} are made.`);
}

/** Propagators of one run: the same conditions and times come again and again. */
function createPropagators(options: ChannelOptions): (conditions: Conditions, seconds: number) => Float64Array {
  const kept = new Map<string, Float64Array>();
  return (conditions, seconds) => {
    const { glutamateMicromolar, drugMicromolar, magnesiumMillimolar, voltageMillivolts } = conditions;
    const key = [glutamateMicromolar, drugMicromolar, magnesiumMillimolar, voltageMillivolts, seconds.toPrecision(12)].join();
    const known = kept.get(key) ?? propagator(channelRates(conditions, options), seconds);
    kept.set(key, known);
    return known;
  };
}

function advance(shares: Float64Array, step: Float64Array): Float64Array {
  const next = new Float64Array(shares.length);
  for (let from = 0; from < shares.length; from++) {
    const share = shares[from] ?? 0;
    for (let to = 0; to < next.length; to++) next[to] = (next[to] ?? 0) + share * (step[from * next.length + to] ?? 0);
  }
  return next;
}

/** Starts with every channel in C0 at time 0. */
export function simulateChannel(protocol: ChannelProtocol): ChannelRun {
  const { drug = 'ketamine', calibration = 'kinetic', escape = false, steps, sampleSeconds } = protocol;
  const options = { drug, calibration, escape };
  checkProtocol(protocol, options);
  const propagate = createPropagators(options);
  const times: number[] = [];
  const columns: number[][] = STATES.map(() => []);
  const current: number[] = [];
  let shares: Float64Array = Float64Array.from(STATES, (state) => (state === 'C0' ? 1 : 0));
  const sample = (time: number, conditions: Conditions) => {
    times.push(time);
    columns.forEach((column, state) => column.push(shares[state] ?? 0));
    current.push((shares[STATES.indexOf('O')] ?? 0) * magnesiumUnblocked(conditions) * conditions.voltageMillivolts);
  };

  let [start, now, taken] = [0, 0, 0];
  for (const step of steps) {
    const end = start + step.durationSeconds;
    if (taken === 0) {
      sample(0, step);
      taken = 1;
    }
    for (let due = taken * sampleSeconds; due <= end + sampleSeconds * SAME_TIME; due = taken * sampleSeconds) {
      const wait = due - now;
      if (wait > 0) shares = advance(shares, propagate(step, Math.abs(wait - sampleSeconds) < sampleSeconds * SAME_TIME ? sampleSeconds : wait));
      now = due;
      sample(due, step);
      taken++;
    }
    if (end - now > sampleSeconds * SAME_TIME) {
      shares = advance(shares, propagate(step, end - now));
      now = end;
    }
    start = end;
  }
  const states = Object.fromEntries(STATES.map((state, index) => [state, columns[index] ?? []])) as Record<ChannelState, number[]>;
  const blocked = times.map((_, index) => BLOCKED_STATES.reduce((sum, state) => sum + (states[state][index] ?? 0), 0));
  return { timeSeconds: times, states, open: [...states.O], blocked, current };
}
