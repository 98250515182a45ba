// Has the worker and OpenChemLib here, and warm, before the reader has typed the first molecule: a cold worker takes seconds.

import { whenIdle } from '../panels/when-idle';

/** A reader who asked for fewer data has only what is needed, when it is needed. */
const savesData = () => (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/** Milliseconds in which nothing is pressed, scrolled or touched: whoever turns the molecule has the processor to themselves. */
const QUIET_MS = 3000;
const BUSY = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'scroll'] as const;

let preparing: Promise<void> | undefined;

/** Once; again, where it did not arrive. */
export function prepareChemistry(): void {
  if (savesData()) return;
  preparing ??= import('../chemistry/loading/client')
    .then(({ warmUp }) => warmUp())
    .catch(() => {
      preparing = undefined;
    });
}

/** Also unasked, once the reader has looked on for a while, in a page that is seen. Gives back what calls it off. */
export function prepareWhenQuiet(): () => void {
  if (savesData()) return () => {};
  let timer = 0;
  let callOff: (() => void) | undefined;
  const wait = () => {
    clearTimeout(timer);
    callOff?.();
    if (!document.hidden) timer = window.setTimeout(go, QUIET_MS);
  };
  const go = () => {
    callOff = whenIdle(() => {
      stop();
      prepareChemistry();
    });
  };
  const stop = () => {
    clearTimeout(timer);
    callOff?.();
    for (const kind of BUSY) window.removeEventListener(kind, wait, true);
    document.removeEventListener('visibilitychange', wait);
  };
  for (const kind of BUSY) window.addEventListener(kind, wait, { capture: true, passive: true });
  document.addEventListener('visibilitychange', wait);
  wait();
  return stop;
}
