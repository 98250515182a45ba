// The level of ketamine in plasma during and after an infusion at an even rate: two compartments, solved in closed form.

import { requireAmount } from './amounts';
import { levelsOf, type PlasmaLevels } from './plasma-levels';

/** J. A. Clements and W. S. Nimmo, Br. J. Anaesth. 1981, 53, 27. L/kg, and per minute. */
export const CLEMENTS_NIMMO = { centralLitresPerKilogram: 1.7522, eliminate: 0.0109, toPeripheral: 0.0186, fromPeripheral: 0.0137 } as const;

export interface InfusionInput {
  readonly doseMilligramsPerKilogram: number;
  /** 0: all at once. */
  readonly infusionMinutes: number;
  /** Minutes from the start of the infusion. */
  readonly timesMinutes: readonly number[];
}

/** One exponential phase: its rate per minute, and its share of the first level after a dose given at once. */
function phases(): readonly { readonly rate: number; readonly share: number }[] {
  const { eliminate, toPeripheral, fromPeripheral } = CLEMENTS_NIMMO;
  const sum = eliminate + toPeripheral + fromPeripheral;
  const root = Math.sqrt(sum ** 2 - 4 * eliminate * fromPeripheral);
  const [fast, slow] = [(sum + root) / 2, (sum - root) / 2];
  return [
    { rate: fast, share: (fast - fromPeripheral) / (fast - slow) },
    { rate: slow, share: (fromPeripheral - slow) / (fast - slow) },
  ];
}

/** Total drug in plasma of a typical adult; not what is free, nor what reaches a synapse. */
export function infusionConcentration({ doseMilligramsPerKilogram, infusionMinutes, timesMinutes }: InfusionInput): PlasmaLevels {
  requireAmount(doseMilligramsPerKilogram, 'doseMilligramsPerKilogram');
  requireAmount(infusionMinutes, 'infusionMinutes');
  for (const time of timesMinutes) requireAmount(time, 'timesMinutes');
  const parts = phases();
  const share = (time: number) =>
    parts.reduce((sum, { rate, share: part }) => {
      if (infusionMinutes === 0) return sum + part * Math.exp(-rate * time);
      const running = Math.min(time, infusionMinutes);
      // The mean over the infusion's time of what each moment's drug has become; expm1 keeps short infusions exact.
      return sum + (part * -Math.expm1(-rate * running) * Math.exp(-rate * (time - running))) / (rate * infusionMinutes);
    }, 0);
  return levelsOf(doseMilligramsPerKilogram, CLEMENTS_NIMMO.centralLitresPerKilogram, timesMinutes.map(share));
}
