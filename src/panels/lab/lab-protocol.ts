// From what the reader has set to a run of the channel model: each command rests at one value and is changed for stretches of time.

import type { LabRun } from '../../pharmacology/lab-run';
import { type Command, type Stretch, train } from '../../pharmacology/timeline';
import type { LabSettings } from './lab-settings';

/** Seconds: a short jet of glutamate, as at a synapse. */
const PULSE_SECONDS = 0.01;
/** Ten a second for a minute. */
const MOST_PULSES = 600;

/** Seconds at which a pulse begins. */
export function pulseTimes({ pattern, rate, dur, rest, again = Number.POSITIVE_INFINITY }: LabSettings): readonly number[] {
  const count = pattern === 'train' ? Math.min(MOST_PULSES, Math.ceil(dur * rate - 1e-9)) : pattern === 'pulse' ? 1 : 0;
  const lead = pattern === 'pulse' ? Math.min(0.1, dur / 10) : 0;
  return Array.from({ length: count }, (_, pulse) => lead + pulse / rate).filter((time) => rest === undefined || time < rest || time >= again);
}

const later = ({ step, dur }: LabSettings, value: number | undefined): readonly Stretch[] =>
  step === undefined || value === undefined || step >= dur ? [] : [{ fromSeconds: step, untilSeconds: dur + 1, value }];

function glutamate(settings: LabSettings): Command {
  const { pattern, glu, rest, again, step, 'step-glu': after, dur } = settings;
  if (pattern === 'none') return { rest: 0 };
  if (pattern === 'steady') {
    const pause = rest === undefined || rest >= (again ?? dur) ? [] : [{ fromSeconds: rest, untilSeconds: again ?? dur + 1, value: 0 }];
    return { rest: glu, stretches: [...later(settings, after), ...pause] };
  }
  const levelAt = (time: number) => (step !== undefined && after !== undefined && time >= step ? after : glu);
  return {
    rest: 0,
    stretches: pulseTimes(settings).flatMap((fromSeconds) => train({ value: levelAt(fromSeconds), pulseSeconds: PULSE_SECONDS, periodSeconds: PULSE_SECONDS, count: 1, fromSeconds })),
  };
}

export function runOf(settings: LabSettings, sampleSeconds: number): LabRun {
  const { drug, dose, from, wash, dur, mg, volt, cal, leak } = settings;
  const until = wash ?? dur + 1;
  const isGiven = drug !== 'none' && from < until;
  return {
    drug: drug === 'none' ? 'ketamine' : drug,
    calibration: cal === 'a' ? 'kinetic' : 'equilibrium',
    escape: leak === 'leaky',
    durationSeconds: dur,
    sampleSeconds,
    glutamateMicromolar: glutamate(settings),
    drugMicromolar: { rest: 0, stretches: isGiven ? [{ fromSeconds: from, untilSeconds: until, value: dose }] : [] },
    magnesiumMillimolar: { rest: mg },
    voltageMillivolts: { rest: volt, stretches: later(settings, settings['step-volt']) },
  };
}

const STEPS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1];
/** Seconds: coarser samples would miss the peaks of a train. */
const TRAIN_STEP = 0.02;

/** Seconds between samples: fine enough for what happens in the run, and, but for trains, no more samples than asked for. */
export function sampleSecondsOf({ dur, pattern }: Pick<LabSettings, 'dur' | 'pattern'>, mostSamples: number): number {
  const step = STEPS.find((each) => dur / each <= mostSamples) ?? 1;
  return pattern === 'train' ? Math.min(step, TRAIN_STEP) : step;
}
