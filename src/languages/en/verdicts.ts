// What is said of an answer: which atom it was, how many are in their places, how far off a curve is.

import type { Noun } from '../grammar/spoken-things';
import { room } from '../room';

/** A place on x, and how far off on y. */
export interface Off {
  readonly at: string;
  readonly by: string;
  readonly isHigh: boolean;
}

export const verdicts = room('verdicts', {
  /** “oxygen 9, of the ketone”; `atom`: as within a sentence. */
  picked: (atom: string, group: Noun | undefined) => (group?.kind === 'group' ? `${atom}, of the ${group.label}` : atom),
  thatIs: (picked: string) => `That is ${picked}.`,
  bond: (atoms: readonly string[]) => `That is a bond, of ${atoms.join(' and ')}. One atom is asked for.`,
  several: (atoms: readonly string[], hasMore: boolean) => `Those are ${atoms.join(', ')}${hasMore ? ' and others' : ''}. One atom is asked for.`,
  allInPlace: 'All are in their places.',
  inPlace: (count: number, all: number) => `${count === 0 ? 'None' : count} of ${all} ${count > 1 ? 'are in their places' : 'is in its place'}.`,
  /** Lengths on the axes come with their unit. */
  onCurve: (within: string) => `Every point is within ${within} of the curve.`,
  offCurve: (near: number, all: number, within: string, off: readonly Off[]) =>
    `${near === 0 ? 'No point is' : near === 1 ? '1 point is' : `${near} of ${all} points are`} within ${within} of the curve. It differs most ${off.map(({ at, by, isHigh }) => `at ${at}, where yours is ${by} too ${isHigh ? 'high' : 'low'}`).join(', and ')}.`,
  /** What parts a number from its decimals. */
  mark: '.',
  /** In a list of answers, where the answer was shown. */
  asked: 'asked for the answer',
  table: {
    story: 'story',
    step: 'step',
    kind: 'kind',
    question: 'question',
    first: 'first answer',
    isFirst: 'right at first try',
    tries: 'tries',
    open: 'not answered',
    yes: 'yes',
    no: 'no',
  },
  kinds: {
    choose: 'choose',
    atom: 'atom',
    order: 'order',
    curve: 'curve',
  },
});
