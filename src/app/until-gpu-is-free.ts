// When the first picture may begin: the steps of its making are tasks of their own, and none waits for what the GPU does for the page.

/** Set by public/before-paint.js as the first frame of the page is made. */
const FRAME = 'first-frame';
/** Milliseconds: not every browser tells of every paint. */
const PATIENCE = 3000;

/** Leaves the browser to what else there is. */
export const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Firefox and Safari tell of the first contentful paint alone. */
const isShown = () => performance.getEntriesByType('paint').length > 0;

/**
 * Before the page's first frame at once, so that its picture comes with the text where all is at hand. If that frame has been made,
 * once it is shown: until then the GPU has its hands full, and a canvas that is asked for would hold up the page.
 */
export function untilGpuIsFree(): Promise<void> {
  // With an address of its own the page shows nothing yet.
  const isBare = document.hidden || document.documentElement.dataset['address'] !== undefined;
  if (isBare || performance.getEntriesByName(FRAME).length === 0 || isShown()) return nextTask();
  return new Promise((resolve) => {
    const observer = new PerformanceObserver(() => isShown() && go());
    const timer = setTimeout(() => go(), PATIENCE);
    const go = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve();
    };
    observer.observe({ type: 'paint', buffered: true });
  });
}
