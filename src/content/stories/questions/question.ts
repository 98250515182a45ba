// What a step may ask, in four kinds: choose a sentence, point at an atom, put in order, predict a curve.

import type { Sentence } from '../../article';

interface Asking {
  readonly prompt: string;
  /** Why; shown with the answer. */
  readonly reason: readonly Sentence[];
  /** What follows does not give the answer away, and need not wait for it. */
  readonly waits?: false;
}

export interface ChooseQuestion extends Asking {
  readonly kind?: 'choose';
  /** Two to five. */
  readonly choices: readonly string[];
  /** Place of the right one, 0-based. */
  readonly answer: number;
}

/** Answered in the picture, the formula, the list of atoms, or by name. At least one of `target` and `element`. */
export interface AtomQuestion extends Asking {
  readonly kind: 'atom';
  /** As the option `highlight` has it: `group:ketone`, `smarts:…`, `atoms:3,4`. Any atom of it is right. */
  readonly target?: string;
  /** Symbol: of the target, only atoms of this element. */
  readonly element?: string;
  /** What tells the right atom from the others; shown after a wrong one. */
  readonly clue: string;
}

export interface OrderQuestion extends Asking {
  readonly kind: 'order';
  /** In their right order; they are offered in another. */
  readonly items: readonly string[];
  /** What the first and the last place mean. */
  readonly ends?: readonly [first: string, last: string];
}

export interface CurveAxis {
  readonly label: string;
  readonly unit?: string;
  readonly from: number;
  readonly to: number;
  /** Equal lengths for equal factors. Of the lower axis only. */
  readonly scale?: 'log';
}

export interface CurveQuestion extends Asking {
  readonly kind: 'curve';
  readonly x: CurveAxis;
  readonly y: CurveAxis;
  /** Where on x the reader sets a point; ascending. */
  readonly at: readonly number[];
  /** What is known, as points of a line from one end of x to the other; x ascending. */
  readonly curve: readonly (readonly [x: number, y: number])[];
  /** In units of y: so near is right. */
  readonly tolerance: number;
}

export type Question = ChooseQuestion | AtomQuestion | OrderQuestion | CurveQuestion;

export type QuestionKind = NonNullable<Question['kind']>;

export const kindOf = ({ kind }: Question): QuestionKind => kind ?? 'choose';
