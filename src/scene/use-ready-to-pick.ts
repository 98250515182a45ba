// Sorts a large drawing for picking while the browser has nothing else to do, so that the first move of a pointer need not wait for it.
import { useEffect } from 'react';
import type { Drawing } from '../representations/drawing';
import { isLargeForRays, readyAlongRay } from './along-ray';

/** Safari knows no idle time: milliseconds after the picture. */
const PATIENCE = 1500;

function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run);
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(run, PATIENCE);
  return () => clearTimeout(handle);
}

export function useReadyToPick({ spheres, cylinders, lines }: Drawing): void {
  useEffect(() => {
    // One at a time: each takes up to a twentieth of a second for 100 000.
    const waiting = [spheres, cylinders, lines].filter(isLargeForRays);
    if (waiting.length === 0) return undefined;
    let cancel = () => {};
    const next = () => {
      const columns = waiting.shift();
      if (!columns) return;
      readyAlongRay(columns);
      cancel = whenIdle(next);
    };
    cancel = whenIdle(next);
    return () => cancel();
  }, [spheres, cylinders, lines]);
}
