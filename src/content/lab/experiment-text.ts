// The shape of an experiment's words: what is done, what to predict, where to look, and the numbers that a right model gives.

import type { Claim, Paragraph } from '../article';
import type { ChooseQuestion } from '../stories/questions/question';
import type { CalibrationId } from '../../pharmacology';

export type ExpectedUnit = '%' | 's' | 'µM' | 'times';

/** A number that the run must give, worked out apart from this model. */
export interface Expected {
  readonly id: string;
  /** What is measured, without a number. */
  readonly what: string;
  readonly model: Readonly<Record<CalibrationId, number>>;
  readonly unit: ExpectedUnit;
  /** In the same unit: as far as the run may be off. */
  readonly within: number;
  /** What was measured in a laboratory, where anyone did. */
  readonly published?: Claim;
}

export interface ExperimentText {
  readonly title: string;
  /** What is done, in one to three sentences. */
  readonly done: Paragraph;
  /** Asked before the run is shown. */
  readonly question: ChooseQuestion;
  /** Where to look, once it is. */
  readonly look: Paragraph;
  readonly expected: readonly Expected[];
}
