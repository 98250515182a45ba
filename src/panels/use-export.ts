// One export at a time: what is under way, how far it is, the way to stop it, and the sentence when it fails.

import { useCallback, useEffect, useRef, useState } from 'react';
import { exporting } from '../languages/en/exporting';
import { tell, toldBy, type Told } from '../languages/said';
import { saveFile } from './save-file';

export interface ExportJob {
  /** In the reader's words. */
  readonly label: string;
  /** 0 to 1, where it can be told. */
  readonly share: number | undefined;
}

export interface Exporting {
  readonly job: ExportJob | undefined;
  readonly fault: Told | undefined;
  readonly saved: string | undefined;
  readonly run: (label: string, name: string, make: (signal: AbortSignal, onProgress: (share: number) => void) => Promise<Blob>) => void;
  readonly stop: () => void;
}

/** Two frames: what is under way is seen before a long piece of work holds up the page. */
const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** What is under way ends when another `subject` comes. */
export function useExport(subject: object): Exporting {
  const [job, setJob] = useState<ExportJob>();
  const [fault, setFault] = useState<Told>();
  const [saved, setSaved] = useState<string>();
  const running = useRef<AbortController | undefined>(undefined);
  const asker = useRef<Element | null>(null);
  const begunFor = useRef(subject);
  useEffect(() => () => running.current?.abort(), []);
  useEffect(() => {
    if (begunFor.current !== subject) running.current?.abort();
  }, [subject]);

  const run = useCallback<Exporting['run']>(async (label, name, make) => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    begunFor.current = subject;
    asker.current = document.activeElement;
    const isLatest = () => running.current === mine && !mine.signal.aborted;
    setFault(undefined);
    setSaved(undefined);
    setJob({ label, share: undefined });
    try {
      await painted();
      mine.signal.throwIfAborted();
      const file = await make(mine.signal, (share) => isLatest() && setJob({ label, share }));
      if (!isLatest()) return;
      saveFile(name, file);
      setSaved(name);
    } catch (error) {
      if (isLatest()) setFault(toldBy(error) ?? tell(exporting, 'failed'));
    } finally {
      if (running.current === mine) setJob(undefined);
    }
  }, [subject]);
  const stop = useCallback(() => {
    running.current?.abort();
    // The button that stopped it goes: the keyboard stands where it began.
    if (asker.current instanceof HTMLElement) asker.current.focus();
  }, []);
  return { job, fault, saved, run, stop };
}
