// From a level in plasma to a block: what the channel model makes of it, beside what a measurement in Mg²⁺ would.

import { requireAmount } from './amounts';
import { steadyStateBlock } from './steady-state-block';
import { type MagnesiumInput } from './voltage';

/** In 1 mM Mg²⁺ near -66 mV, GluN1/GluN2A and 2B, rounded: S. F. Traynelis et al., Pharmacol. Rev. 2010, 62, 405 tabulates it. */
const MEASURED_IN_MAGNESIUM_MICROMOLAR = 5;

export interface PredictedBlockInput extends Partial<MagnesiumInput> {
  /** Taken as if all of it reached the channel, which it does not. */
  readonly drugMicromolar: number;
}

/** Shares of the current lost, 0 to 1, at rest with glutamate always there. */
export interface PredictedBlock {
  /** By the model with Mg²⁺, calibrated by the rates. */
  readonly kinetic: number;
  /** By the model with Mg²⁺, calibrated by the IC50. */
  readonly equilibrium: number;
  /** By the IC50 of about 5 µM that was measured in 1 mM Mg²⁺; it does not follow the voltage or the Mg²⁺ that is asked for. */
  readonly measured: number;
  /** By the IC50 without Mg²⁺: the figure that misleads. */
  readonly withoutMagnesium: number;
}

/** Default: 1 mM Mg²⁺ at -66 mV. */
export function predictedBlock({ drugMicromolar, voltageMillivolts = -66, magnesiumMillimolar = 1 }: PredictedBlockInput): PredictedBlock {
  requireAmount(drugMicromolar, 'drugMicromolar');
  const membrane = { drugMicromolar, voltageMillivolts, magnesiumMillimolar };
  return {
    kinetic: steadyStateBlock({ ...membrane, calibration: 'kinetic' }),
    equilibrium: steadyStateBlock({ ...membrane, calibration: 'equilibrium' }),
    measured: 1 / (1 + MEASURED_IN_MAGNESIUM_MICROMOLAR / drugMicromolar),
    withoutMagnesium: steadyStateBlock({ ...membrane, calibration: 'equilibrium', magnesiumMillimolar: 0 }),
  };
}
