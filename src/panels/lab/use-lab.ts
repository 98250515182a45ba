// The lab's state in the page: read from the option `lab`, changed at once under the reader's hand, and written back when it rests.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useViewer, useViewerStore } from '../viewer-context';
import { type LabState, readLab, writeLab } from './lab-link';

/** Milliseconds: what follows faster is one change, for undo and for the address. */
const RESTS_AFTER = 350;

export interface Lab {
  readonly state: LabState;
  /** The reader's hand is on it: draw fast. */
  readonly isMoving: boolean;
  readonly change: (patch: Partial<LabState>) => void;
}

export function useLab(): Lab {
  const store = useViewerStore();
  const text = useViewer(({ options }) => options.lab) ?? 'use-dependence';
  const read = useMemo(() => readLab(text), [text]);
  const [draft, setDraft] = useState<{ readonly of: string; readonly state: LabState }>();
  const current = useRef(read.state);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isMoving = draft !== undefined && draft.of === text;
  const state = isMoving ? draft.state : read.state;
  useEffect(() => {
    current.current = state;
  }, [state]);
  useEffect(() => {
    for (const warning of read.warnings) store.getState().loaders.warn(warning);
  }, [read, store]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const change = useCallback(
    (patch: Partial<LabState>) => {
      const next = { ...current.current, ...patch };
      current.current = next;
      setDraft({ of: store.getState().options.lab ?? 'use-dependence', state: next });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const written = writeLab(next);
        if (written === store.getState().options.lab) setDraft(undefined);
        else store.getState().setOptions({ lab: written });
      }, RESTS_AFTER);
    },
    [store],
  );
  return { state, isMoving, change };
}
