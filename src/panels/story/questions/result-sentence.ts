// What the answers to some questions come to, in one sentence.

import type { Outcome } from '../../../content/stories/questions/result';
import type { results } from '../../../languages/en/results';
import type { WordsOf } from '../../../languages/room';

/** “8 of 9 right at the first try, 1 right later.” */
export function resultSentence(words: WordsOf<typeof results>, outcomes: readonly Outcome[]): string {
  const count = (outcome: Outcome) => outcomes.filter((each) => each === outcome).length;
  const others = (['later', 'missed', 'open'] as const).flatMap((outcome) => (count(outcome) > 0 ? [`${count(outcome)} ${words.outcomes[outcome]}`] : []));
  return `${[words.first(count('first'), outcomes.length), ...others].join(', ')}.`;
}
