// The numbers of the figures against their sources, and their places on scales against what a scale must do.
import { describe, expect, it } from 'vitest';
import { linearShare, logShare, spreadLabels } from '../../src/content/figures/axis';
import { CHANNEL_STATES, PASSAGES } from '../../src/content/figures/channel-states';
import { magnesiumFree, percentFree, VOLTAGE_MARKS } from '../../src/content/figures/magnesium';
import { LEVEL_RANGE, micromolarText, PLASMA_LEVELS } from '../../src/content/figures/plasma-levels';
import { TIMELINE_EVENTS, TIMELINE_RANGE } from '../../src/content/figures/timeline';
import { DIFFERENCE_RANGE, SHARE_RANGE, TRIAL_DIFFERENCES, TRIAL_SHARES } from '../../src/content/figures/trials';

const at = (year: number) => linearShare(year, TIMELINE_RANGE);
const state = (id: string) => CHANNEL_STATES.find((each) => each.id === id);

describe('scales', () => {
  it('are logarithmic for levels: tenfold is half of the way from 30 to 3000 ng/mL', () => {
    expect(logShare(30, LEVEL_RANGE)).toBe(0);
    expect(logShare(300, LEVEL_RANGE)).toBeCloseTo(0.5, 12);
    expect(logShare(3000, LEVEL_RANGE)).toBeCloseTo(1, 12);
    // 185 ng/mL: log10(185 / 30) / 2.
    expect(logShare(185, LEVEL_RANGE)).toBeCloseTo(0.39503, 4);
    expect(logShare(2400, LEVEL_RANGE) - logShare(1200, LEVEL_RANGE)).toBeCloseTo(Math.log10(2) / 2, 12);
  });

  it('are true to time: equal years are equal lengths', () => {
    const [first, last] = [TIMELINE_EVENTS[0], TIMELINE_EVENTS.at(-1)];
    expect([first?.year, last?.year]).toEqual([1956, 2025]);
    expect(at(1966) - at(1956)).toBeCloseTo(at(2016) - at(2006), 12);
    expect(at(1990.5)).toBeCloseTo(0.5, 12);
    expect(TIMELINE_EVENTS.map(({ year }) => year)).toEqual(TIMELINE_EVENTS.map(({ year }) => year).toSorted((a, b) => a - b));
    expect(TIMELINE_EVENTS.filter(({ year, when }) => !when.includes(String(Math.floor(year))))).toEqual([]);
    expect(TIMELINE_EVENTS.every(({ year }) => at(year) > 0 && at(year) < 1)).toBe(true);
    // March 2019 begins after two months, August 1999 after seven.
    expect(TIMELINE_EVENTS.map(({ year }) => year)).toEqual(expect.arrayContaining([2019 + 2 / 12, 1999 + 7 / 12]));
  });

  it('hold every trial, with zero inside where the interval crosses it', () => {
    for (const { difference, interval, isNull } of TRIAL_DIFFERENCES) {
      const [low, middle, high] = [interval[0], difference, interval[1]].map((points) => linearShare(points, DIFFERENCE_RANGE));
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      // A symmetric interval, to the rounding of its source.
      expect(middle).toBeCloseTo(((low ?? 0) + (high ?? 0)) / 2, 2);
      expect(interval[0] < 0 && interval[1] > 0).toBe(isNull);
    }
    for (const { drug, other } of TRIAL_SHARES) for (const share of [drug, other]) expect(linearShare(share, SHARE_RANGE)).toBeLessThan(1);
  });
});

describe('labels', () => {
  it('stay where they want to be when they have room', () => {
    expect(spreadLabels([0.2, 0.5, 0.8], 0.1)).toEqual([0.2, 0.5, 0.8].map((place) => expect.closeTo(place, 12)));
  });

  it('share the room about their middle when they crowd, in order and within the ends', () => {
    expect(spreadLabels([0.5, 0.5, 0.5], 0.1)).toEqual([0.4, 0.5, 0.6].map((place) => expect.closeTo(place, 12)));
    expect(spreadLabels([0.98, 0.99, 1], 0.1)).toEqual([0.75, 0.85, 0.95].map((place) => expect.closeTo(place, 12)));
    expect(spreadLabels([0, 0.01, 0.9], 0.2)).toEqual([0.1, 0.3, 0.9].map((place) => expect.closeTo(place, 12)));
  });
});

describe('numbers', () => {
  it('of magnesium are those of Jahr and Stevens at 1 mM', () => {
    const reference = { '-70': 0.044, '-60': 0.08, '-40': 0.23, '-20': 0.508, '0': 0.781 } as const;
    for (const [voltage, share] of Object.entries(reference)) expect(magnesiumFree(Number(voltage))).toBeCloseTo(share, 3);
    expect(VOLTAGE_MARKS.map(percentFree)).toEqual(['4.4\u00a0%', '8.0\u00a0%', '23\u00a0%', '51\u00a0%', '78\u00a0%']);
  });

  it('of levels are the µM that their ng/mL weigh, as the source rounds them', () => {
    expect(PLASMA_LEVELS.map(micromolarText)).toEqual(['5 to 10', '0.42 to 1.1', '0.78', '0.29 to 0.67', '0.19']);
  });

  it('of trials are those of their reports', () => {
    expect(TRIAL_DIFFERENCES.map(({ trial, difference, interval: [low, high] }) => [trial, difference, low, high])).toEqual([
      ['TRANSFORM-2', -4, -7.31, -0.64],
      ['Lii', -5.82, -13.3, 1.64],
      ['KARMA-Dep 2', -3.16, -8.54, 2.22],
    ]);
    expect(TRIAL_SHARES.map(({ trial, drug, other }) => [trial, drug, other])).toEqual([
      ['ESCAPE-TRD', 27.1, 17.6],
      ['ELEKT-D', 55.4, 41.2],
      ['Lii', 60, 50],
      ['KARMA-Dep 2', 46.9, 33.3],
    ]);
  });
});

describe('the four states', () => {
  it('let the drug in or out only where the gate is open on both sides', () => {
    for (const { between: [a, b], isWay } of PASSAGES) {
      const [from, to] = [state(a), state(b)];
      const drugMoves = from?.hasDrug !== to?.hasDrug;
      const bothOpen = from?.gate === 'open' && to?.gate === 'open';
      expect(isWay).toBe(!drugMoves || bothOpen);
    }
    expect(CHANNEL_STATES.every(({ gate, hasAgonist }) => (gate === 'open') === hasAgonist)).toBe(true);
  });
});
