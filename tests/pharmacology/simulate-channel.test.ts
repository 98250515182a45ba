// The channel against published outcomes and against what any correct model of a trapping open-channel blocker must do.
// Reference outputs: computed once, independently of this code, from the same scheme and rates; measured values are named.
import { describe, expect, it } from 'vitest';
import type { CalibrationId } from '../../src/pharmacology/drugs';
import { BLOCKED_STATES, SATURATED_OPEN, STATES } from '../../src/pharmacology/gating';
import type { ProtocolStep } from '../../src/pharmacology/protocol';
import { simulateChannel, type ChannelRun } from '../../src/pharmacology/simulate-channel';

const REST: ProtocolStep = { durationSeconds: 1, glutamateMicromolar: 0, drugMicromolar: 0, magnesiumMillimolar: 0, voltageMillivolts: -70 };
const step = (durationSeconds: number, change: Partial<ProtocolStep> = {}): ProtocolStep => ({ ...REST, durationSeconds, ...change });
const AGONIST = { glutamateMicromolar: 1000 };
const last = (values: readonly number[]) => values.at(-1) ?? NaN;
const at = (run: ChannelRun, seconds: number) => run.timeSeconds.findIndex((time) => time >= seconds - 1e-9);

/** Share of the open probability lost after 30 s with drug. */
function blockAfter30s(calibration: CalibrationId, drug: 'ketamine' | 'memantine', voltageMillivolts: number): number {
  const run = (drugMicromolar: number) =>
    last(simulateChannel({ drug, calibration, sampleSeconds: 1, steps: [step(30, { ...AGONIST, drugMicromolar, voltageMillivolts })] }).open);
  return 1 - run(10) / run(0);
}

/** Seconds in which the way from the first to the last value shrinks to 1/e. */
function timeConstant(values: readonly number[], sampleSeconds: number): number {
  const [first = NaN, end] = [values[0], last(values)];
  return values.findIndex((value) => Math.abs(value - end) < Math.abs(first - end) / Math.E) * sampleSeconds;
}

/** Of the slowest phase: seconds, from the slope between two late times. */
function slowestPhase(values: readonly number[], sampleSeconds: number, [early, late]: readonly [number, number]): number {
  const away = (index: number) => Math.abs((values[index] ?? NaN) - last(values));
  return ((late - early) * sampleSeconds) / Math.log(away(early) / away(late));
}

function peaks(calibration: CalibrationId, drugMicromolar: number, period: number): number[] {
  const steps = Array.from({ length: 30 }, () => [step(0.01, { ...AGONIST, drugMicromolar }), step(period - 0.01, { drugMicromolar })]).flat();
  const { open } = simulateChannel({ calibration, sampleSeconds: 0.001, steps });
  const samples = Math.round(period * 1000);
  const highest = Array.from({ length: 30 }, (_, pulse) => Math.max(...open.slice(pulse * samples, pulse * samples + 200)));
  return [1, 4, 9, 29].map((pulse) => (highest[pulse] ?? NaN) / (highest[0] ?? NaN));
}

describe('gating without drug', () => {
  const run = simulateChannel({ sampleSeconds: 0.001, steps: [step(10, AGONIST)] });

  it('reaches the open probabilities of the scheme: 0.33 at the peak, 0.220 at rest', () => {
    expect(Math.max(...run.open)).toBeCloseTo(0.33, 2);
    expect(last(run.open)).toBeCloseTo(0.22, 2);
    expect(SATURATED_OPEN).toBeCloseTo(0.22, 3);
  });

  it('starts closed and unbound, at time 0, and samples evenly', () => {
    expect(STATES.map((state) => run.states[state][0])).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(run.timeSeconds).toHaveLength(10_001);
    expect(run.timeSeconds[1234]).toBeCloseTo(1.234, 12);
  });
});

describe('the published outcomes', () => {
  it.each([
    ['kinetic', 'ketamine', 0.833],
    ['equilibrium', 'ketamine', 0.911],
    ['kinetic', 'memantine', 0.816],
  ] as const)('10 µM block at -60 mV after 30 s, %s, %s: %d (measured: 0.80 and 0.81, each ± 0.02)', (calibration, drug, expected) => {
    expect(blockAfter30s(calibration, drug, -60)).toBeCloseTo(expected, 2);
  });

  it.each([['kinetic', 0.56], ['equilibrium', 0.26]] as const)('onset at 10 µM and -70 mV, %s: %d s', (calibration, expected) => {
    const { open } = simulateChannel({ calibration, sampleSeconds: 0.001, steps: [step(20, AGONIST), step(10, { ...AGONIST, drugMicromolar: 10 })] });
    expect(timeConstant(open.slice(20_000), 0.001)).toBeCloseTo(expected, 2);
  });

  it('recovers in 4.7 s at -70 mV with glutamate, wholly within 50 s', () => {
    const run = simulateChannel({ sampleSeconds: 0.01, steps: [step(30, { ...AGONIST, drugMicromolar: 10 }), step(60, AGONIST)] });
    expect(slowestPhase(run.open.slice(3000), 0.01, [500, 2000])).toBeCloseTo(4.7, 1);
    expect((run.open[at(run, 80)] ?? 0) / SATURATED_OPEN).toBeGreaterThan(0.997);
  });

  // At +40 mV gating itself is the slow part, and the reference depends on the stretch that it was fitted to.
  it.each([[0, 0.62, 0.05], [40, 0.24, 0.2]])('recovers faster when depolarised: at %d mV in %d s, within a share of %d', (voltageMillivolts, expected, within) => {
    const steps = [step(30, { ...AGONIST, drugMicromolar: 10 }), step(20, { ...AGONIST, voltageMillivolts })];
    const { open } = simulateChannel({ sampleSeconds: 0.001, steps });
    expect(Math.abs(slowestPhase(open.slice(30_000), 0.001, [600, 1500]) / expected - 1)).toBeLessThan(within);
  });

  it.each([[false, 0.964], [true, 0.86]])('after 120 s without drug and glutamate, escape %s: %d of it still bound (measured 0.86 ± 0.01)', (escape, expected) => {
    const steps = [step(30, { ...AGONIST, drugMicromolar: 10, voltageMillivolts: -60 }), step(120, { voltageMillivolts: -60 })];
    const { blocked } = simulateChannel({ escape, sampleSeconds: 0.5, steps });
    expect(last(blocked) / (blocked[60] ?? 0)).toBeCloseTo(expected, 2);
  });

  it.each([
    ['kinetic', 10, [0.85, 0.53, 0.29, 0.14]],
    ['equilibrium', 10, [0.74, 0.32, 0.12, 0.07]],
    ['kinetic', 1, [0.98, 0.93, 0.86, 0.7]],
    ['equilibrium', 1, [0.96, 0.86, 0.74, 0.5]],
  ] as const)('pulses of 10 ms, %s, %d µM: peaks 2, 5, 10 and 30 against the first', (calibration, drugMicromolar, expected) => {
    peaks(calibration, drugMicromolar, 1).forEach((peak, index) => expect(peak).toBeCloseTo(expected[index] ?? NaN, 2));
  });
});

describe('what any such model must do', () => {
  it('blocks nothing without agonist', () => {
    expect(last(simulateChannel({ sampleSeconds: 1, steps: [step(120, { drugMicromolar: 100 })] }).blocked)).toBe(0);
  });

  it('declines with openings, not with time: the same at 1 Hz and 0.1 Hz', () => {
    const [often, seldom] = [peaks('kinetic', 10, 1), peaks('kinetic', 10, 10)];
    often.forEach((peak, index) => expect(Math.abs(peak - (seldom[index] ?? NaN))).toBeLessThan(0.003));
  });

  it('keeps the sum of all states at one, and its columns in step with them', () => {
    const steps = Array.from({ length: 40 }, (_, index) => step(0.013 + index * 1e-4, { glutamateMicromolar: (index % 3) * 700, drugMicromolar: index }));
    const { states, open, blocked, timeSeconds } = simulateChannel({ escape: true, sampleSeconds: 0.0007, steps });
    const worst = Math.max(...timeSeconds.map((_, index) => Math.abs(STATES.reduce((sum, state) => sum + (states[state][index] ?? 0), 0) - 1)));
    expect(worst).toBeLessThan(1e-9);
    expect(open).toEqual(states.O);
    expect(last(blocked)).toBeCloseTo(BLOCKED_STATES.reduce((sum, state) => sum + last(states[state]), 0), 15);
  });

  it('does not depend on how finely it is sampled, nor on how a step is cut', () => {
    const drugMicromolar = 3;
    const whole = simulateChannel({ sampleSeconds: 1, steps: [step(1, { ...AGONIST, drugMicromolar })] });
    const cut = simulateChannel({ sampleSeconds: 0.0137, steps: Array.from({ length: 73 }, () => step(1 / 73, { ...AGONIST, drugMicromolar })) });
    const fine = simulateChannel({ sampleSeconds: 1 / 8192, steps: [step(1, { ...AGONIST, drugMicromolar })] });
    expect(last(fine.open)).toBeCloseTo(last(whole.open), 10);
    // The last sample of the second is at 72 × 0.0137 s.
    const same = simulateChannel({ sampleSeconds: 72 * 0.0137, steps: [step(1, { ...AGONIST, drugMicromolar })] });
    expect(last(cut.open)).toBeCloseTo(last(same.open), 10);
  });

  it('gives current as open × free of Mg²⁺ × voltage', () => {
    const { current, open } = simulateChannel({ sampleSeconds: 1, steps: [step(5, { ...AGONIST, magnesiumMillimolar: 1, voltageMillivolts: -66 })] });
    // Jahr and Stevens at 1 mM and -66 mV: 0.056.
    expect(last(current) / last(open) / -66).toBeCloseTo(0.0562, 3);
  });
});

describe('input', () => {
  it.each([
    ['NaN', { durationSeconds: NaN }],
    ['a negative concentration', { drugMicromolar: -1 }],
    ['an infinite concentration', { glutamateMicromolar: Infinity }],
    ['a voltage that is no number', { voltageMillivolts: NaN }],
    ['negative Mg²⁺', { magnesiumMillimolar: -0.1 }],
  ])('refuses %s with a sentence', (_, change) => {
    expect(() => simulateChannel({ sampleSeconds: 0.1, steps: [{ ...REST, ...change }] })).toThrow(RangeError);
    expect(() => simulateChannel({ sampleSeconds: 0.1, steps: [{ ...REST, ...change }] })).toThrow(/must be a number/);
  });

  it('refuses no steps, no sampling and more samples than can be held', () => {
    expect(() => simulateChannel({ sampleSeconds: 0.1, steps: [] })).toThrow(/at least one step/);
    expect(() => simulateChannel({ sampleSeconds: 0, steps: [REST] })).toThrow(/more than 0/);
    expect(() => simulateChannel({ sampleSeconds: 1e-9, steps: [REST] })).toThrow(/samples/);
    expect(() => simulateChannel({ sampleSeconds: 1, steps: [REST], drug: 'PCP' as 'ketamine' })).toThrow(/must be one of ketamine, memantine/);
  });

  it.each([
    ['amounts beyond all sense', { glutamateMicromolar: 1e308, drugMicromolar: 1e308, magnesiumMillimolar: 1e308 }],
    ['the smallest amounts', { glutamateMicromolar: 5e-324, drugMicromolar: 5e-324, magnesiumMillimolar: 5e-324 }],
    ['a million volts', { ...AGONIST, drugMicromolar: 1, voltageMillivolts: 1e9 }],
    ['a million volts, inside negative', { ...AGONIST, drugMicromolar: 1, voltageMillivolts: -1e9, magnesiumMillimolar: 1 }],
  ])('gives finite shares for %s', (_, change) => {
    const run = simulateChannel({ sampleSeconds: 1e300, steps: [step(1e302, change), step(1e-300, change)], escape: true });
    expect([...run.current, ...STATES.flatMap((state) => run.states[state])].every(Number.isFinite)).toBe(true);
    expect(STATES.reduce((sum, state) => sum + last(run.states[state]), 0)).toBeCloseTo(1, 9);
  });
});
