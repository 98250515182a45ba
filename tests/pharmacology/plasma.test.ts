// From a dose at once to a level, and from a level to the block that is predicted: published and computed values.
import { describe, expect, it } from 'vitest';
import { bolusConcentration, infusionConcentration, predictedBlock } from '../../src/pharmacology';

describe('the level after a dose at once', () => {
  it('of 2 mg/kg is 1110, 645 and 238 ng/mL after 5, 10 and 30 minutes', () => {
    const { nanogramsPerMillilitre, micromolar } = bolusConcentration({ doseMilligramsPerKilogram: 2, timesMinutes: [5, 10, 30] });
    expect(nanogramsPerMillilitre.map(Math.round)).toEqual([1110, 645, 238]);
    expect(micromolar[0]).toBeCloseTo(1110 / 237.73, 2);
  });

  it('agrees with the three equations integrated step by step', () => {
    const dt = 1e-3;
    let [central, shallow, deep] = [1, 0, 0];
    for (let step = 0; step < 40 / dt; step++) {
      const [a, b, c] = [central, shallow, deep];
      central += dt * (-(0.4381 + 0.5921 + 0.59) * a + 0.247 * b + 0.0146 * c);
      shallow += dt * (0.5921 * a - 0.247 * b);
      deep += dt * (0.59 * a - 0.0146 * c);
    }
    const [level = 0] = bolusConcentration({ doseMilligramsPerKilogram: 1, timesMinutes: [40] }).nanogramsPerMillilitre;
    expect(level / ((central / 0.063) * 1000)).toBeCloseTo(1, 3);
  });

  it('only falls, in proportion to the dose', () => {
    const timesMinutes = Array.from({ length: 200 }, (_, index) => 5 + index * 2);
    const [one, two] = [1, 2].map((doseMilligramsPerKilogram) => bolusConcentration({ doseMilligramsPerKilogram, timesMinutes }).nanogramsPerMillilitre);
    expect(one?.every((level, index) => index === 0 || (level < (one[index - 1] ?? 0) && level > 0))).toBe(true);
    one?.forEach((level, index) => expect((two?.[index] ?? NaN) / level).toBeCloseTo(2, 12));
  });

  it('is not given before five minutes, where the model is not credible', () => {
    expect(() => bolusConcentration({ doseMilligramsPerKilogram: 1, timesMinutes: [4.9] })).toThrow(/must be 5 or more/);
    expect(() => bolusConcentration({ doseMilligramsPerKilogram: -1, timesMinutes: [5] })).toThrow(/doseMilligramsPerKilogram/);
    expect(() => bolusConcentration({ doseMilligramsPerKilogram: 1, timesMinutes: [NaN] })).toThrow(/timesMinutes/);
    const extreme = bolusConcentration({ doseMilligramsPerKilogram: 1e308, timesMinutes: [5, 1e308] });
    expect(extreme.nanogramsPerMillilitre.every(Number.isFinite)).toBe(true);
  });
});

describe('the block that an infusion predicts', () => {
  const [peak = NaN] = infusionConcentration({ doseMilligramsPerKilogram: 0.5, infusionMinutes: 40, timesMinutes: [40] }).micromolar;

  it('is a part: at the published 0.78 µM 5 to 13 % in Mg²⁺ at -66 mV, where 49 % would be said without Mg²⁺', () => {
    const block = predictedBlock({ drugMicromolar: 0.78 });
    expect(block.equilibrium).toBeCloseTo(0.05, 2);
    expect(block.measured).toBeCloseTo(0.135, 3);
    expect(block.kinetic).toBeCloseTo(0.026, 3);
    expect(block.withoutMagnesium).toBeCloseTo(0.49, 2);
  });

  it.each([[-66, 0.05], [-40, 0.09], [-20, 0.105]])('at %d mV is %d by the calibration from the IC50', (voltageMillivolts, expected) => {
    expect(predictedBlock({ drugMicromolar: 0.78, voltageMillivolts }).equilibrium).toBeCloseTo(expected, 2);
  });

  it('is much the same at the level that the two compartments give', () => {
    const block = predictedBlock({ drugMicromolar: peak });
    expect([block.equilibrium, block.measured].map((share) => Math.round(share * 100))).toEqual([5, 13]);
  });

  it('is nothing without drug, and refuses what is no level', () => {
    expect(predictedBlock({ drugMicromolar: 0 })).toEqual({ kinetic: 0, equilibrium: 0, measured: 0, withoutMagnesium: 0 });
    expect(() => predictedBlock({ drugMicromolar: NaN })).toThrow(/drugMicromolar/);
  });
});
