// A counted number of channels in the lab: it scatters about the mean as counted channels do, is the same for the same link, and is in
// the plot, the words and the file.
import { describe, expect, it } from 'vitest';
import { stateAt } from '../../src/pharmacology';
import { settingsOf, isAsSetUp } from '../../src/panels/lab/experiments';
import { countedRun, oneChannel } from '../../src/panels/lab/lab-patch';
import { currentPlot } from '../../src/panels/lab/lab-plots';
import { runLab, sampleAt, SAMPLES } from '../../src/panels/lab/lab-result';
import type { LabChanges } from '../../src/panels/lab/lab-settings';
import { timeTable } from '../../src/panels/lab/lab-table';
import { sayCounted } from '../../src/panels/lab/lab-words';

const runOf = (changes: LabChanges) => runLab({ ...settingsOf('trapping').settings, ...changes }, SAMPLES.coarse);
const counted = (changes: LabChanges) => {
  const run = runOf(changes);
  const made = countedRun(run);
  if (!made) throw new Error('The mean was not to be counted.');
  return { run, made };
};

describe('a counted number of channels', () => {
  it.each(['10', '100', '1000'] as const)('%s: open, blocked and current lie about the mean within 4 standard errors', (channels) => {
    const { run, made } = counted({ channels });
    const count = Number(channels);
    for (const seconds of [0.5, 2, 20, 60, 160, 199]) {
      const index = sampleAt(run, seconds);
      for (const [found, share] of [[made.open, run.open], [made.blocked, run.blocked]] as const) {
        const mean = share[index] ?? NaN;
        const error = Math.sqrt(Math.max(mean * (1 - mean), 1 / count) / count);
        expect(Math.abs((found[index] ?? NaN) / count - mean), `${channels} at ${seconds}`).toBeLessThan(4 * error);
      }
    }
    const at = sampleAt(run, 20);
    // Each open channel lets as much through as the mean says: −70 mV of driving force, no magnesium.
    expect(made.current[at]).toBeCloseTo((-70 * (made.open[at] ?? NaN)) / count, 9);
  });

  it('is the channel of the diagram where it is one', () => {
    const { run, made } = counted({ channels: '1', 'step-volt': 40, step: 170, seed: 7 });
    const single = oneChannel(run.settings);
    for (let index = 0; index < run.timeSeconds.length; index += 7) {
      const state = stateAt(single, run.timeSeconds[index] ?? NaN);
      expect([made.open[index], made.blocked[index]], state).toEqual([state === 'O' ? 1 : 0, state.endsWith('B') ? 1 : 0]);
    }
    const currents = new Set(made.current.map((value) => Number(value.toFixed(6)) + 0));
    expect([...currents].sort((a, b) => a - b)).toEqual([-70, 0, 40]);
  });

  it('is drawn anew for another seed only, and not at all for the mean', () => {
    const [first, again, other] = [2, 2, 3].map((seed) => counted({ channels: '100', seed }).made.open);
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    expect(countedRun(runOf({}))).toBeUndefined();
  });

  it('leaves the experiment as it is set up, so that its numbers still hold', () => {
    const { settings, against } = settingsOf('trapping');
    expect(isAsSetUp({ experiment: 'trapping', settings: { ...settings, channels: '10', seed: 4 }, against })).toBe(true);
    expect(isAsSetUp({ experiment: 'trapping', settings: { ...settings, dose: 4 }, against })).toBe(false);
  });

  it('stands under the mean in the plot, which holds all of it, and in the file', () => {
    const { run, made } = counted({ channels: '1' });
    const { lines, yAxis } = currentPlot({ run, counted: made, names: { run: 'with ketamine', against: '' } });
    expect(lines.map(({ name }) => name)).toEqual(['one channel', 'mean of many']);
    expect(yAxis.min).toBeLessThan(-70);
    const { columns, rows } = timeTable(run, made);
    expect(columns.slice(-3)).toEqual(['current of 1', 'open of 1', 'drug inside of 1']);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });

  it('is told in numbers', () => {
    const { run, made } = counted({ channels: '100' });
    const at = sampleAt(run, 20);
    expect(sayCounted(run, made, 20)).toBe(`Of 100 channels ${made.open[at]} are open and ${made.blocked[at]} hold the drug.`);
    const { run: own, made: one } = counted({ channels: '1' });
    expect(sayCounted(own, one, 0)).toBe('The one channel is not open.');
  });
});
