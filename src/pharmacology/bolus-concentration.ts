// The level of ketamine in plasma after an anaesthetic dose given at once: three compartments, from five minutes on.

import { requireAmount } from './amounts';
import { levelsOf, type PlasmaLevels } from './plasma-levels';
import { propagator } from './propagator';

/**
 * Domino's three compartments, as programs for infusion pumps carry them; they differ on the paper: E. F. Domino et al. 1982, or
 * Clin. Pharmacol. Ther. 1984, 36, 645. L/kg, and per minute.
 */
export const DOMINO = {
  centralLitresPerKilogram: 0.063,
  eliminate: 0.4381,
  toShallow: 0.5921,
  fromShallow: 0.247,
  toDeep: 0.59,
  fromDeep: 0.0146,
} as const;

/** Before this the model has all of the dose in a few litres of blood, and gives levels that nobody measured. */
const EARLIEST_MINUTES = 5;

export interface BolusInput {
  readonly doseMilligramsPerKilogram: number;
  /** Minutes from the injection, each 5 or more. */
  readonly timesMinutes: readonly number[];
}

/** Of a typical adult: total drug in plasma. */
export function bolusConcentration({ doseMilligramsPerKilogram, timesMinutes }: BolusInput): PlasmaLevels {
  requireAmount(doseMilligramsPerKilogram, 'doseMilligramsPerKilogram');
  const { eliminate, toShallow, fromShallow, toDeep, fromDeep } = DOMINO;
  // Drug wanders between blood, shallow and deep as a channel between states, and stays once it is gone.
  const rates = Float64Array.from([0, toShallow, toDeep, eliminate, fromShallow, 0, 0, 0, fromDeep, 0, 0, 0, 0, 0, 0, 0]);
  const shares = timesMinutes.map((time) => {
    requireAmount(time, 'timesMinutes');
    if (time < EARLIEST_MINUTES) throw new RangeError(`timesMinutes must be ${EARLIEST_MINUTES} or more: the model is not credible before; it is ${time}.`);
    return propagator(rates, time)[0] ?? 0;
  });
  return levelsOf(doseMilligramsPerKilogram, DOMINO.centralLitresPerKilogram, shares);
}
