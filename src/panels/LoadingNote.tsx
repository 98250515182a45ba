// What is under way, once it takes longer than a blink, and the way to stop it.

import { useEffect, useState } from 'react';
import { acts } from '../languages/en/acts';
import { picture } from '../languages/en/picture';
import type { LoadingStage } from '../state/viewer-state';
import { useWords } from './language-context';
import { useViewer } from './viewer-context';

/** Shorter waits show nothing: a flash of progress is worse than none. Milliseconds. */
const SHOW_AFTER = 300;

export function LoadingNote() {
  const loading = useViewer((state) => state.loading);
  const cancel = useViewer((state) => state.cancel);
  const stages: Readonly<Record<LoadingStage, string>> = useWords(picture).stages;
  const words = useWords(acts);
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
          <progress aria-label={stages[loading.stage]} />
          <span className="loading-text">
            {stages[loading.stage]}: <b>{loading.label}</b>
          </span>
          <button type="button" onClick={cancel}>
            {words.cancel}
          </button>
        </span>
      )}
    </output>
  );
}
