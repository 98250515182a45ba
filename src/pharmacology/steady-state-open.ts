// How many channels are open when everything has come to rest, in closed form: every step of the scheme is then balanced by its reverse.

import { requireAmount, requireChoice } from './amounts';
import { effectiveGlutamate, type Conditions } from './channel-rates';
import { CALIBRATION_IDS, type CalibrationId, DRUG_IDS, type DrugId, halfBlockMicromolar } from './drugs';
import { GATING } from './gating';
import { magnesiumUnblocked } from './voltage';

export interface SteadyStateOpenInput extends Conditions {
  readonly drug?: DrugId;
  readonly calibration?: CalibrationId;
}

/** Share of channels open without a drug inside, 0 to 0.220; Mg²⁺ may sit in some of them. Without glutamate none ever is. */
export function steadyStateOpen({ drug = 'ketamine', calibration = 'kinetic', ...conditions }: SteadyStateOpenInput): number {
  requireChoice(drug, DRUG_IDS, 'drug');
  requireChoice(calibration, CALIBRATION_IDS, 'calibration');
  for (const name of ['glutamateMicromolar', 'drugMicromolar'] as const) requireAmount(conditions[name], name);
  requireAmount(conditions.competitorMicromolar ?? 0, 'competitorMicromolar');
  const { bind, unbind, open, close, desensitise, resensitise } = GATING;
  // Against C2: C1 is 2 / binding and C0 1 / binding², with binding the glutamate in units of its affinity.
  const binding = (bind / unbind) * effectiveGlutamate(conditions);
  const opening = open / close;
  const share = opening / (1 / binding ** 2 + 2 / binding + 1 + desensitise / resensitise + opening);
  const half = halfBlockMicromolar(drug, calibration, conditions.voltageMillivolts);
  return share / (1 + (conditions.drugMicromolar * magnesiumUnblocked(conditions)) / half);
}
