// What is known of the blockers as numbers, and the two ways to read ketamine's: by its rates, or by the concentration that
// blocks half.

import { leavingFactor } from './voltage';

export const DRUG_IDS = ['ketamine', 'memantine'] as const;
export type DrugId = (typeof DRUG_IDS)[number];

/** `kinetic`, set A: both rates as measured. `equilibrium`, set B: the off-rate and the IC50 as measured, the on-rate from them. */
export const CALIBRATION_IDS = ['kinetic', 'equilibrium'] as const;
export type CalibrationId = (typeof CALIBRATION_IDS)[number];

export interface Drug {
  /** As measured with glutamate always there, so seen through the share of channels that are open; per µM and second. */
  readonly onPerMicromolarSecond: number;
  /** As the on-rate; per second, at -70 mV. */
  readonly offPerSecond: number;
  /** µM at -70 mV without Mg²⁺. */
  readonly ic50Micromolar: number;
  /** Share of the membrane's field that the drug feels. Electrical, not a depth. */
  readonly delta: number;
  /** Per second, from every closed state with a drug inside; 0 where every drug is trapped. */
  readonly leakPerSecond: number;
}

/**
 * Rates, IC50 and delta: K. L. Gilling et al., Neuropharmacology 2009, 56, 866 (human GluN1/GluN2A, -70 mV, no Mg²⁺). Memantine's delta was
 * called more pronounced than ketamine's without a number, so ketamine's stands in. The leaks are fitted to what stays bound
 * after 120 s of wash: 86 % and 71 %, G. A. Mealing et al., J. Pharmacol. Exp. Ther. 1999, 288, 204.
 */
export const DRUGS = {
  ketamine: { onPerMicromolarSecond: 0.15, offPerSecond: 0.22, ic50Micromolar: 0.71, delta: 0.79, leakPerSecond: 9.6e-4 },
  memantine: { onPerMicromolarSecond: 0.32, offPerSecond: 0.53, ic50Micromolar: 1, delta: 0.79, leakPerSecond: 2.2e-3 },
} as const satisfies Record<DrugId, Drug>;

/** Per µM and second, as seen with glutamate always there. */
export function onRate({ onPerMicromolarSecond, offPerSecond, ic50Micromolar }: Drug, calibration: CalibrationId): number {
  return calibration === 'kinetic' ? onPerMicromolarSecond : offPerSecond / ic50Micromolar;
}

/** µM that takes half of the current at rest, without Mg²⁺. */
export function halfBlockMicromolar(drug: DrugId, calibration: CalibrationId, voltageMillivolts: number): number {
  const { offPerSecond, delta } = DRUGS[drug];
  return (offPerSecond / onRate(DRUGS[drug], calibration)) * leavingFactor(delta, voltageMillivolts);
}

/**
 * A competitive antagonist for contrast, of the class of D-AP5 but no drug of its own: its affinity is chosen for round numbers, not measured.
 * It is taken to exchange much faster than glutamate, so it has no rates.
 */
export const COMPETITOR = { dissociationMicromolar: 1 } as const;

/** What a bench can add: blockers of the pore, and one that keeps glutamate from its seat. */
export const LAB_DRUG_IDS = [...DRUG_IDS, 'competitor'] as const;
export type LabDrugId = (typeof LAB_DRUG_IDS)[number];

/** The amounts of a step with so much of one of them. */
export const amountsOf = (drug: LabDrugId, micromolar: number): { readonly drugMicromolar: number; readonly competitorMicromolar: number } =>
  drug === 'competitor' ? { drugMicromolar: 0, competitorMicromolar: micromolar } : { drugMicromolar: micromolar, competitorMicromolar: 0 };
