// After the reader has turned the molecule, says by the chemistry what is seen now: once it rests, and only what is new.

import { useCallback, useEffect, useRef } from 'react';
import type { ViewFacts } from '../content/read/read-view';
import { readerAids } from '../state/reader-aids';
import { baseOf } from '../state/picture-actions';
import { molecularPicture, receptorShown } from '../state/receptor-view';
import type { ViewerStore } from '../state/viewer-store';
import type { LinkedControl } from './picture-control';

/** Milliseconds without another turn. */
const REST_MS = 600;
/** Å, half of the shorter side: further off the molecule is a speck in its receptor. */
const FAR = 15;

/** What is seen from where the camera is; undefined without a picture. */
export async function seenNow(store: ViewerStore, control: LinkedControl): Promise<ViewFacts | undefined> {
  const state = store.getState();
  const frame = control.handle.current?.view()?.frame;
  if (!frame || (receptorShown(state) && (control.scale() ?? FAR) >= FAR)) return undefined;
  const [{ readView }, { readableAnatomy }] = await Promise.all([import('../content/read/read-view'), import('../content/read/reading')]);
  return readView(molecularPicture(state), readableAnatomy(state.shown.molecule), frame);
}

/** Returns what gives up an announcement that is still to come, as when the reader asks for another. */
export function useTurnAnnouncements(store: ViewerStore, control: LinkedControl, announce: (text: string) => void): () => void {
  const waiting = useRef<{ readonly timer: ReturnType<typeof setTimeout> }>(undefined);
  const hush = useCallback(() => {
    clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
  }, []);
  useEffect(() => {
    let told: ViewFacts | undefined;
    const tell = async () => {
      const mine = waiting.current;
      const [facts, { viewSentence }] = await Promise.all([seenNow(store, control), import('../content/read/read-view')]);
      if (waiting.current !== mine) return;
      const sentence = facts ? viewSentence(facts, told) : '';
      told = facts;
      if (sentence !== '') announce(sentence);
    };
    const stop = store.subscribe((state, former) => {
      if (baseOf(state.shown).molecule !== baseOf(former.shown).molecule) told = undefined;
      if (state.pose === former.pose || !state.pose) return;
      hush();
      if (readerAids.getState().turning) waiting.current = { timer: setTimeout(() => void tell().catch(() => undefined), REST_MS) };
    });
    return () => {
      hush();
      stop();
    };
  }, [store, control, announce, hush]);
  return hush;
}
