// What follows an open question waits, so that it does not give the answer away: until one is chosen, or the reader goes on.

import type { Step } from '../../content/stories/story';

/** The first step that waits, 0-based; the number of steps where none does. `answered`: steps whose question was answered. */
export function veiledFrom(steps: readonly Pick<Step, 'question'>[], step: number, answered: ReadonlySet<number>): number {
  const open = steps.findIndex(({ question }, index) => index >= step && question !== undefined && !answered.has(index));
  return open < 0 ? steps.length : open + 1;
}
