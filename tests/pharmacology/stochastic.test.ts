// One channel and a patch of them against the exact mean and against the laws of waiting.
import { describe, expect, it } from 'vitest';
import { channelRates } from '../../src/pharmacology/channel-rates';
import { STATES } from '../../src/pharmacology/gating';
import type { ProtocolStep } from '../../src/pharmacology/protocol';
import { simulateChannel } from '../../src/pharmacology/simulate-channel';
import { simulatePatch } from '../../src/pharmacology/simulate-patch';
import { simulateSingleChannel, stateAt } from '../../src/pharmacology/simulate-single-channel';

const step = (durationSeconds: number, change: Partial<ProtocolStep> = {}): ProtocolStep => ({
  durationSeconds, glutamateMicromolar: 0, drugMicromolar: 0, magnesiumMillimolar: 0, voltageMillivolts: -70, ...change,
});
const BLOCK = { glutamateMicromolar: 1000, drugMicromolar: 10 };

/** Opened, blocked, left closed with the drug inside, and opened again at another voltage without drug. */
const STEPS = [step(0.05), step(1.2, BLOCK), step(1.03), step(0.8, { glutamateMicromolar: 30, voltageMillivolts: 20, magnesiumMillimolar: 0.5 })];
const TIMES = [0.06, 0.1, 0.5, 1.2, 2.1, 2.3, 2.5, 3];
const SAMPLE = 0.02;

/** Standard errors between what was counted and what is expected, of so many channels. */
const errors = (counted: number, expected: number, channels: number) =>
  Math.abs(counted / channels - expected) / Math.sqrt(Math.max(expected * (1 - expected), 1 / channels) / channels);

const mean = simulateChannel({ steps: STEPS, sampleSeconds: SAMPLE, escape: true });
const index = (seconds: number) => Math.round(seconds / SAMPLE);

const patch = (seed: number) => simulatePatch({ steps: STEPS, sampleSeconds: SAMPLE, escape: true, channels: 137, seed });

describe('a patch', () => {
  it.each([[1, 50], [2, 1000], [3, 20_000]])('of seed %d and %d channels keeps to the exact mean within 4 standard errors, in every state', (seed, channels) => {
    const { counts, open, blocked, current } = simulatePatch({ steps: STEPS, sampleSeconds: SAMPLE, escape: true, channels, seed });
    for (const time of TIMES) {
      for (const state of STATES) expect(errors(counts[state][index(time)] ?? NaN, mean.states[state][index(time)] ?? NaN, channels), `${state} at ${time}`).toBeLessThan(4);
      expect(errors(blocked[index(time)] ?? NaN, mean.blocked[index(time)] ?? NaN, channels)).toBeLessThan(4);
    }
    const late = index(2.5);
    expect(current[late]).toBeCloseTo(((open[late] ?? NaN) / channels) * ((mean.current[late] ?? NaN) / (mean.open[late] ?? NaN)), 12);
  });

  it('loses none of its channels, counts in whole numbers, and repeats itself for one seed only', () => {
    const { counts, timeSeconds } = patch(5);
    const sums = timeSeconds.map((_, at) => STATES.reduce((sum, state) => sum + (counts[state][at] ?? NaN), 0));
    expect(new Set(sums)).toEqual(new Set([137]));
    expect(STATES.flatMap((state) => counts[state]).filter((count) => !Number.isInteger(count) || count < 0)).toEqual([]);
    expect(patch(5)).toEqual(patch(5));
    expect(patch(6).open).not.toEqual(patch(5).open);
  });

  it('scatters as counted channels do: the spread of many patches is that of the binomial law', () => {
    const steps = [step(1, { glutamateMicromolar: 1000 })];
    const [channels, patches] = [40, 400];
    const open = Array.from({ length: patches }, (_, seed) => simulatePatch({ steps, sampleSeconds: 0.5, channels, seed }).open.at(-1) ?? NaN);
    const share = simulateChannel({ steps, sampleSeconds: 0.5 }).open.at(-1) ?? NaN;
    const average = open.reduce((sum, each) => sum + each, 0) / patches;
    const variance = open.reduce((sum, each) => sum + (each - average) ** 2, 0) / (patches - 1);
    expect(Math.abs(variance / (channels * share * (1 - share)) - 1)).toBeLessThan(4 * Math.sqrt(2 / patches));
  });

  it.each([[0], [1.5], [NaN], [1e9]])('of %d channels is refused', (channels) => {
    expect(() => simulatePatch({ steps: STEPS, sampleSeconds: SAMPLE, channels })).toThrow(/whole number from 1 to 100000/);
  });
});

describe('one channel', () => {
  it('is in each state as often as the exact mean says, over 1500 seeds', () => {
    const runs = Array.from({ length: 1500 }, (_, seed) => simulateSingleChannel({ steps: STEPS, escape: true, seed }));
    for (const time of TIMES) {
      for (const state of STATES) {
        const counted = runs.filter((run) => stateAt(run, time) === state).length;
        expect(errors(counted, mean.states[state][index(time)] ?? NaN, runs.length), `${state} at ${time}`).toBeLessThan(4);
      }
    }
  });

  const long = simulateSingleChannel({ steps: [step(600, BLOCK)], seed: 9 });
  const rates = channelRates(step(1, BLOCK), { drug: 'ketamine', calibration: 'kinetic', escape: false });

  it.each(['C1', 'C2', 'D', 'O', 'C2B', 'DB', 'OB'] as const)('stays in %s for a time of the exponential law: its mean, and as much spread as mean', (state) => {
    const stays = long.states.slice(0, -1).flatMap((each, at) => (each === state ? [(long.timeSeconds[at + 1] ?? NaN) - (long.timeSeconds[at] ?? NaN)] : []));
    const from = STATES.indexOf(state) * STATES.length;
    const expected = 1 / rates.subarray(from, from + STATES.length).reduce((sum, rate) => sum + rate, 0);
    const average = stays.reduce((sum, stay) => sum + stay, 0) / stays.length;
    const square = stays.reduce((sum, stay) => sum + stay ** 2, 0) / stays.length;
    expect(stays.length).toBeGreaterThan(100);
    expect(Math.abs(average / expected - 1) * Math.sqrt(stays.length)).toBeLessThan(4);
    // Of the exponential law the mean square is twice the squared mean, and its own standard error √20 of that.
    expect((Math.abs(square / expected ** 2 - 2) * Math.sqrt(stays.length)) / Math.sqrt(20)).toBeLessThan(4);
  });

  it('changes only along the scheme, at times that rise within the protocol', () => {
    const wrong = long.states.slice(1).filter((to, at) => (rates[STATES.indexOf(long.states[at] ?? 'C0') * STATES.length + STATES.indexOf(to)] ?? 0) === 0);
    expect(wrong).toEqual([]);
    expect(long.timeSeconds.every((time, at) => at === 0 || time > (long.timeSeconds[at - 1] ?? Infinity))).toBe(true);
    expect(long.timeSeconds.at(-1)).toBeLessThan(600);
    expect(long.durationSeconds).toBe(600);
  });

  it('holds its drug for as long as it stays closed, and never takes one up without glutamate', () => {
    const steps = [step(30, { drugMicromolar: 100 }), step(5, BLOCK), step(600)];
    const runs = Array.from({ length: 30 }, (_, seed) => simulateSingleChannel({ steps, seed }));
    expect(runs.flatMap((run) => run.states.filter((_, at) => (run.timeSeconds[at] ?? 0) < 30))).toEqual(runs.map(() => 'C0'));
    // Ten seconds into the wash glutamate has long gone.
    const closed = runs.filter((run) => stateAt(run, 45) === 'C0B');
    expect(closed.length).toBeGreaterThan(15);
    for (const run of closed) expect(run.states.at(-1)).toBe('C0B');
  });

  it('repeats itself for one seed, and answers for every time', () => {
    const run = simulateSingleChannel({ steps: STEPS, seed: 4 });
    expect(simulateSingleChannel({ steps: STEPS, seed: 4 })).toEqual(run);
    expect(simulateSingleChannel({ steps: STEPS, seed: 5 })).not.toEqual(run);
    run.timeSeconds.forEach((time, at) => expect(stateAt(run, time)).toBe(run.states[at]));
    expect([stateAt(run, -1), stateAt(run, 1e9)]).toEqual([run.states[0], run.states.at(-1)]);
  });

  it('refuses what would never end, and what is no amount', () => {
    const wild = { glutamateMicromolar: 1e9, drugMicromolar: 1e12, voltageMillivolts: 1000 };
    expect(() => simulateSingleChannel({ steps: [step(1e6, wild)] })).toThrow(/more than 500000 times/);
    expect(() => simulateSingleChannel({ steps: [step(1, { glutamateMicromolar: -1 })] })).toThrow(/must be a number from 0 up/);
  });
});
