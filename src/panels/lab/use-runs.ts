// The runs that a state of the lab asks for: its own, the one beside it, and the same without the drug. A fault keeps the last good ones.

import { useMemo, useState } from 'react';
import type { LabState } from './lab-link';
import { sampleSecondsOf } from './lab-protocol';
import { type LabResult, runLab, SAMPLES } from './lab-result';
import type { LabSettings } from './lab-settings';

export interface Runs {
  readonly run: LabResult;
  readonly against: LabResult | undefined;
  readonly control: LabResult | undefined;
}

export interface RunsOrFault {
  readonly runs: Runs | undefined;
  /** A sentence. */
  readonly fault: string | undefined;
}

export function makeRuns({ settings, against }: Pick<LabState, 'settings' | 'against'>, mostSamples: number): Runs {
  const other: LabSettings | undefined = against && { ...settings, ...against };
  // Both at the same times after each pulse: else their peaks would differ by where the samples fall.
  const sampleSeconds = Math.max(sampleSecondsOf(settings, mostSamples), other ? sampleSecondsOf(other, mostSamples) : 0);
  const run = runLab(settings, mostSamples, sampleSeconds);
  const second = other && runLab(other, mostSamples, sampleSeconds);
  const isControl = other !== undefined && against?.drug === 'none' && Object.keys(against).length === 1;
  const control = settings.drug === 'none' ? run : isControl ? second : runLab({ ...settings, drug: 'none' }, mostSamples, sampleSeconds);
  return { run, against: second, control };
}

export function useRuns({ settings, against }: LabState, isMoving: boolean): RunsOrFault {
  const [last, setLast] = useState<Runs>();
  const made = useMemo((): RunsOrFault => {
    try {
      return { runs: makeRuns({ settings, against }, isMoving ? SAMPLES.coarse : SAMPLES.fine), fault: undefined };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return { runs: undefined, fault: `This cannot be run: ${error.message}` };
    }
  }, [settings, against, isMoving]);
  if (made.runs && made.runs !== last) setLast(made.runs);
  return { runs: made.runs ?? last, fault: made.fault };
}
