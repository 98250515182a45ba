// What a screen reader is told when the picture changes without it.

import { useCallback, useEffect, useState } from 'react';
import { atomWords } from '../content/atom-words';
import { describeMolecule, describeSelection } from '../content/describe-molecule';
import type { Language } from '../languages/language';
import { useViewerStore } from '../panels/viewer-context';
import { spokenLanguage, spokenRooms } from '../state/spoken-words';
import type { ViewerState } from '../state/viewer-state';

/** Whether anything changed that there are words for. */
const isWorthWords = (state: ViewerState, former: ViewerState) =>
  state.shown !== former.shown ||
  state.selection !== former.selection ||
  state.measuring !== former.measuring ||
  state.receptor?.sentence !== former.receptor?.sentence ||
  state.options.part !== former.options.part ||
  state.options.measure !== former.options.measure;

let telling: Promise<typeof import('./tell-change')> | undefined;

/** Asked for once, so that changes are told in their order; again, where it did not arrive. */
function tellingChanges(): Promise<typeof import('./tell-change')> {
  telling ??= import('./tell-change').catch((error: unknown) => {
    telling = undefined;
    throw error;
  });
  return telling;
}

/** What is here already, where the rest cannot be fetched. */
function plainWords({ shown: { molecule }, selection, options }: ViewerState): string {
  const say = atomWords(spokenRooms(options));
  return describeSelection(molecule, selection, say)?.sentence ?? describeMolecule(molecule, say)[0] ?? '';
}

export interface Announcement {
  readonly text: string;
  /** That it was said in: it stays so, where the reader has chosen another since. */
  readonly language: Language;
}

export function useAnnouncements(): readonly [said: Announcement, announce: (text: string) => void] {
  const store = useViewerStore();
  const [said, setSaid] = useState<Announcement>({ text: '', language: 'en' });
  // A trailing space makes the same words new, so that they are spoken again.
  const announce = useCallback(
    (words: string) => {
      const language = spokenLanguage(store.getState().options);
      setSaid(({ text }) => ({ text: text === words ? `${words} ` : words, language }));
    },
    [store],
  );
  useEffect(() => {
    // Words of a walk wait for its end, and must not come after those of a measure that was taken since.
    let changes = 0;
    let measured = 0;
    return store.subscribe((state, former) => {
      if (!isWorthWords(state, former)) return;
      const change = ++changes;
      const say = (words: string) => {
        if (change < measured && state.selection !== former.selection) return;
        if (words !== '' && store.getState().selection === state.selection) {
          if (state.options.measure !== former.options.measure) measured = change;
          announce(words);
        } else if (state.selection !== former.selection && state.selection.length === 0) announce('');
      };
      tellingChanges().then(({ changeWords }) => changeWords(state, former)).then(say, () => say(plainWords(state)));
    });
  }, [store, announce]);
  return [said, announce];
}
