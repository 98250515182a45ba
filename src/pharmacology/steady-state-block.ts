// How much of the current a drug takes when everything has come to rest, with glutamate on every site.

import { requireAmount, requireChoice } from './amounts';
import { CALIBRATION_IDS, type CalibrationId, DRUG_IDS, type DrugId, halfBlockMicromolar } from './drugs';
import { type MagnesiumInput, magnesiumUnblocked } from './voltage';

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
  const half = halfBlockMicromolar(drug, calibration, membrane.voltageMillivolts) / magnesiumUnblocked(membrane);
  return 1 / (1 + half / drugMicromolar);
}
