// What is read off the runs of an experiment, by the ids that its text expects. They hold for the experiment as it is set up.

import { doseResponse } from '../../pharmacology';
import type { ExperimentId } from './experiments';
import { type LabResult, lostAt, peaksOf, releaseSeconds, sampleAt } from './lab-result';
import type { LabSettings } from './lab-settings';
import type { Runs } from './use-runs';

/** In the unit of the expectation: %, s, µM or times; undefined where the run does not tell. */
type Measure = (runs: Runs) => number | undefined;

const percent = (share: number | undefined) => (share === undefined ? undefined : share * 100);
const peak = (run: LabResult | undefined, pulse: number) => percent(run && peaksOf(run)[pulse - 1]?.relative);

const largest = ({ current }: LabResult) => current.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
/** The first peak, which is the largest, in the current itself, against the same without drug. */
const firstPeak = ({ run, control }: Runs) => control && percent(largest(run) / largest(control));

const kept = (run: LabResult | undefined) => {
  const { rest, again } = run?.settings ?? {};
  if (!run || rest === undefined || again === undefined) return undefined;
  return percent((run.blocked[sampleAt(run, again)] ?? 0) / (run.blocked[sampleAt(run, rest)] ?? 1));
};

const response = ({ drug, cal, volt, mg }: LabSettings) =>
  doseResponse({ drug: drug === 'none' ? 'ketamine' : drug, calibration: cal === 'a' ? 'kinetic' : 'equilibrium', voltageMillivolts: volt, magnesiumMillimolar: mg });
const half = (settings: LabSettings | undefined) => settings && response(settings).fit?.ic50Micromolar;

/** Just before a time at which something changes. */
const before = (run: LabResult, seconds: number) => seconds - (run.timeSeconds[1] ?? 0);
/** Open channels that `of` has lost at a time, against the same without its drug. */
const lost = (of: LabResult | undefined, control: LabResult | undefined, seconds: number) => (of && control ? percent(lostAt(of, control, before(of, seconds))) : undefined);

export const MEASURES: Readonly<Partial<Record<ExperimentId, Readonly<Record<string, Measure>>>>> = {
  'use-dependence': {
    'inside-before': ({ run }) => percent(run.blocked[sampleAt(run, before(run, run.settings.again ?? 0))]),
    'first-peak': firstPeak,
  },
  'same-decline': {
    'peak-10-fast': ({ run }) => peak(run, 10),
    'peak-10-slow': ({ against }) => peak(against, 10),
    'peak-30-fast': ({ run }) => peak(run, 30),
  },
  trapping: {
    kept: ({ run }) => kept(run),
    release: ({ run }) => releaseSeconds(run, run.settings.again ?? 0),
  },
  'voltage-relief': {
    'release-stepped': ({ run }) => releaseSeconds(run, run.settings.wash ?? 0),
    'release-kept': ({ against }) => against && releaseSeconds(against, against.settings.wash ?? 0),
  },
  'dose-response': {
    ic50: ({ run }) => half(run.settings),
    'ten-times': ({ run }) => {
      const { fit } = response(run.settings);
      return fit && percent(1 / (1 + 10 ** -fit.hill));
    },
  },
  'magnesium-shift': {
    shift: ({ run, against }) => {
      const [with_, without] = [half(run.settings), half(against?.settings)];
      return with_ !== undefined && without !== undefined ? with_ / without : undefined;
    },
    'ic50-magnesium': ({ run }) => half(run.settings),
  },
  memantine: {
    lost: ({ run, control }) => lost(run, control, run.settings.wash ?? 0),
    'lost-memantine': ({ against, control }) => lost(against, control, against?.settings.wash ?? 0),
    kept: ({ run }) => kept(run),
    'kept-memantine': ({ against }) => kept(against),
  },
  surmountable: {
    'before-ketamine': ({ run, control }) => lost(run, control, run.settings.step ?? 0),
    'before-competitor': ({ against, control }) => lost(against, control, against?.settings.step ?? 0),
    'after-ketamine': ({ run, control }) => lost(run, control, run.settings.dur),
    'after-competitor': ({ against, control }) => lost(against, control, against?.settings.dur ?? 0),
  },
};
