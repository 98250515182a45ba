// Waits until a step of a story stands: its molecule read, what stands around or beside it there, and the picture at rest.

import { receptorShown } from '../state/receptor-view';
import type { ViewerState } from '../state/viewer-state';

/** Frames in which nothing more has come: what is asked for late, as by a part that was just loaded, has begun by then. */
const QUIET = 10;
/** Milliseconds in which the page drew; what has not come by then is missing in the picture. */
const PATIENCE = 20_000;
/** Milliseconds: a page out of sight draws nothing, and its time does not count. */
const LONGEST_FRAME = 250;

const hasReceptor = (state: ViewerState) => state.options.receptor === 'none' || receptorShown(state) !== undefined || (state.receptorProgress !== undefined && 'fault' in state.receptorProgress);
const hasSecond = ({ options, exhibit }: ViewerState) => options.compare === undefined || exhibit.beside !== undefined || exhibit.ghosts !== undefined;
const hasSurface = ({ options, dress }: ViewerState) => options.surface === 'none' || (dress !== undefined && dress.making === undefined && (dress.surface !== undefined || dress.faults.length > 0));
const hasPattern = ({ options, pattern, shown }: ViewerState) => options.highlight?.kind !== 'smarts' || pattern?.molecule === shown.molecule;

/** All that the step asks for has come. */
export const isComplete = (state: ViewerState): boolean => !state.loading && [hasReceptor, hasSecond, hasSurface, hasPattern].every((has) => has(state));

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** `isAtRest`: of the picture. Rejects when the signal stops it. */
export async function awaitStep(state: () => ViewerState, isAtRest: () => boolean, signal: AbortSignal): Promise<void> {
  let quiet = 0;
  let spent = 0;
  let last = await nextFrame();
  while (quiet < QUIET && spent < PATIENCE) {
    const now = await nextFrame();
    signal.throwIfAborted();
    spent += Math.min(now - last, LONGEST_FRAME);
    last = now;
    quiet = isComplete(state()) && isAtRest() ? quiet + 1 : 0;
  }
}
