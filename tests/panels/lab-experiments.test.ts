// Each experiment of the lab, as its preset sets it up: it gives the numbers that its words promise, by both calibrations,
// and the answer that is marked right is the one that the run gives.
import { describe, expect, it } from 'vitest';
import type { ExperimentText } from '../../src/content/lab/experiment-text';
import { EXPERIMENT_TEXTS, type ExperimentTextId } from '../../src/content/lab/experiments';
import { EXPERIMENT_IDS, settingsOf } from '../../src/panels/lab/experiments';
import { lostAt, type LabResult, peaksOf, releaseSeconds, runLab, sampleAt } from '../../src/panels/lab/lab-result';
import type { LabSettings } from '../../src/panels/lab/lab-settings';
import { type CalibrationId, doseResponse, steadyStateBlock } from '../../src/pharmacology';

/** Coarser than a millisecond would lose the peaks of a long train. */
const SAMPLES = 60_000;

interface Runs {
  readonly main: LabResult;
  /** The run beside it. */
  readonly other: LabResult;
  /** Of each, without drug. */
  readonly control: (run: LabResult) => LabResult;
}

function runsOf(id: ExperimentTextId, cal: 'a' | 'b'): Runs {
  const { settings, against } = settingsOf(id);
  const run = (changes: Partial<LabSettings>) => runLab({ ...settings, cal, ...changes }, SAMPLES);
  return { main: run({}), other: run({ ...against, cal }), control: ({ settings: own }) => runLab({ ...own, drug: 'none' }, SAMPLES) };
}

const inside = (run: LabResult, seconds: number) => (run.blocked[sampleAt(run, seconds)] ?? NaN) * 100;
const kept = (run: LabResult, from: number, until: number) => (inside(run, until) / inside(run, from)) * 100;
const lost = ({ control }: Runs, run: LabResult, seconds: number) => (lostAt(run, control(run), seconds) ?? NaN) * 100;
const peak = (run: LabResult, pulse: number) => (peaksOf(run)[pulse - 1]?.relative ?? NaN) * 100;
const fitted = ({ settings }: LabResult, mg: number) =>
  doseResponse({ calibration: settings.cal === 'a' ? 'kinetic' : 'equilibrium', voltageMillivolts: settings.volt, magnesiumMillimolar: mg }).fit?.ic50Micromolar ?? NaN;
const firstPeak = (run: LabResult) => Math.max(...run.current.map(Math.abs).slice(0, sampleAt(run, (run.settings.again ?? 0) + 0.25)));
/** Just before a moment of the protocol. */
const before = (seconds = NaN) => seconds - 0.01;

/** What is read off, in the unit of the words, by the id that the words give it. */
const MEASURES: Readonly<Record<ExperimentTextId, (runs: Runs) => Readonly<Record<string, number>>>> = {
  'use-dependence': ({ main, other }) => ({ 'inside-before': inside(main, before(main.settings.again)), 'first-peak': (firstPeak(main) / firstPeak(other)) * 100 }),
  'same-decline': ({ main, other }) => ({ 'peak-10-fast': peak(main, 10), 'peak-10-slow': peak(other, 10), 'peak-30-fast': peak(main, 30) }),
  trapping: ({ main }) => ({ kept: kept(main, main.settings.rest ?? NaN, main.settings.again ?? NaN), release: releaseSeconds(main, main.settings.again ?? NaN) ?? NaN }),
  'voltage-relief': ({ main, other }) => ({ 'release-stepped': releaseSeconds(main, main.settings.wash ?? NaN) ?? NaN, 'release-kept': releaseSeconds(other, other.settings.wash ?? NaN) ?? NaN }),
  'dose-response': ({ main }) => {
    const ic50 = fitted(main, main.settings.mg);
    const calibration: CalibrationId = main.settings.cal === 'a' ? 'kinetic' : 'equilibrium';
    return { ic50, 'ten-times': steadyStateBlock({ calibration, drugMicromolar: 10 * ic50, voltageMillivolts: main.settings.volt, magnesiumMillimolar: main.settings.mg }) * 100 };
  },
  'magnesium-shift': ({ main, other }) => ({ shift: fitted(main, main.settings.mg) / fitted(main, other.settings.mg), 'ic50-magnesium': fitted(main, main.settings.mg) }),
  memantine: (runs) => {
    const { main, other } = runs;
    const [rest = NaN, again = NaN] = [main.settings.rest, main.settings.again];
    return { lost: lost(runs, main, before(rest)), 'lost-memantine': lost(runs, other, before(rest)), kept: kept(main, rest, again), 'kept-memantine': kept(other, rest, again) };
  },
  surmountable: (runs) => {
    const { main, other } = runs;
    const [change, end] = [before(main.settings.step), before(main.settings.dur)];
    return {
      'before-ketamine': lost(runs, main, change), 'before-competitor': lost(runs, other, change),
      'after-ketamine': lost(runs, main, end), 'after-competitor': lost(runs, other, end),
    };
  },
};

/** The place of the answer that the run itself gives, among the choices of the words. */
const ANSWERS: Readonly<Record<ExperimentTextId, (runs: Runs) => number>> = {
  'use-dependence': (runs) => nearest([100, 50, 0], MEASURES['use-dependence'](runs)['first-peak']),
  'same-decline': (runs) => {
    const { 'peak-10-fast': fast = NaN, 'peak-10-slow': slow = NaN } = MEASURES['same-decline'](runs);
    return Math.abs(fast - slow) < 1 ? 2 : fast < slow ? 0 : 1;
  },
  trapping: (runs) => nearest([100, 50, 0], MEASURES.trapping(runs)['kept']),
  'voltage-relief': (runs) => {
    const { 'release-stepped': stepped = NaN, 'release-kept': same = NaN } = MEASURES['voltage-relief'](runs);
    return Math.abs(stepped / same - 1) < 0.1 ? 2 : stepped < same ? 1 : 0;
  },
  'dose-response': (runs) => nearest([100, 90, 60], MEASURES['dose-response'](runs)['ten-times']),
  'magnesium-shift': (runs) => nearest([1, 2, 18], MEASURES['magnesium-shift'](runs)['shift']),
  memantine: ({ main, other }) => {
    const [ketamine = NaN, second = NaN] = [main, other].map((run) => releaseSeconds(run, run.settings.again ?? NaN));
    return Math.abs(ketamine / second - 1) < 0.1 ? 2 : ketamine < second ? 0 : 1;
  },
  surmountable: (runs) => {
    const { 'after-ketamine': ketamine = NaN, 'after-competitor': competitor = NaN } = MEASURES.surmountable(runs);
    return [[true, true], [true, false], [false, true], [false, false]].findIndex(([first, second]) => first === ketamine < 5 && second === competitor < 5);
  },
};

function nearest(values: readonly number[], value = NaN): number {
  const far = values.map((each) => Math.abs(each - value));
  return far.indexOf(Math.min(...far));
}

const cases = (Object.entries(EXPERIMENT_TEXTS) as readonly (readonly [ExperimentTextId, ExperimentText])[]).flatMap(([id, text]) =>
  (['a', 'b'] as const).map((cal) => ({ id, cal, text })),
);

describe('the experiments', () => {
  it('are those that the lab lists, in its order', () => {
    expect(EXPERIMENT_IDS.filter((id) => id !== 'own')).toEqual(Object.keys(EXPERIMENT_TEXTS));
  });

  it.each(cases)('$id, calibration $cal: gives its numbers, and the answer that is marked', ({ id, cal, text }) => {
    const runs = runsOf(id, cal);
    const measured = MEASURES[id](runs);
    expect(Object.keys(measured)).toEqual(text.expected.map((expected) => expected.id));
    for (const expected of text.expected) {
      const model = expected.model[cal === 'a' ? 'kinetic' : 'equilibrium'];
      expect(Math.abs((measured[expected.id] ?? NaN) - model), `${expected.what}: ${measured[expected.id]} for ${model}`).toBeLessThanOrEqual(expected.within);
    }
    expect(text.question.answer).toBe(ANSWERS[id](runs));
  });
});
