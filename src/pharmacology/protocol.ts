// What is done to the channels: steps of constant conditions, checked once, then walked from sample to sample.

import { requireAmount, requireChoice, requireFinite } from './amounts';
import { channelRates, type ChannelOptions, type Conditions } from './channel-rates';
import { CALIBRATION_IDS, type CalibrationId, DRUG_IDS, type DrugId } from './drugs';
import { propagator } from './propagator';

export interface ProtocolStep extends Conditions {
  readonly durationSeconds: number;
}

/** Steps, and the blocker in them. */
export interface Treatment {
  readonly steps: readonly ProtocolStep[];
  /** Default: ketamine. */
  readonly drug?: DrugId;
  /** Default: kinetic. */
  readonly calibration?: CalibrationId;
  /** Whether drug may leave closed channels slowly. Default: false, fully trapped. */
  readonly escape?: boolean;
}

export interface ChannelProtocol extends Treatment {
  /** Seconds between samples. */
  readonly sampleSeconds: number;
}

/** As many as a plot of a thousand seconds at a millisecond. */
const MOST_SAMPLES = 1_000_000;
/** Share of a sample: times closer than this are the same. */
const SAME_TIME = 1e-9;

const AMOUNTS = ['durationSeconds', 'glutamateMicromolar', 'drugMicromolar', 'magnesiumMillimolar'] as const;

/** Fills in the defaults; refuses what is no amount. */
export function checkTreatment({ steps, drug = 'ketamine', calibration = 'kinetic', escape = false }: Treatment): ChannelOptions {
  requireChoice(drug, DRUG_IDS, 'drug');
  requireChoice(calibration, CALIBRATION_IDS, 'calibration');
  if (!Array.isArray(steps) || steps.length === 0) throw new RangeError('steps must hold at least one step.');
  for (const step of steps) {
    for (const name of AMOUNTS) requireAmount(step[name], name);
    if (step.competitorMicromolar !== undefined) requireAmount(step.competitorMicromolar, 'competitorMicromolar');
    requireFinite(step.voltageMillivolts, 'voltageMillivolts');
  }
  return { drug, calibration, escape };
}

function checkSampling({ steps, sampleSeconds }: ChannelProtocol): void {
  requireAmount(sampleSeconds, 'sampleSeconds');
  if (sampleSeconds === 0) throw new RangeError('sampleSeconds must be more than 0.');
  const samples = steps.reduce((sum, { durationSeconds }) => sum + durationSeconds / sampleSeconds, 0);
  if (samples > MOST_SAMPLES) throw new RangeError(`This protocol would take ${samples} samples; at most ${MOST_SAMPLES} are made.`);
}

/** What becomes of the channels over `seconds` under each step's conditions; the same come again and again. */
type Chances = (seconds: number) => Float64Array;

function createChances(options: ChannelOptions, sampleSeconds: number): (conditions: Conditions) => Chances {
  const known = new Map<string, Chances>();
  return (conditions) => {
    const { glutamateMicromolar, drugMicromolar, competitorMicromolar = 0, magnesiumMillimolar, voltageMillivolts } = conditions;
    const key = [glutamateMicromolar, drugMicromolar, competitorMicromolar, magnesiumMillimolar, voltageMillivolts].join();
    const kept = known.get(key);
    if (kept) return kept;
    const rates = channelRates(conditions, options);
    const ofWait = new Map<number, Float64Array>();
    const chances = (seconds: number) => {
      const wait = Math.round(seconds / (sampleSeconds * SAME_TIME));
      const made = ofWait.get(wait) ?? propagator(rates, seconds);
      ofWait.set(wait, made);
      return made;
    };
    known.set(key, chances);
    return chances;
  };
}

export interface ProtocolVisitor {
  /** Each step as it begins. */
  enter(step: ProtocolStep): void;
  /** The chances, row by row from each state to each, over the time since the last call. */
  advance(chances: Float64Array): void;
  sample(timeSeconds: number): void;
}

/** Samples at 0 and at every whole multiple of `sampleSeconds`, to the end. */
export function walkProtocol(protocol: ChannelProtocol, visitor: ProtocolVisitor): void {
  const options = checkTreatment(protocol);
  checkSampling(protocol);
  const { steps, sampleSeconds } = protocol;
  const same = sampleSeconds * SAME_TIME;
  const chancesOf = createChances(options, sampleSeconds);
  let [start, now, taken] = [0, 0, 0];
  for (const step of steps) {
    const end = start + step.durationSeconds;
    const chances = chancesOf(step);
    visitor.enter(step);
    if (taken === 0) {
      visitor.sample(0);
      taken = 1;
    }
    let regular: Float64Array | undefined;
    for (let due = taken * sampleSeconds; due <= end + same; due = taken * sampleSeconds) {
      const wait = due - now;
      if (Math.abs(wait - sampleSeconds) < same) visitor.advance((regular ??= chances(sampleSeconds)));
      else if (wait > 0) visitor.advance(chances(wait));
      now = due;
      visitor.sample(due);
      taken++;
    }
    if (end - now > same) {
      visitor.advance(chances(end - now));
      now = end;
    }
    start = end;
  }
}
