// The words of every experiment of the channel lab, by the id that links use.

import { doseResponseCurve, magnesiumShift, memantine, surmountable } from './comparing-experiments';
import { sameDecline, trapping, useDependence, voltageRelief } from './blocking-experiments';
import type { ExperimentText } from './experiment-text';

export const EXPERIMENT_TEXTS = {
  'use-dependence': useDependence,
  'same-decline': sameDecline,
  trapping,
  'voltage-relief': voltageRelief,
  'dose-response': doseResponseCurve,
  'magnesium-shift': magnesiumShift,
  memantine,
  surmountable,
} as const satisfies Record<string, ExperimentText>;

export type ExperimentTextId = keyof typeof EXPERIMENT_TEXTS;
