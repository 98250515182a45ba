// What a screen reader is told when the picture changes without it.

import { useCallback, useEffect, useState } from 'react';
import { describeMolecule, describeSelection } from '../content/describe-molecule';
import { useViewerStore } from '../panels/viewer-context';
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
const plainWords = ({ shown: { molecule }, selection }: ViewerState) => describeSelection(molecule, selection)?.sentence ?? describeMolecule(molecule)[0] ?? '';

export function useAnnouncements(): readonly [text: string, announce: (text: string) => void] {
  const store = useViewerStore();
  const [text, setText] = useState('');
  // A trailing space makes the same words new, so that they are spoken again.
  const announce = useCallback((words: string) => setText((former) => (former === words ? `${words} ` : words)), []);
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
  return [text, announce];
}
