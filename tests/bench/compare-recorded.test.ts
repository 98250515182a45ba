// How a benchmark's figures stand to those recorded: what is noise, what is not, what is new and what is gone.
import { describe, expect, it } from 'vitest';
import { figure } from '../../bench/bench-table';
import { compareFigures, figuresOf, formatComparison, judge } from '../../bench/compare-recorded';
import { spread } from '../../bench/statistics';

const of = (...runs: number[]) => figure(spread(runs), 1);
const FORMER = of(90, 100, 120);

const table = (name: string, columns: readonly string[], rows: Readonly<Record<string, readonly number[]>>) => ({
  head: [name, ...columns],
  rows: Object.entries(rows).map(([row, values]) => ({ name: row, figures: values.map((value) => of(value)) })),
});

describe('the judgement of one figure', () => {
  it.each([
    ['slower than every former run, and by a fifth', of(119, 121, 125), 'worse'],
    ['by a fifth, but a former run was as slow', of(100, 120, 140), 'same'],
    ['quicker than every former run, and by a fifth', of(70, 80, 99), 'better'],
    ['quicker than every former run, but by 9.5 %', of(90.5, 90.5, 90.5), 'same'],
    ['a tenth less exactly', of(90, 90, 90), 'same'],
    ['as before', FORMER, 'same'],
  ])('%s', (_, now, verdict) => expect(judge(now, FORMER)).toBe(verdict));

  it('takes a tenth for noise where the former runs agreed, as bytes do', () => {
    expect(judge(of(109), of(100, 100, 100))).toBe('same');
    expect(judge(of(111), of(100, 100, 100))).toBe('worse');
    expect(judge(of(89), of(100, 100, 100))).toBe('better');
  });

  it('calls what was nothing and is something worse', () => {
    expect(judge(of(1), of(0))).toBe('worse');
    expect(judge(of(0), of(0))).toBe('same');
  });
});

describe('a run beside the recorded one', () => {
  const recorded = figuresOf([table('loading', ['ms'], { picture: [100], gone: [5] }), table('turning', ['ms', 'MB'], { '32': [40, 0], '1,000': [60, 2] })]);
  const now = figuresOf([table('loading', ['ms'], { picture: [130], fresh: [1] }), table('turning', ['ms', 'MB'], { '32': [20, 0], '1,000': [61, 2] })]);
  const compared = compareFigures(now, recorded);

  it('has each figure once, by its row and column', () => {
    expect(compared.map(({ row, column, ratio, verdict }) => [row, column, ratio, verdict])).toEqual([
      ['picture', 'ms', 1.3, 'worse'],
      ['fresh', 'ms', undefined, 'new'],
      // Keys that are whole numbers come first in any object.
      ['32', 'ms', 0.5, 'better'],
      ['32', 'MB', undefined, 'same'],
      ['1,000', 'ms', 61 / 60, 'same'],
      ['1,000', 'MB', 1, 'same'],
      ['gone', 'ms', undefined, 'gone'],
    ]);
  });

  it('prints both with their ratio, and marks what is worse', () => {
    const lines = formatComparison(compared).split('\n');
    expect(lines[2]).toBe('| picture | ms | 130.0 | 100.0 | 1.30 | **worse** |');
    expect(lines[3]).toBe('| fresh | ms | 1.0 | – | – | not recorded |');
    expect(lines.at(-1)).toBe('| gone | ms | – | 5.0 | – | not measured |');
    expect(formatComparison(compareFigures({ t: { r: { c: of(3, 4, 5) } } }, {}))).toContain('| 4.0 (3.0-5.0) |');
  });

  it('leaves out what could not be measured, which JSON has no word for', () => {
    expect(figuresOf([table('stages', ['reading', 'embedding'], { ketamine: [9, Number.NaN] })])).toEqual({ stages: { ketamine: { reading: of(9) } } });
  });

  it('survives the file', () => {
    expect(compareFigures(now, JSON.parse(JSON.stringify(recorded)) as typeof recorded)).toEqual(compared);
  });
});
