// `D`, and what is said after a turn: the words arrive when the page has nothing better to do, or when they are first needed.

import { useCallback, useEffect, useRef } from 'react';
import { atomWords } from '../content/atom-words';
import { describeMolecule, describeSelection } from '../content/describe-molecule';
import { whenIdle } from '../panels/when-idle';
import { spokenRooms } from '../state/spoken-words';
import type { ViewerStore } from '../state/viewer-store';
import type { LinkedControl } from './picture-control';
import type { Speaker } from './speaker';

/** What is not there in time is asked for again when it is needed. */
const fetchWords = () => void Promise.all([import('./speaker'), import('./tell-change')]).catch(() => undefined);

export function useDescribing(store: ViewerStore, control: LinkedControl, announce: (text: string) => void): () => void {
  const speaker = useRef<Speaker>(undefined);
  const speak = useCallback(
    async (say: (to: Speaker) => void) => {
      const { createSpeaker } = await import('./speaker');
      if (!speaker.current) speaker.current = createSpeaker(store, control, announce);
      say(speaker.current);
    },
    [store, control, announce],
  );
  useEffect(() => whenIdle(fetchWords), []);
  useEffect(() => {
    const stop = store.subscribe(({ pose }, former) => {
      if (pose && pose !== former.pose) speak((to) => to.turned()).catch(() => undefined);
    });
    return () => {
      stop();
      speaker.current?.stop();
      speaker.current = undefined;
    };
  }, [store, speak]);
  return useCallback(() => {
    const { shown: { molecule }, selection, options } = store.getState();
    // The connection may be down: what is here already is said.
    speak((to) => to.describe()).catch(() => {
      const say = atomWords(spokenRooms(options));
      announce(describeSelection(molecule, selection, say)?.sentence ?? describeMolecule(molecule, say).join(' '));
    });
  }, [store, announce, speak]);
}
