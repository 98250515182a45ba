// The rates between all ten states for one set of conditions. Drug comes and goes only while the pore is open; with a drug inside the
// channel gates at the same rates (symmetric trapping).

import { type CalibrationId, COMPETITOR, DRUGS, type DrugId, onRate } from './drugs';
import { type ChannelState, GATING, SATURATED_OPEN, STATES } from './gating';
import { leavingFactor, magnesiumUnblocked } from './voltage';

/** What is held constant for a while. */
export interface Conditions {
  readonly glutamateMicromolar: number;
  readonly drugMicromolar: number;
  /** Of a competitive antagonist, which sits where glutamate would. Default: none. */
  readonly competitorMicromolar?: number;
  readonly magnesiumMillimolar: number;
  readonly voltageMillivolts: number;
}

export interface ChannelOptions {
  readonly drug: DrugId;
  readonly calibration: CalibrationId;
  /** Whether drug may leave closed channels too, slowly. */
  readonly escape: boolean;
}

/** Per second; more would add nothing but the risk of a sum that is no number. */
const FASTEST = 1e200;

const ARMS = ['', 'B'] as const;
const CLOSED = ['C0', 'C1', 'C2', 'D'] as const;

/**
 * What is left of glutamate in effect, µM: the antagonist comes and goes so fast that a free site holds it for the same share of
 * every moment, and glutamate binds only to what it leaves free.
 */
export const effectiveGlutamate = ({ glutamateMicromolar, competitorMicromolar = 0 }: Pick<Conditions, 'glutamateMicromolar' | 'competitorMicromolar'>): number =>
  glutamateMicromolar / (1 + competitorMicromolar / COMPETITOR.dissociationMicromolar);

/** Row by row: from each state, per second, to each; zero on the diagonal. */
export function channelRates(conditions: Conditions, { drug, calibration, escape }: ChannelOptions): Float64Array {
  const { drugMicromolar, voltageMillivolts } = conditions;
  const glutamateMicromolar = effectiveGlutamate(conditions);
  const rates = new Float64Array(STATES.length ** 2);
  const set = (from: ChannelState, to: ChannelState, perSecond: number) => {
    rates[STATES.indexOf(from) * STATES.length + STATES.indexOf(to)] = Math.min(perSecond, FASTEST);
  };
  for (const arm of ARMS) {
    set(`C0${arm}`, `C1${arm}`, 2 * GATING.bind * glutamateMicromolar);
    set(`C1${arm}`, `C2${arm}`, GATING.bind * glutamateMicromolar);
    set(`C1${arm}`, `C0${arm}`, GATING.unbind);
    set(`C2${arm}`, `C1${arm}`, 2 * GATING.unbind);
    set(`C2${arm}`, `D${arm}`, GATING.desensitise);
    set(`D${arm}`, `C2${arm}`, GATING.resensitise);
    set(`C2${arm}`, `O${arm}`, GATING.open);
    set(`O${arm}`, `C2${arm}`, GATING.close);
  }
  const blocker = DRUGS[drug];
  // Measured with glutamate always there, when this share of the channels is open: the open channel itself is that much faster.
  const on = onRate(blocker, calibration) / SATURATED_OPEN;
  set('O', 'OB', on * drugMicromolar * magnesiumUnblocked(conditions));
  set('OB', 'O', (blocker.offPerSecond / SATURATED_OPEN) * leavingFactor(blocker.delta, voltageMillivolts));
  if (escape) for (const state of CLOSED) set(`${state}B`, state, blocker.leakPerSecond);
  return rates;
}
