// What follows an open question waits, so that it does not give the answer away: until one is chosen, or the reader goes on.

import type { Question } from '../../content/stories/questions/question';

/** The first step that waits, 0-based; the number of steps where none does. `answered`: steps whose question was answered. */
export function veiledFrom(steps: readonly { readonly question?: Pick<Question, 'waits'> }[], step: number, answered: ReadonlySet<number>): number {
  const open = steps.findIndex(({ question }, index) => index >= step && question !== undefined && question.waits !== false && !answered.has(index));
  return open < 0 ? steps.length : open + 1;
}
