// Mg²⁺, the block at rest and the level in plasma, against published and closed-form values.
import { describe, expect, it } from 'vitest';
import { infusionConcentration, magnesiumUnblocked, steadyStateBlock } from '../../src/pharmacology';

describe('Mg²⁺', () => {
  it.each([[-90, 0.013], [-70, 0.044], [-66, 0.056], [-60, 0.08], [-40, 0.23], [-20, 0.508], [0, 0.781], [20, 0.925], [40, 0.977]])(
    'leaves the share of Jahr and Stevens free at 1 mM and %d mV: %d',
    (voltageMillivolts, expected) => expect(magnesiumUnblocked({ magnesiumMillimolar: 1, voltageMillivolts })).toBeCloseTo(expected, 3),
  );

  it('is all or nothing at the extremes, and refuses what is no amount', () => {
    expect(magnesiumUnblocked({ magnesiumMillimolar: 0, voltageMillivolts: -1e6 })).toBe(1);
    expect(magnesiumUnblocked({ magnesiumMillimolar: 1e308, voltageMillivolts: -1e6 })).toBe(0);
    expect(() => magnesiumUnblocked({ magnesiumMillimolar: NaN, voltageMillivolts: 0 })).toThrow(RangeError);
  });
});

/** µM at which half the current is lost, found by bisection. */
function ic50(calibration: 'kinetic' | 'equilibrium', voltageMillivolts: number, magnesiumMillimolar = 0, drug: 'ketamine' | 'memantine' = 'ketamine'): number {
  let [low, high] = [1e-6, 1e6];
  for (let round = 0; round < 100; round++) {
    const drugMicromolar = Math.sqrt(low * high);
    if (steadyStateBlock({ drug, calibration, drugMicromolar, voltageMillivolts, magnesiumMillimolar }) < 0.5) low = drugMicromolar;
    else high = drugMicromolar;
  }
  return low;
}

describe('the block at rest', () => {
  it.each([[-70, 1.47, 0.71], [-60, 2, 0.97], [-40, 3.73, 1.81], [0, 12.9, 6.26], [40, 44.9, 21.7]])(
    'at %d mV is half at %d µM (kinetic) and %d µM (equilibrium; measured 0.71 at -70 mV)',
    (voltage, kinetic, equilibrium) => {
      expect(ic50('kinetic', voltage) / kinetic).toBeCloseTo(1, 1.5);
      expect(ic50('equilibrium', voltage) / equilibrium).toBeCloseTo(1, 1.5);
    },
  );

  it('rises e-fold in 32 mV', () => {
    expect(ic50('kinetic', -70 + 25.4 / 0.79) / ic50('kinetic', -70)).toBeCloseTo(Math.E, 9);
  });

  it('is shifted by 1 mM Mg²⁺ at -66 mV by the factor that the same equation gives: 17.8', () => {
    expect(ic50('kinetic', -66, 1)).toBeCloseTo(29.5, 0);
    expect(ic50('equilibrium', -66, 1)).toBeCloseTo(14.3, 0);
    expect(ic50('kinetic', -66, 1) / ic50('kinetic', -66)).toBeCloseTo(17.8, 1);
    expect(ic50('kinetic', -66, 1, 'memantine') / ic50('kinetic', -66, 0, 'memantine')).toBeCloseTo(17.8, 1);
  });

  it.each([[-66, 0, 0.49], [-66, 1, 0.05], [-40, 1, 0.09], [-20, 1, 0.105]])(
    'of an infusion at 0.78 µM, %d mV and %d mM Mg²⁺: %d',
    (voltageMillivolts, magnesiumMillimolar, expected) =>
      expect(steadyStateBlock({ calibration: 'equilibrium', drugMicromolar: 0.78, voltageMillivolts, magnesiumMillimolar })).toBeCloseTo(expected, 2),
  );

  it('stays a share at every extreme', () => {
    for (const drugMicromolar of [0, 5e-324, 1e308]) {
      for (const magnesiumMillimolar of [0, 1e308]) {
        for (const voltageMillivolts of [-1e308, 0, 1e308]) {
          const block = steadyStateBlock({ drugMicromolar, voltageMillivolts, magnesiumMillimolar });
          expect(block >= 0 && block <= 1).toBe(true);
        }
      }
    }
    expect(steadyStateBlock({ drugMicromolar: 0, voltageMillivolts: -70, magnesiumMillimolar: 0 })).toBe(0);
    expect(() => steadyStateBlock({ drugMicromolar: -1, voltageMillivolts: 0, magnesiumMillimolar: 0 })).toThrow(/drugMicromolar/);
  });
});

/** ng/mL ten minutes after 1 mg/kg began to run. */
const levelAtTen = (infusionMinutes: number) =>
  infusionConcentration({ doseMilligramsPerKilogram: 1, infusionMinutes, timesMinutes: [10] }).nanogramsPerMillilitre[0] ?? 0;

describe('the level in plasma', () => {
  it('peaks at 177 ng/mL after 0.5 mg/kg over 40 min (published 185), then 59 and 35 at 2 and 4 h', () => {
    const { nanogramsPerMillilitre, micromolar } = infusionConcentration({ doseMilligramsPerKilogram: 0.5, infusionMinutes: 40, timesMinutes: [0, 40, 120, 240] });
    expect(nanogramsPerMillilitre.map(Math.round)).toEqual([0, 177, 59, 35]);
    expect(micromolar[1]).toBeCloseTo(0.75, 2);
  });

  it('agrees with the two equations integrated step by step', () => {
    const [dose, minutes, dt] = [0.5, 40, 1e-3];
    let [central, peripheral] = [0, 0];
    for (let step = 0; step < 100 / dt; step++) {
      const rate = step * dt < minutes ? dose / minutes : 0;
      const [a, b] = [central, peripheral];
      central += dt * (rate - (0.0109 + 0.0186) * a + 0.0137 * b);
      peripheral += dt * (0.0186 * a - 0.0137 * b);
    }
    const [level = 0] = infusionConcentration({ doseMilligramsPerKilogram: dose, infusionMinutes: minutes, timesMinutes: [100] }).nanogramsPerMillilitre;
    expect(level / ((central / 1.7522) * 1000)).toBeCloseTo(1, 4);
  });

  it('takes a dose at once as the limit of a short infusion', () => {
    expect(levelAtTen(1e-9) / levelAtTen(0)).toBeCloseTo(1, 8);
    expect(infusionConcentration({ doseMilligramsPerKilogram: 1, infusionMinutes: 0, timesMinutes: [0] }).nanogramsPerMillilitre[0]).toBeCloseTo(1000 / 1.7522, 6);
  });

  it('refuses a negative dose or time, and stays finite for the largest', () => {
    expect(() => infusionConcentration({ doseMilligramsPerKilogram: -1, infusionMinutes: 1, timesMinutes: [] })).toThrow(/doseMilligramsPerKilogram/);
    expect(() => infusionConcentration({ doseMilligramsPerKilogram: 1, infusionMinutes: 1, timesMinutes: [-1] })).toThrow(/timesMinutes/);
    const { nanogramsPerMillilitre } = infusionConcentration({ doseMilligramsPerKilogram: 1e308, infusionMinutes: 1e308, timesMinutes: [0, 1, 1e308] });
    expect(nanogramsPerMillilitre.every(Number.isFinite)).toBe(true);
  });
});
