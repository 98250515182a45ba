// The lab's state in the page: read from the option `lab`, changed at once under the reader's hand, and written back when it rests.

import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Told } from '../../languages/said';
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
  /** What of the address was left out, one sentence each; gone with the first change. */
  readonly warnings: readonly Told[];
}

const known = new Map<string, unknown>();
const MOST_KNOWN = 50;
const NONE: readonly Told[] = [];

/** The same settings are the same object, so that nothing is run again for a time that moves. */
function same<T>(value: T): T {
  const key = JSON.stringify(value);
  if (value === undefined || known.has(key)) return known.get(key) as T;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, value);
  return value;
}

const kept = (state: LabState): LabState => ({ ...state, settings: same(state.settings), against: same(state.against) });

/** `own`: what it shows until the option says otherwise. One that is not live stays at that, and changes nothing. */
export function useLab(own = 'use-dependence', isLive = true): Lab {
  const store = useViewerStore();
  const option = useViewer(({ options }) => options.lab);
  const text = isLive ? (option ?? own) : own;
  const read = useMemo(() => {
    const { state: found, warnings } = readLab(text);
    return { state: kept(found), warnings };
  }, [text]);
  const [draft, setDraft] = useState<{ readonly of: string; readonly state: LabState }>();
  const current = useRef(read.state);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const state = draft !== undefined && draft.of === text ? draft.state : read.state;
  const isMoving = state.settings !== read.state.settings || state.against !== read.state.against;
  // Before what follows the state in its parts: they would change the state that was, and the two would take turns for ever.
  useLayoutEffect(() => {
    current.current = state;
  }, [state]);
  useEffect(() => {
    for (const { message } of read.warnings) store.getState().loaders.warn(message);
  }, [read, store]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const change = useCallback(
    (patch: LabPatch) => {
      if (!isLive) return;
      const next = kept({ ...current.current, ...(typeof patch === 'function' ? patch(current.current) : patch) });
      current.current = next;
      const before = store.getState().options.lab;
      setDraft({ of: before ?? own, state: next });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const written = writeLab(next);
        // Kept, it would come back when undo comes back to where it began.
        setDraft(undefined);
        const { options, setOptions } = store.getState();
        // Another step of a story, or undo, has come between: theirs counts.
        if (options.lab === before && written !== before) setOptions({ lab: written });
      }, RESTS_AFTER);
    },
    [store, own, isLive],
  );
  return { state, isMoving, change, warnings: state === read.state ? read.warnings : NONE };
}
