// What the lab makes of a run: the numbers its table promises, words, peaks, rows, files, and a clock.
import { describe, expect, it } from 'vitest';
import { EXPERIMENT_TEXTS, type ExperimentTextId } from '../../src/content/lab/experiments';
import { MEASURES } from '../../src/panels/lab/experiment-measures';
import { settingsOf } from '../../src/panels/lab/experiments';
import { createLabClock } from '../../src/panels/lab/lab-clock';
import { commandsPlot, currentPlot, statesPlot } from '../../src/panels/lab/lab-plots';
import { releaseSeconds, runLab, SAMPLES } from '../../src/panels/lab/lab-result';
import { dosed } from '../../src/panels/lab/lab-settings';
import { csvOf, timeRows, timeTable } from '../../src/panels/lab/lab-table';
import { sayBeside, sayComputed, sayReading, sayShare } from '../../src/panels/lab/lab-words';
import { makeRuns } from '../../src/panels/lab/use-runs';

const ids = Object.keys(EXPERIMENT_TEXTS) as ExperimentTextId[];

describe('what came of an experiment', () => {
  it.each(ids)('%s: the table on the page agrees with what was worked out apart', (id) => {
    const runs = makeRuns(settingsOf(id), SAMPLES.fine);
    for (const expected of EXPERIMENT_TEXTS[id].expected) {
      const found = MEASURES[id]?.[expected.id]?.(runs);
      expect(Math.abs((found ?? NaN) - expected.model.kinetic), `${expected.what}: ${found}`).toBeLessThanOrEqual(expected.within);
    }
  });
});

describe('a run', () => {
  const trapping = makeRuns(settingsOf('trapping'), SAMPLES.coarse);

  it('has its channels in five groups that sum to one', () => {
    const { groups, timeSeconds } = trapping.run;
    for (let index = 0; index < timeSeconds.length; index += 50) {
      const sum = Object.values(groups).reduce((total, values) => total + (values[index] ?? 0), 0);
      expect(Math.abs(sum - 1)).toBeLessThan(1e-9);
    }
  });

  it('is read in words', () => {
    const reading = sayReading(trapping.run, trapping.control, 29.9);
    expect(reading).toMatch(/^At 29\.9\u00a0s: current −2, 13\u00a0% of that without the drug; closed /);
    expect(sayReading(trapping.run, trapping.control, 100)).toMatch(/^At 100\u00a0s: no current; .*drug trapped 8\d\u00a0%\.$/);
    expect([0, 0.0004, 0.012, 0.5, 1].map(sayShare)).toEqual(['0', '0', '1.2', '50', '100'].map((text) => `${text}\u00a0%`));
  });

  it('says what the numbers were computed for: the calibration, the drug beside, and ketamine where a plot of doses needs one', () => {
    const { settings, against } = settingsOf('memantine');
    expect(sayComputed(settings, against)).toBe('Computed for ketamine, calibration A, by its rates. Beside it: memantine, calibration A, by its rates.');
    expect(sayComputed({ ...settings, cal: 'b' }, { cal: 'a' })).toBe('Computed for ketamine, calibration B, by its IC₅₀. Beside it: ketamine, calibration A, by its rates.');
    expect(sayComputed(settings, { drug: 'none' })).toBe('Computed for ketamine, calibration A, by its rates.');
    expect(sayComputed(dosed({ ...settings, drug: 'none' }), { drug: 'none' })).toBe('Computed for ketamine, calibration A, by its rates.');
    const { against: other } = makeRuns({ settings, against }, SAMPLES.coarse);
    expect(other && sayBeside('memantine', other, 149.99)).toMatch(/^Beside it, memantine: no current, drug inside 5\d\u00a0%\.$/);
  });

  it('falls to 1/e as an exponential does', () => {
    const timeSeconds = Array.from({ length: 1001 }, (_, index) => index / 100);
    const decay = { ...trapping.run, timeSeconds, blocked: timeSeconds.map((time) => 0.8 * Math.exp(-time / 2.5)) };
    expect(releaseSeconds(decay, 1)).toBeCloseTo(2.5, 4);
    expect(releaseSeconds(decay, 9)).toBeUndefined();
  });

  it('stays whole while a slider moves: coarse and fine agree at the same times', () => {
    const fine = runLab(settingsOf('trapping').settings, SAMPLES.fine);
    const at = (run: typeof fine, seconds: number) => run.blocked[run.timeSeconds.findIndex((time) => Math.abs(time - seconds) < 1e-6)] ?? NaN;
    for (const seconds of [1, 20, 60, 160]) expect(at(trapping.run, seconds)).toBeCloseTo(at(fine, seconds), 9);
  });
});

describe('plots', () => {
  const { run, against } = makeRuns(settingsOf('same-decline'), SAMPLES.coarse);

  it('tell lines apart by more than colour', () => {
    const looks = statesPlot(run).lines.map(({ dash = [], width }) => JSON.stringify([dash, width]));
    expect(new Set(looks).size).toBe(looks.length);
  });

  it('show the drug inside of both runs alike, where both have one that gets inside', () => {
    const relief = makeRuns(settingsOf('voltage-relief'), SAMPLES.coarse);
    const { lines } = statesPlot(relief.run, relief.against, { run: 'jumps', against: 'stays' });
    expect(lines.map(({ name }) => name)).toEqual(['closed', 'open', 'desensitised', 'inside: jumps', 'inside: stays']);
    expect(lines.slice(-2).map(({ values }) => values)).toEqual([relief.run.blocked, relief.against?.blocked]);
    const won = makeRuns(settingsOf('surmountable'), SAMPLES.coarse);
    expect(statesPlot(won.run, won.against, { run: 'one', against: 'other' }).lines.map(({ name }) => name)).toEqual(['closed', 'open', 'desensitised', 'open, blocked', 'drug trapped']);
  });

  it('lay a run of another length on the same times', () => {
    const { x, lines } = currentPlot({ run, against, names: { run: 'fast', against: 'slow' } });
    expect(lines.map(({ values }) => values.length)).toEqual([x.length, x.length]);
  });

  it('show what flows without a drug where two drugs are compared, so that it is seen which one gives way', () => {
    const { settings, against: other } = settingsOf('surmountable');
    const won = makeRuns({ settings, against: other }, SAMPLES.coarse);
    const { lines } = currentPlot({ ...won, names: { run: 'ketamine', against: 'competitive' } });
    expect(lines.map(({ name }) => name)).toEqual(['no drug', 'competitive', 'ketamine']);
    const last = lines.map(({ values }) => values.at(-1) ?? NaN);
    expect((last[1] ?? NaN) / (last[0] ?? NaN)).toBeCloseTo(0.995, 2);
    expect((last[2] ?? NaN) / (last[0] ?? NaN)).toBeCloseTo(0.328, 2);
    expect(new Set(lines.map(({ dash = [] }) => dash.join())).size).toBe(3);
    const alone = makeRuns(settingsOf('trapping'), SAMPLES.coarse);
    expect(currentPlot({ ...alone, names: { run: 'own', against: 'without drug' } }).lines).toHaveLength(2);
  });

  it('show what is done as it is done', () => {
    const { x, lines, xAxis } = commandsPlot(makeRuns(settingsOf('voltage-relief'), SAMPLES.coarse).run);
    expect(lines.map(({ name }) => name)).toEqual(['glutamate, 1000 µM', 'drug, 10 µM', '−70, then 40 mV']);
    expect(xAxis.max).toBe(45);
    expect(x).toContain(20);
  });
});

describe('the numbers as rows', () => {
  const { run } = makeRuns(settingsOf('trapping'), SAMPLES.coarse);

  it('are fifty on the page, from start to end, and all in the file', () => {
    const { columns, rows } = timeRows(run);
    expect(rows).toHaveLength(50);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect([rows[0]?.[0], rows.at(-1)?.[0]]).toEqual([0, 200]);
    const lines = csvOf(timeTable(run)).split('\r\n');
    expect(lines).toHaveLength(run.timeSeconds.length + 2);
    expect(lines[0]).toBe('time (s),current (arbitrary units),closed,open,desensitised,"open, blocked",drug trapped,C0,C1,C2,D,O,C0B,C1B,C2B,DB,OB');
    expect(lines[1]).toBe('0,0,1,0,0,0,0,1,0,0,0,0,0,0,0,0,0');
  });

  it('leave a number that is not there empty', () => {
    expect(csvOf({ columns: ['a', 'b "c"'], rows: [[1, Number.NaN]] })).toBe('a,"b ""c"""\r\n1,\r\n');
  });
});

/** Pictures that come when the test says. */
function setUpClock() {
  const waiting = new Map<number, FrameRequestCallback>();
  let id = 0;
  const clock = createLabClock({
    requestAnimationFrame: (callback) => (waiting.set(++id, callback), id),
    cancelAnimationFrame: (request) => void waiting.delete(request),
  });
  const frame = (now: number) => {
    const due = [...waiting.values()];
    waiting.clear();
    for (const callback of due) callback(now);
  };
  clock.setEnd(10);
  return { clock, frame, waits: () => waiting.size };
}

describe('the clock', () => {
  it('plays at its speed, and stops at the end', () => {
    const { clock, frame, waits } = setUpClock();
    clock.setSpeed(4);
    clock.play();
    for (let now = 1000; now <= 2000; now += 50) frame(now);
    expect(clock.state()).toMatchObject({ isPlaying: true });
    expect(clock.state().seconds).toBeCloseTo(4, 6);
    for (let now = 2050; now <= 4000; now += 50) frame(now);
    expect(clock.state()).toEqual({ seconds: 10, isPlaying: false, speed: 4 });
    expect(waits()).toBe(0);
  });

  it('asks for no picture while it stands, and starts anew from the end', () => {
    const { clock, frame, waits } = setUpClock();
    clock.seek(99);
    expect([clock.state().seconds, waits()]).toEqual([10, 0]);
    clock.play();
    frame(0);
    frame(100);
    expect(clock.state().seconds).toBeCloseTo(0.1, 6);
    clock.pause();
    expect(waits()).toBe(0);
    clock.seek(-3);
    expect(clock.state().seconds).toBe(0);
  });

  it('does not jump when the tab has slept', () => {
    const { clock, frame } = setUpClock();
    clock.play();
    frame(0);
    frame(60_000);
    expect(clock.state().seconds).toBeCloseTo(0.25, 6);
  });
});
