// What the voltage across the membrane does: it pulls Mg²⁺ into the pore, and holds a charged drug there.

import { boundedExp, requireAmount, requireFinite } from './amounts';

/** C. E. Jahr and C. F. Stevens, J. Neurosci. 1990, 10, 3178. */
export const MAGNESIUM = { halfBlockMillimolar: 3.57, perMillivolt: 0.062 } as const;

/** RT/F at 22 °C, mV. */
export const THERMAL_MILLIVOLTS = 25.4;

/** mV at which the drugs' rates were measured. */
const REFERENCE_MILLIVOLTS = -70;

export interface MagnesiumInput {
  readonly magnesiumMillimolar: number;
  readonly voltageMillivolts: number;
}

/** Fraction of open channels that are free of Mg²⁺. */
export function magnesiumUnblocked({ magnesiumMillimolar, voltageMillivolts }: MagnesiumInput): number {
  requireAmount(magnesiumMillimolar, 'magnesiumMillimolar');
  requireFinite(voltageMillivolts, 'voltageMillivolts');
  return 1 / (1 + (magnesiumMillimolar / MAGNESIUM.halfBlockMillimolar) * boundedExp(-MAGNESIUM.perMillivolt * voltageMillivolts));
}

/** By how much a drug that feels the share `delta` of the field leaves faster than at -70 mV. */
export const leavingFactor = (delta: number, voltageMillivolts: number): number =>
  boundedExp((delta * (voltageMillivolts - REFERENCE_MILLIVOLTS)) / THERMAL_MILLIVOLTS);

/** What a channel that is open without a drug lets through: free of Mg²⁺ × voltage, with the reversal at 0 mV; arbitrary units. */
export const conductance = (membrane: MagnesiumInput): number => magnesiumUnblocked(membrane) * membrane.voltageMillivolts;
