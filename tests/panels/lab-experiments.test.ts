// Each experiment of the lab, as its preset sets it up and as the reader sees it: it gives the numbers that its words promise,
// by both calibrations, and the answer that is marked right is the one that the run gives.
import { describe, expect, it } from 'vitest';
import type { ExperimentText } from '../../src/content/lab/experiment-text';
import { EXPERIMENT_TEXTS, type ExperimentTextId } from '../../src/content/lab/experiments';
import { MEASURES } from '../../src/panels/lab/experiment-measures';
import { EXPERIMENT_IDS, settingsOf } from '../../src/panels/lab/experiments';
import { releaseSeconds, SAMPLES } from '../../src/panels/lab/lab-result';
import { makeRuns, type Runs } from '../../src/panels/lab/use-runs';

type Measured = Readonly<Record<string, number>>;

/** As the lab makes them when no slider moves. */
function runsOf(id: ExperimentTextId, cal: 'a' | 'b'): Runs {
  const { settings, against } = settingsOf(id);
  return makeRuns({ settings: { ...settings, cal }, against }, SAMPLES.fine);
}

const readOff = (id: ExperimentTextId, runs: Runs): Measured =>
  Object.fromEntries(Object.entries(MEASURES[id] ?? {}).map(([name, measure]) => [name, measure(runs) ?? NaN]));

/** The place of the value that is nearest. */
function nearest(values: readonly number[], value = NaN): number {
  const far = values.map((each) => Math.abs(each - value));
  return far.indexOf(Math.min(...far));
}

const isAlike = (a = NaN, b = NaN) => Math.abs(a - b) <= 0.1 * Math.max(a, b);

/** The place of the answer that the run itself gives, among the choices of the words. */
const ANSWERS: Readonly<Record<ExperimentTextId, (measured: Measured, runs: Runs) => number>> = {
  'use-dependence': (measured) => nearest([100, 50, 0], measured['first-peak']),
  'same-decline': ({ 'peak-10-fast': fast = NaN, 'peak-10-slow': slow = NaN }) => (isAlike(fast, slow) ? 2 : fast < slow ? 0 : 1),
  trapping: ({ kept }) => nearest([100, 50, 0], kept),
  'voltage-relief': ({ 'release-stepped': stepped = NaN, 'release-kept': same = NaN }) => (isAlike(stepped, same) ? 2 : stepped < same ? 1 : 0),
  'dose-response': (measured) => nearest([100, 90, 60], measured['ten-times']),
  'magnesium-shift': ({ shift }) => nearest([1, 2, 18], shift),
  memantine: (_, { run, against }) => {
    const [ketamine = NaN, other = NaN] = [run, against].map((each) => each && releaseSeconds(each, each.settings.again ?? NaN));
    return isAlike(ketamine, other) ? 2 : ketamine < other ? 0 : 1;
  },
  surmountable: ({ 'after-ketamine': ketamine = NaN, 'after-competitor': competitor = NaN }) =>
    [[true, true], [true, false], [false, true], [false, false]].findIndex(([first, second]) => first === ketamine < 5 && second === competitor < 5),
};

const cases = (Object.entries(EXPERIMENT_TEXTS) as readonly (readonly [ExperimentTextId, ExperimentText])[]).flatMap(([id, text]) =>
  (['a', 'b'] as const).map((cal) => ({ id, cal, text })),
);

describe('the experiments', () => {
  it('are those that the lab lists, in its order', () => {
    expect(EXPERIMENT_IDS.filter((id) => id !== 'own')).toEqual(Object.keys(EXPERIMENT_TEXTS));
  });

  it.each(cases)('$id, calibration $cal: gives its numbers, and the answer that is marked', ({ id, cal, text }) => {
    const runs = runsOf(id, cal);
    const measured = readOff(id, runs);
    expect(Object.keys(measured)).toEqual(text.expected.map((expected) => expected.id));
    for (const expected of text.expected) {
      const model = expected.model[cal === 'a' ? 'kinetic' : 'equilibrium'];
      expect(Math.abs((measured[expected.id] ?? NaN) - model), `${expected.what}: ${measured[expected.id]} for ${model}`).toBeLessThanOrEqual(expected.within);
    }
    expect(text.question.answer).toBe(ANSWERS[id](measured, runs));
  });
});
