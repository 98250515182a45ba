// One run on the bench: which drug, how it is read, and what is done when.

import type { CalibrationId, LabDrugId } from './drugs';
import type { ChannelProtocol } from './protocol';
import { type Command, stepsOf } from './timeline';

export interface LabRun {
  /** `competitor` has no calibration: its affinity is chosen. */
  readonly drug: LabDrugId;
  readonly calibration: CalibrationId;
  /** Whether drug may leave closed channels slowly. */
  readonly escape: boolean;
  readonly durationSeconds: number;
  readonly sampleSeconds: number;
  readonly glutamateMicromolar: Command;
  /** Of whichever drug is chosen. */
  readonly drugMicromolar: Command;
  readonly magnesiumMillimolar: Command;
  readonly voltageMillivolts: Command;
}

const NONE: Command = { rest: 0 };

/** For `simulateChannel`, `simulateSingleChannel` and `simulatePatch`. */
export function protocolOf({ drug, calibration, escape, durationSeconds, sampleSeconds, ...run }: LabRun): ChannelProtocol {
  const competes = drug === 'competitor';
  const steps = stepsOf({
    durationSeconds,
    commands: {
      glutamateMicromolar: run.glutamateMicromolar,
      drugMicromolar: competes ? NONE : run.drugMicromolar,
      competitorMicromolar: competes ? run.drugMicromolar : NONE,
      magnesiumMillimolar: run.magnesiumMillimolar,
      voltageMillivolts: run.voltageMillivolts,
    },
  });
  return { steps, sampleSeconds, calibration, escape, ...(competes ? {} : { drug }) };
}
