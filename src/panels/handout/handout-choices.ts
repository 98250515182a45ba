// What a teacher chooses for a handout.

import type { Paper } from '../../content/handout/handout-pages';
import type { Ink } from './story-pictures';

export interface HandoutChoices {
  readonly paper: Paper;
  readonly ink: Ink;
  readonly hasPictures: boolean;
  /** On a page of their own. */
  readonly hasAnswers: boolean;
}
