// The shape of a story: steps of a few sentences, each with the view that shows what they say.
// A view is a patch of options as an address writes them, so a step is a deep link and a deep link is a step.

import type { OptionName } from '../../options/options';
import type { Sentence } from '../article';
import type { Question } from './questions/question';

export type { Question } from './questions/question';

/** Options that a step may set: the molecule and its view. What belongs to the room (theme, motion, controls) stays the reader's. */
export const STEP_OPTIONS = [
  'molecule',
  'smiles',
  'representation',
  'surface',
  'surface-style',
  'color',
  'hydrogens',
  'labels',
  'highlight',
  'select',
  'measure',
  'compare',
  'receptor',
  'cut',
  'part',
  'lab',
  'spin',
  'camera',
] as const satisfies readonly OptionName[];

export type StepOption = (typeof STEP_OPTIONS)[number];

/** Values as an address writes them; what is not named is at its default. */
export type StepView = { readonly [Name in StepOption]?: string };

export interface Step {
  /** kebab-case, for links. */
  readonly id: string;
  readonly title: string;
  /** For whoever presents it, and for nobody else: one to three sentences. */
  readonly notes?: string;
  /** 40 to 90 words in all. */
  readonly text: readonly Sentence[];
  readonly view: StepView;
  readonly question?: Question;
}

export interface Story {
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  readonly steps: readonly [Step, ...Step[]];
}

/** By id, or by its number from 1; undefined where there is no such step. */
export function findStep({ steps }: Story, step: string | undefined): number | undefined {
  if (step === undefined) return 0;
  const index = steps.findIndex(({ id }) => id === step);
  if (index >= 0) return index;
  const number = /^[1-9]\d?$/.test(step) ? Number(step) : 0;
  return number >= 1 && number <= steps.length ? number - 1 : undefined;
}
