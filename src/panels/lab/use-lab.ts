// The lab's state in the page: read from the option `lab`, changed at once under the reader's hand, and written back when it rests.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useViewer, useViewerStore } from '../viewer-context';
import { type LabState, readLab, writeLab } from './lab-link';

/** Milliseconds: what follows faster is one change, for undo and for the address. */
const RESTS_AFTER = 350;

export type LabPatch = Partial<LabState> | ((former: LabState) => Partial<LabState>);

export interface Lab {
  readonly state: LabState;
  /** The reader's hand is on it: draw fast. */
  readonly isMoving: boolean;
  readonly change: (patch: LabPatch) => void;
}

const known = new Map<string, unknown>();
const MOST_KNOWN = 50;

/** The same settings are the same object, so that nothing is run again for a time that moves. */
function same<T>(value: T): T {
  const key = JSON.stringify(value);
  if (value === undefined || known.has(key)) return known.get(key) as T;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, value);
  return value;
}

const kept = (state: LabState): LabState => ({ ...state, settings: same(state.settings), against: same(state.against) });

export function useLab(): Lab {
  const store = useViewerStore();
  const text = useViewer(({ options }) => options.lab) ?? 'use-dependence';
  const read = useMemo(() => {
    const { state: found, warnings } = readLab(text);
    return { state: kept(found), warnings };
  }, [text]);
  const [draft, setDraft] = useState<{ readonly of: string; readonly state: LabState }>();
  const current = useRef(read.state);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const state = draft !== undefined && draft.of === text ? draft.state : read.state;
  const isMoving = state.settings !== read.state.settings || state.against !== read.state.against;
  useEffect(() => {
    current.current = state;
  }, [state]);
  useEffect(() => {
    for (const warning of read.warnings) store.getState().loaders.warn(warning);
  }, [read, store]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const change = useCallback(
    (patch: LabPatch) => {
      const next = kept({ ...current.current, ...(typeof patch === 'function' ? patch(current.current) : patch) });
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
