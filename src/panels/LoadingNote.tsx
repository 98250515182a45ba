// What is under way, once it takes longer than a blink, and the way to stop it.

import { useEffect, useState } from 'react';
import type { LoadingStage } from '../state/viewer-state';
import { useViewer } from './viewer-context';

/** Shorter waits show nothing: a flash of progress is worse than none. Milliseconds. */
const SHOW_AFTER = 300;

const STAGES: Readonly<Record<LoadingStage, string>> = {
  waiting: 'Loading',
  fetching: 'Fetching the file',
  reading: 'Reading',
  embedding: 'Finding a 3D shape',
  minimising: 'Relaxing the shape',
};

export function LoadingNote() {
  const loading = useViewer((state) => state.loading);
  const cancel = useViewer((state) => state.cancel);
  const [shownFor, setShownFor] = useState<number>();
  const startedAt = loading?.startedAt;

  useEffect(() => {
    if (startedAt === undefined) return undefined;
    const timer = setTimeout(() => setShownFor(startedAt), Math.max(0, SHOW_AFTER - (performance.now() - startedAt)));
    return () => clearTimeout(timer);
  }, [startedAt]);

  const isVisible = loading !== undefined && shownFor === startedAt;
  return (
    <output className="loading">
      {isVisible && (
        <span className="loading-box">
          <progress aria-label={STAGES[loading.stage]} />
          <span className="loading-text">
            {STAGES[loading.stage]}: <b>{loading.label}</b>
          </span>
          <button type="button" onClick={cancel}>
            Cancel
          </button>
        </span>
      )}
    </output>
  );
}
