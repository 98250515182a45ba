// The experiments of the lab as settings: what is done, and which second run stands beside it.

import type { ExperimentText } from '../../content/lab/experiment-text';
import { EXPERIMENT_TEXTS } from '../../content/lab/experiments';
import { changesBetween, type LabChanges, type LabSettings, STANDARD_SETTINGS } from './lab-settings';

export interface ExperimentSettings {
  readonly settings: LabSettings;
  readonly against: LabChanges | undefined;
}

const experiment = (changes: LabChanges, against?: LabChanges): ExperimentSettings => ({
  settings: { ...STANDARD_SETTINGS, ...changes },
  against,
});

/** In their order; the last is the reader's own. */
export const EXPERIMENTS = {
  'use-dependence': experiment({ pattern: 'train', rest: 0, again: 20, dur: 40 }, { drug: 'none' }),
  'same-decline': experiment({ pattern: 'train', dur: 30, view: 'peaks' }, { rate: 0.1, dur: 300 }),
  trapping: experiment({ rest: 30, wash: 30, again: 150, dur: 200 }, { drug: 'none' }),
  'voltage-relief': experiment({ wash: 20, step: 20, 'step-volt': 40, dur: 45 }, { 'step-volt': -70 }),
  'dose-response': experiment({ view: 'dose' }, { cal: 'b' }),
  'magnesium-shift': experiment({ volt: -66, mg: 1, view: 'dose' }, { mg: 0 }),
  memantine: experiment({ leak: 'leaky', rest: 30, wash: 30, again: 150, dur: 200, volt: -60 }, { drug: 'memantine' }),
  surmountable: experiment({ glu: 5, dose: 3, step: 25, 'step-glu': 1000, dur: 50 }, { drug: 'competitor' }),
  own: experiment({}, { drug: 'none' }),
} as const satisfies Record<string, ExperimentSettings>;

export type ExperimentId = keyof typeof EXPERIMENTS;

export const EXPERIMENT_IDS = Object.keys(EXPERIMENTS) as ExperimentId[];

export const isExperimentId = (text: string): text is ExperimentId => Object.hasOwn(EXPERIMENTS, text);

export const settingsOf = (id: ExperimentId): ExperimentSettings => EXPERIMENTS[id];

/** Its words; the reader's own experiment has none. */
export const textOf = (id: ExperimentId): ExperimentText | undefined => (id === 'own' ? undefined : EXPERIMENT_TEXTS[id]);

export const titleOf = (id: ExperimentId): string => textOf(id)?.title ?? 'Your own experiment';

/** These change what is shown, or which of the expected numbers hold, but not the experiment. */
const FREE: ReadonlySet<string> = new Set<keyof LabSettings>(['cal', 'view', 'channels', 'seed']);

/** Whether the numbers that its text expects hold for it: nothing but the calibration and the plot was changed. */
export function isAsSetUp({ experiment: id, settings, against }: { readonly experiment: ExperimentId; readonly settings: LabSettings; readonly against: LabChanges | undefined }): boolean {
  const base = settingsOf(id);
  const changed = Object.keys(changesBetween(base.settings, settings));
  return changed.every((name) => FREE.has(name)) && JSON.stringify(against) === JSON.stringify(base.against);
}
