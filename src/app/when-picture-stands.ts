// Runs what must not stand in the way of the first picture: once the picture has come to rest, or never will.

import { whenIdle } from '../panels/when-idle';

/** Where no picture comes, as without WebGL; milliseconds. */
const PATIENCE = 10_000;
const SETTLED = '[data-settled="true"]';

/** Gives back what calls it off. */
export function whenPictureStands(run: () => void): () => void {
  let callOff: (() => void) | undefined;
  const go = () => {
    stop();
    callOff = whenIdle(run, PATIENCE);
  };
  const observer = new MutationObserver(() => document.querySelector(SETTLED) && go());
  const timer = setTimeout(go, PATIENCE);
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  if (document.querySelector(SETTLED)) go();
  else observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-settled'] });
  return () => {
    stop();
    callOff?.();
  };
}
