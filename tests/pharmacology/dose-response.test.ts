// Dose against block: the fit against closed forms, the model's curve against its own IC50, and what a competitive antagonist does instead.
import { describe, expect, it } from 'vitest';
import { doseResponse, type DoseResponseInput, fitHill, simulateChannel, steadyStateBlock, steadyStateOpen, type SteadyStateOpenInput } from '../../src/pharmacology';
import { SATURATED_OPEN } from '../../src/pharmacology/gating';

const MEMBRANE = { voltageMillivolts: -70, magnesiumMillimolar: 0 };
const NOTHING = { ...MEMBRANE, glutamateMicromolar: 0, drugMicromolar: 0 };
const fitOf = (input: Partial<DoseResponseInput> = {}) => doseResponse({ ...MEMBRANE, ...input }).fit ?? expect.fail('no fit');

/** Share of the open channels lost at rest. */
const lost = (change: Partial<SteadyStateOpenInput>) => 1 - steadyStateOpen({ ...NOTHING, ...change }) / steadyStateOpen({ ...NOTHING, ...change, drugMicromolar: 0, competitorMicromolar: 0 });
const hill = (dose: number, ic50: number, slope: number) => dose ** slope / (dose ** slope + ic50 ** slope);

/** Share open after 30 s with drug, by the whole simulation. */
function openAfter(drugMicromolar: number): number {
  const steps = [{ ...NOTHING, glutamateMicromolar: 1000, durationSeconds: 20 }, { ...NOTHING, glutamateMicromolar: 1000, drugMicromolar, durationSeconds: 30 }];
  return simulateChannel({ steps, sampleSeconds: 50 }).open.at(-1) ?? NaN;
}

const competitorRun = (steps: readonly { readonly seconds: number; readonly glutamate: number; readonly competitor: number; readonly volts?: number }[]) =>
  simulateChannel({
    sampleSeconds: 0.1,
    steps: steps.map(({ seconds, glutamate, competitor, volts = -70 }) => ({
      durationSeconds: seconds, glutamateMicromolar: glutamate, drugMicromolar: 0, competitorMicromolar: competitor, magnesiumMillimolar: 0, voltageMillivolts: volts,
    })),
  });

describe('the fit', () => {
  const doses = Array.from({ length: 12 }, (_, index) => 0.02 * 2.2 ** index);

  // The second pair is as measured for ketamine: Gilling et al. 2009.
  it.each([[1, 1], [0.71, 0.84], [5, 2.3], [40, 0.5]])('finds IC50 %d µM and slope %d again', (ic50, slope) => {
    const fit = fitHill(doses, doses.map((dose) => hill(dose, ic50, slope)));
    expect(fit?.ic50Micromolar).toBeCloseTo(ic50, 8);
    expect(fit?.hill).toBeCloseTo(slope, 8);
    expect(fit?.error).toBeLessThan(1e-9);
  });

  it('is the least of squares: beside it every curve misses more', () => {
    const blocked = doses.map((dose, index) => Math.min(Math.max(hill(dose, 0.9, 1.2) + (index % 2 === 0 ? 0.04 : -0.04), 0), 1));
    const fit = fitHill(doses, blocked) ?? expect.fail('no fit');
    const miss = (ic50: number, slope: number) => Math.sqrt(doses.reduce((sum, dose, index) => sum + ((blocked[index] ?? 0) - hill(dose, ic50, slope)) ** 2, 0) / doses.length);
    expect(fit.error).toBeCloseTo(miss(fit.ic50Micromolar, fit.hill), 12);
    for (const [byDose, bySlope] of [[1.01, 1], [0.99, 1], [1, 1.01], [1, 0.99], [1.01, 1.01], [0.99, 1.01]] as const) {
      expect(miss(fit.ic50Micromolar * byDose, fit.hill * bySlope)).toBeGreaterThan(fit.error);
    }
  });

  it.each([
    ['nothing is blocked', () => 0],
    ['all is blocked', () => 1],
    ['block falls with the dose', (dose: number) => 1 - hill(dose, 1, 1)],
    ['no share is a number', () => NaN],
  ])('is none where %s', (_, share) => {
    expect(fitHill(doses, doses.map(share))).toBeUndefined();
  });
});

describe('the dose-response of a blocker', () => {
  // IC50 at -70 mV: by the rates 0.22 / 0.15, by its own measurement 0.71; memantine 0.53 / 0.32.
  it.each([['ketamine', 'kinetic', 1.467], ['ketamine', 'equilibrium', 0.71], ['memantine', 'kinetic', 1.656], ['memantine', 'equilibrium', 1]] as const)(
    '%s, %s: fitted at %d µM with slope 1',
    (drug, calibration, ic50) => {
      const fit = fitOf({ drug, calibration });
      expect(fit.ic50Micromolar).toBeCloseTo(ic50, 3);
      expect(fit.hill).toBeCloseTo(1, 6);
    },
  );

  it('holds 40 doses from 0.01 to 100 µM, evenly on a log axis, each blocked as at rest', () => {
    const { dosesMicromolar, blocked } = doseResponse(MEMBRANE);
    expect(dosesMicromolar).toHaveLength(40);
    expect([dosesMicromolar[0], dosesMicromolar[39]]).toEqual([expect.closeTo(0.01, 12), expect.closeTo(100, 9)]);
    expect((dosesMicromolar[1] ?? 0) / (dosesMicromolar[0] ?? 0)).toBeCloseTo((dosesMicromolar[39] ?? 0) / (dosesMicromolar[38] ?? 0), 9);
    dosesMicromolar.forEach((drugMicromolar, index) => expect(blocked[index]).toBeCloseTo(steadyStateBlock({ ...MEMBRANE, drugMicromolar }), 12));
  });

  it('after 30 s agrees with the whole simulation of each dose', () => {
    const { dosesMicromolar, blocked } = doseResponse({ ...MEMBRANE, exposureSeconds: 30, count: 5 });
    dosesMicromolar.forEach((dose, index) => expect(blocked[index]).toBeCloseTo(1 - openAfter(dose) / openAfter(0), 6));
  });

  it('needs more drug where the time is short', () => {
    expect(fitOf({ exposureSeconds: 1 }).ic50Micromolar).toBeGreaterThan(2 * fitOf({ exposureSeconds: 30 }).ic50Micromolar);
    expect(fitOf({ exposureSeconds: 60 }).ic50Micromolar).toBeCloseTo(fitOf().ic50Micromolar, 3);
  });

  it.each(['kinetic', 'equilibrium'] as const)('%s: is shifted 17.8-fold by 1 mM Mg²⁺ at -66 mV, and e-fold by 32 mV', (calibration) => {
    const at = (voltageMillivolts: number, magnesiumMillimolar: number) => fitOf({ calibration, voltageMillivolts, magnesiumMillimolar }).ic50Micromolar;
    expect(at(-66, 1) / at(-66, 0)).toBeCloseTo(17.8, 1);
    expect(at(-70 + 25.4 / 0.79, 0) / at(-70, 0)).toBeCloseTo(Math.E, 5);
  });

  it('tells of nothing where no channel opens, and refuses what is no dose', () => {
    expect(doseResponse({ ...MEMBRANE, glutamateMicromolar: 0 })).toMatchObject({ blocked: Array.from({ length: 40 }, () => 0), fit: undefined });
    expect(() => doseResponse({ ...MEMBRANE, from: 0 })).toThrow(/from must be more than 0/);
    expect(() => doseResponse({ ...MEMBRANE, count: 1 })).toThrow(/whole number from 2/);
    expect(() => doseResponse({ ...MEMBRANE, exposureSeconds: NaN })).toThrow(/exposureSeconds/);
    expect(() => doseResponse({ ...MEMBRANE, drug: 'PCP' as 'ketamine' })).toThrow(/must be one of ketamine, memantine, competitor/);
  });
});

describe('channels at rest', () => {
  it.each([[1, 0, 0], [20, 3, 0], [1000, 10, 1], [1000, 0.5, 0]])('with glutamate %d, drug %d µM and Mg²⁺ %d mM are open as a long simulation ends', (glutamateMicromolar, drugMicromolar, magnesiumMillimolar) => {
    const conditions = { glutamateMicromolar, drugMicromolar, magnesiumMillimolar, voltageMillivolts: -50 };
    const run = simulateChannel({ steps: [{ ...conditions, durationSeconds: 1e5 }], sampleSeconds: 1e5 });
    expect(steadyStateOpen(conditions)).toBeCloseTo(run.open.at(-1) ?? NaN, 9);
  });

  it('reach 0.220 with all the glutamate there can be, and none without', () => {
    expect(steadyStateOpen({ ...NOTHING, glutamateMicromolar: 1e308 })).toBeCloseTo(SATURATED_OPEN, 12);
    expect(steadyStateOpen(NOTHING)).toBe(0);
    expect(() => steadyStateOpen({ ...NOTHING, competitorMicromolar: -1 })).toThrow(/competitorMicromolar/);
  });
});

describe('a competitive antagonist shows none of what marks a trapping blocker', () => {
  // Half of the current: 2.865 b² = f (1 + 2 b + 2.865 b²), with b the glutamate in effect × 5 / 12.9 and f half of the share at none.
  it.each([[10, 3.8174], [1000, 374.46]])('is overcome by more glutamate: with %d µM it takes %d µM to block half', (glutamateMicromolar, competitorMicromolar) => {
    expect(lost({ glutamateMicromolar, competitorMicromolar })).toBeCloseTo(0.5, 5);
  });

  it('yields where ketamine does not: 3 µM of each, before and after more glutamate', () => {
    expect([lost({ glutamateMicromolar: 5, competitorMicromolar: 3 }), lost({ glutamateMicromolar: 5, drugMicromolar: 3 })]).toEqual([expect.closeTo(0.63, 2), expect.closeTo(0.67, 2)]);
    expect([lost({ glutamateMicromolar: 1000, competitorMicromolar: 3 }), lost({ glutamateMicromolar: 1000, drugMicromolar: 3 })]).toEqual([expect.closeTo(0.005, 3), expect.closeTo(0.67, 2)]);
  });

  it('is what glutamate in that ratio less would be (Gaddum and Schild)', () => {
    const antagonised = competitorRun([{ seconds: 2, glutamate: 40, competitor: 3 }]);
    const less = competitorRun([{ seconds: 2, glutamate: 10, competitor: 0 }]);
    antagonised.open.forEach((open, index) => expect(open).toBeCloseTo(less.open[index] ?? NaN, 12));
  });

  it('needs no opening to act, and is not trapped: its block does not grow with use and is gone with the wash', () => {
    const [use, control] = [100, 0].map((competitor) => competitorRun([{ seconds: 60, glutamate: 0, competitor }, { seconds: 60, glutamate: 20, competitor }, { seconds: 30, glutamate: 0, competitor: 0 }, { seconds: 30, glutamate: 20, competitor: 0 }]));
    const ratio = (seconds: number) => (use?.open[seconds * 10] ?? NaN) / (control?.open[seconds * 10] ?? NaN);
    expect(ratio(65)).toBeLessThan(0.05);
    expect(ratio(119)).toBeCloseTo(ratio(65), 3);
    expect(ratio(155)).toBeCloseTo(1, 4);
    expect(Math.max(...(use?.blocked ?? [1]))).toBe(0);
  });

  it('does not feel the voltage or Mg²⁺', () => {
    const membranes = [MEMBRANE, { ...MEMBRANE, voltageMillivolts: 40 }, { voltageMillivolts: -66, magnesiumMillimolar: 1 }];
    const [first = NaN, ...others] = membranes.map((membrane) => fitOf({ drug: 'competitor', glutamateMicromolar: 10, ...membrane }).ic50Micromolar);
    for (const other of others) expect(other).toBeCloseTo(first, 9);
  });
});
