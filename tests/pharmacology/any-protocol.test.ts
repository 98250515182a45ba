// What holds for every protocol there can be: shares are shares, sums are one, and nothing that is finite gives what is not.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAB_DRUG_IDS } from '../../src/pharmacology/drugs';
import { doseResponse, simulateChannel, steadyStateOpen } from '../../src/pharmacology';
import { STATES } from '../../src/pharmacology/gating';
import type { ProtocolStep } from '../../src/pharmacology/protocol';

/** From nothing over what a bench can make to what no world has. */
const amount = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e4, noNaN: true }), fc.double({ min: -20, max: 300, noNaN: true }).map((power) => 10 ** power));
const voltage = fc.oneof(fc.double({ min: -150, max: 150, noNaN: true }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
const step: fc.Arbitrary<ProtocolStep> = fc.record({
  durationSeconds: fc.double({ min: 0, max: 3, noNaN: true }),
  glutamateMicromolar: amount, drugMicromolar: amount, competitorMicromolar: amount, magnesiumMillimolar: amount, voltageMillivolts: voltage,
});
const protocol = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 5 }),
  sampleSeconds: fc.double({ min: 0.05, max: 2, noNaN: true }),
  drug: fc.constantFrom('ketamine', 'memantine'), calibration: fc.constantFrom('kinetic', 'equilibrium'), escape: fc.boolean(),
} as const);

describe('any protocol', () => {
  it('keeps every share from 0 to 1 and their sum at 1 within 1e-9, at every sample', () => {
    fc.assert(
      fc.property(protocol, (input) => {
        const { states, current, open, blocked, timeSeconds } = simulateChannel(input);
        expect(timeSeconds[0]).toBe(0);
        timeSeconds.forEach((_, index) => {
          const shares = STATES.map((state) => states[state][index] ?? NaN);
          expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1)).toBeLessThan(1e-9);
          expect(shares.every((share) => share >= 0 && share <= 1 + 1e-12)).toBe(true);
        });
        expect([...current, ...open, ...blocked].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 300, seed: 2 },
    );
  });

  it('ends where the channels come to rest, if it only lasts: shown against the closed form', () => {
    const bench = fc.record({
      glutamateMicromolar: fc.double({ min: 0.5, max: 1e4, noNaN: true }), drugMicromolar: fc.double({ min: 0, max: 100, noNaN: true }),
      competitorMicromolar: fc.double({ min: 0, max: 3, noNaN: true }), magnesiumMillimolar: fc.double({ min: 0, max: 3, noNaN: true }),
      voltageMillivolts: fc.double({ min: -100, max: 60, noNaN: true }),
    });
    fc.assert(
      fc.property(bench, (conditions) => {
        const end = simulateChannel({ steps: [{ ...conditions, durationSeconds: 1e7 }], sampleSeconds: 1e7 }).open.at(-1) ?? NaN;
        expect(end / steadyStateOpen(conditions)).toBeCloseTo(1, 6);
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  it('blocks the more the higher the dose, by a share', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LAB_DRUG_IDS), voltage, amount, amount, (drug, voltageMillivolts, magnesiumMillimolar, glutamateMicromolar) => {
        const { blocked } = doseResponse({ drug, voltageMillivolts, magnesiumMillimolar, glutamateMicromolar, count: 12, from: 1e-6, to: 1e6 });
        expect(blocked.every((share, index) => share >= (blocked[index - 1] ?? 0) - 1e-12 && share <= 1)).toBe(true);
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  it.each(['durationSeconds', 'glutamateMicromolar', 'drugMicromolar', 'competitorMicromolar', 'magnesiumMillimolar'] as const)('refuses a %s that is no amount, with its name in a sentence', (name) => {
    const good: ProtocolStep = { durationSeconds: 1, glutamateMicromolar: 0, drugMicromolar: 0, magnesiumMillimolar: 0, voltageMillivolts: 0 };
    for (const wrong of [NaN, -1, Infinity, -Infinity, '5' as unknown as number, null as unknown as number]) {
      expect(() => simulateChannel({ sampleSeconds: 1, steps: [{ ...good, [name]: wrong }] })).toThrow(`${name} must be a number from 0 up; it is ${String(wrong)}.`);
    }
  });
});
