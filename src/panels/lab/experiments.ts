// The experiments of the lab as settings: what is done, and which second run stands beside it.

import { type LabChanges, type LabSettings, STANDARD_SETTINGS } from './lab-settings';

export interface ExperimentSettings {
  readonly title: string;
  readonly settings: LabSettings;
  readonly against: LabChanges | undefined;
}

const experiment = (title: string, changes: LabChanges, against?: LabChanges): ExperimentSettings => ({
  title,
  settings: { ...STANDARD_SETTINGS, ...changes },
  against,
});

/** In their order; the last is the reader's own. */
export const EXPERIMENTS = {
  'use-dependence': experiment('No block without glutamate', { pattern: 'train', rest: 0, again: 20, dur: 40 }, { drug: 'none' }),
  'same-decline': experiment('Once a second, or once in ten', { pattern: 'train', dur: 30, view: 'peaks' }, { rate: 0.1, dur: 300 }),
  trapping: experiment('Trapped while closed', { rest: 30, wash: 30, again: 150, dur: 200 }, { drug: 'none' }),
  'voltage-relief': experiment('Relief by voltage', { wash: 20, step: 20, 'step-volt': 40, dur: 45 }, { 'step-volt': -70 }),
  'dose-response': experiment('How much blocks half', { view: 'dose' }, { cal: 'b' }),
  'magnesium-shift': experiment('Magnesium in the way', { volt: -66, mg: 1, view: 'dose' }, { mg: 0 }),
  memantine: experiment('Ketamine and memantine', { leak: 'leaky', rest: 30, wash: 30, again: 150, dur: 200, volt: -60 }, { drug: 'memantine' }),
  surmountable: experiment('Can more glutamate win?', { glu: 5, dose: 3, step: 25, 'step-glu': 1000, dur: 50 }, { drug: 'competitor' }),
  own: experiment('Your own experiment', {}, { drug: 'none' }),
} as const satisfies Record<string, ExperimentSettings>;

export type ExperimentId = keyof typeof EXPERIMENTS;

export const EXPERIMENT_IDS = Object.keys(EXPERIMENTS) as ExperimentId[];

export const isExperimentId = (text: string): text is ExperimentId => Object.hasOwn(EXPERIMENTS, text);

export const settingsOf = (id: ExperimentId): ExperimentSettings => EXPERIMENTS[id];
