// In a narrow window uPlot leaves out decades of a logarithmic axis, and asks for their words with null: the plot of doses broke.
import { expect, it } from 'vitest';
import { sayNumber } from '../../src/panels/lab/lab-settings';
import { plotOptions } from '../../src/panels/lab/plot-options';

const black = '#000';
const colors = { ink: black, 'ink-soft': black, line: black, paper: black, drug: black, receptor: black, agonist: black, magnesium: black, membrane: black, current: black };

it('has no words for a decade that is left out', () => {
  const axis = { min: 0.01, max: 1000, isLog: true, write: (value: number) => sayNumber(value) };
  const content = { x: [0.01, 1000], lines: [], xAxis: axis, yAxis: axis };
  const { axes = [] } = plotOptions(() => content, { colors, font: '12px serif', size: 12 }, { width: 200, height: 100, nameRoom: 0 });
  for (const { values } of axes) {
    const words: unknown = typeof values === 'function' ? Reflect.apply(values, undefined, [undefined, [0.01, null, 1, null, 100]]) : undefined;
    expect(words).toEqual(['0.01', '', '1', '', '100']);
  }
  expect(axes).toHaveLength(2);
});
