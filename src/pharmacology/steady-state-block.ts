// How much of the current a drug takes when everything has come to rest, with glutamate on every site.

import { requireAmount, requireChoice } from './amounts';
import { CALIBRATION_IDS, type CalibrationId, DRUG_IDS, type DrugId, DRUGS, onRate } from './drugs';
import { leavingFactor, magnesiumUnblocked, type MagnesiumInput } from './voltage';

export interface SteadyStateInput extends MagnesiumInput {
  readonly drug?: DrugId;
  readonly calibration?: CalibrationId;
  readonly drugMicromolar: number;
}

/** Fraction of the current lost, 0 to 1, against the same without drug. Mg²⁺ keeps the drug out while it sits in the pore. */
export function steadyStateBlock({ drug = 'ketamine', calibration = 'kinetic', drugMicromolar, ...membrane }: SteadyStateInput): number {
  requireChoice(drug, DRUG_IDS, 'drug');
  requireChoice(calibration, CALIBRATION_IDS, 'calibration');
  requireAmount(drugMicromolar, 'drugMicromolar');
  const blocker = DRUGS[drug];
  const unblocked = magnesiumUnblocked(membrane);
  const half = ((blocker.offPerSecond / onRate(blocker, calibration)) * leavingFactor(blocker.delta, membrane.voltageMillivolts)) / unblocked;
  return 1 / (1 + half / drugMicromolar);
}
