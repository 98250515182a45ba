// Block against dose, as it is measured: the same channels at each of many doses, and the curve that fits them.

import { requireAmount, requireChoice } from './amounts';
import { channelRates, type Conditions } from './channel-rates';
import { amountsOf, type CalibrationId, LAB_DRUG_IDS, type LabDrugId } from './drugs';
import { STATES } from './gating';
import { fitHill, type HillFit } from './hill-fit';
import { propagator } from './propagator';
import { steadyStateOpen } from './steady-state-open';

export interface DoseResponseInput {
  /** Default: ketamine. */
  readonly drug?: LabDrugId;
  /** Default: kinetic. */
  readonly calibration?: CalibrationId;
  readonly voltageMillivolts: number;
  readonly magnesiumMillimolar: number;
  /** There all the time. Default: 1000, which saturates. */
  readonly glutamateMicromolar?: number;
  /** Seconds with the drug, after rest with glutamate alone. Default: as long as it takes. */
  readonly exposureSeconds?: number;
  /** µM; more than 0, evenly spread on a log axis. Default: 40 from 0.01 to 100. */
  readonly from?: number;
  readonly to?: number;
  readonly count?: number;
}

export interface DoseResponse {
  readonly dosesMicromolar: number[];
  /** Share of the open channels lost, 0 to 1, against the same without drug. */
  readonly blocked: number[];
  /** Undefined where the doses do not reach the middle of the curve, or nothing is open that could be blocked. */
  readonly fit: HillFit | undefined;
}

const MOST_DOSES = 2000;

/** Evenly spread on a log axis, both ends included. */
function spreadDoses(from: number, to: number, count: number): number[] {
  for (const [name, value] of Object.entries({ from, to })) {
    requireAmount(value, name);
    if (value === 0) throw new RangeError(`${name} must be more than 0.`);
  }
  if (!Number.isInteger(count) || count < 2 || count > MOST_DOSES) throw new RangeError(`count must be a whole number from 2 to ${MOST_DOSES}; it is ${String(count)}.`);
  const [low, high] = [Math.log(from), Math.log(to)];
  return Array.from({ length: count }, (_, index) => Math.exp(low + ((high - low) * index) / (count - 1)));
}

export function doseResponse({ drug = 'ketamine', calibration = 'kinetic', from = 0.01, to = 100, count = 40, exposureSeconds, ...membrane }: DoseResponseInput): DoseResponse {
  requireChoice(drug, LAB_DRUG_IDS, 'drug');
  if (exposureSeconds !== undefined) requireAmount(exposureSeconds, 'exposureSeconds');
  const dosesMicromolar = spreadDoses(from, to, count);
  const blocker = drug === 'competitor' ? 'ketamine' : drug;
  const conditions = (dose: number): Conditions => ({
    glutamateMicromolar: membrane.glutamateMicromolar ?? 1000,
    magnesiumMillimolar: membrane.magnesiumMillimolar,
    voltageMillivolts: membrane.voltageMillivolts,
    ...amountsOf(drug, dose),
  });
  const rested = steadyStateOpen({ ...conditions(0), drug: blocker, calibration });
  const openAt = (dose: number) =>
    exposureSeconds === undefined
      ? steadyStateOpen({ ...conditions(dose), drug: blocker, calibration })
      : openAfter(exposureSeconds, conditions(0), channelRates(conditions(dose), { drug: blocker, calibration, escape: false }));
  const blocked = dosesMicromolar.map((dose) => (rested === 0 ? 0 : Math.min(Math.max(1 - openAt(dose) / rested, 0), 1)));
  return { dosesMicromolar, blocked, fit: fitHill(dosesMicromolar, blocked) };
}

const SIZE = STATES.length;
const OPEN = STATES.indexOf('O');

/** Of channels that had come to rest under `before`: the share open after a while at `rates`. */
function openAfter(seconds: number, before: Conditions, rates: Float64Array): number {
  const atRest = propagator(channelRates(before, { drug: 'ketamine', calibration: 'kinetic', escape: false }), REST_SECONDS);
  const after = propagator(rates, seconds);
  let open = 0;
  for (let from = 0; from < SIZE; from++) open += (atRest[from] ?? 0) * (after[from * SIZE + OPEN] ?? 0);
  return open;
}

/** By then the slowest phase of gating, a few tenths of a second, has long ended at any glutamate that opens channels. */
const REST_SECONDS = 1000;
