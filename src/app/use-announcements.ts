// What a screen reader is told when the picture changes without it.

import { useCallback, useEffect } from 'react';
import { atomWords } from '../content/atom-words';
import { describeMolecule, describeSelection } from '../content/describe-molecule';
import { useViewerStore } from '../panels/viewer-context';
import { sayAloud, type Speaking } from '../state/say-aloud';
import { spokenLanguage, spokenRooms } from '../state/spoken-words';
import type { ViewerState } from '../state/viewer-state';
import type { ViewerStore } from '../state/viewer-store';

/** Whether another molecule, a choice or a measure is to be told. */
const isOther = (state: ViewerState, former: ViewerState) =>
  state.shown !== former.shown ||
  state.selection !== former.selection ||
  state.measuring !== former.measuring ||
  state.receptor?.sentence !== former.receptor?.sentence ||
  state.options.part !== former.options.part ||
  state.options.measure !== former.options.measure;

/** Whether the molecule may be drawn otherwise. */
const isDrawnOtherwise = (state: ViewerState, former: ViewerState) =>
  state.options !== former.options || state.dress !== former.dress || state.exhibit.beside !== former.exhibit.beside;

/** What a step of a story chooses and measures is told by its words. */
const isStep = (state: ViewerState, former: ViewerState) =>
  state.story !== undefined && state.shown === former.shown && state.options !== former.options && state.selection !== former.selection;

/** Milliseconds without another change: going through a row of choices tells the last. */
const REST_MS = 350;

const fetchTelling = async () => {
  const [change, view] = await Promise.all([import('./tell-change'), import('./tell-view-change')]);
  return { ...change, ...view, tellView: view.createViewTeller() };
};

/** What is here already, where the rest cannot be fetched. */
function plainWords({ shown: { molecule }, selection, options }: ViewerState): string {
  const say = atomWords(spokenRooms(options));
  return describeSelection(molecule, selection, say)?.sentence ?? describeMolecule(molecule, say)[0] ?? '';
}

/** The control that has the focus says its own name and state. */
function isControlAtHand(): boolean {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement?.matches('input, select, [aria-pressed]') ?? false;
}

/** Tells what changes in the store; returns what ends it. */
function tellChanges(store: ViewerStore, announce: (text: string, from?: Speaking) => void): () => void {
  let telling: ReturnType<typeof fetchTelling> | undefined;
  // Asked for once, so that changes are told in their order; again, where it did not arrive.
  const arrived = () => {
    telling ??= fetchTelling().catch((error: unknown) => {
      telling = undefined;
      throw error;
    });
    return telling;
  };
  // Words of a walk wait for its end, and must not come after those of a measure that was taken since.
  let changes = 0;
  let measured = 0;
  const tellOther = (state: ViewerState, former: ViewerState) => {
    const change = ++changes;
    const say = (words: string) => {
      if (change < measured && state.selection !== former.selection) return;
      if (words === '' || store.getState().selection !== state.selection) return;
      if (state.options.measure !== former.options.measure) measured = change;
      announce(words);
    };
    arrived().then(({ changeWords }) => changeWords(state, former)).then(say, () => say(plainWords(state)));
  };
  let begun: { readonly former: ViewerState; readonly isAtHand: boolean } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tellRest = async (former: ViewerState, isAtHand: boolean) => {
    const state = store.getState();
    const { tellView, languageWords } = await arrived();
    const words = tellView(state, former, isAtHand);
    if (words !== '') announce(words, 'view');
    const language = await languageWords(state, former);
    if (language !== '') announce(language, 'language');
  };
  const stop = store.subscribe((state, former) => {
    if (state.stepped !== former.stepped) {
      arrived().then(({ stepWords }) => stepWords(state, former)).then((words) => announce(words, 'view'), () => undefined);
      return;
    }
    if (isOther(state, former) && !isStep(state, former)) tellOther(state, former);
    if (!isDrawnOtherwise(state, former)) return;
    begun ??= { former, isAtHand: isControlAtHand() };
    clearTimeout(timer);
    timer = setTimeout(() => {
      const first = begun;
      begun = undefined;
      if (first) tellRest(first.former, first.isAtHand).catch(() => undefined);
    }, REST_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** Returns what has something said. */
export function useAnnouncements(): (text: string, from?: Speaking) => void {
  const store = useViewerStore();
  const announce = useCallback(
    (text: string, from: Speaking = 'picture') => sayAloud(store, from, text, spokenLanguage(store.getState().options)),
    [store],
  );
  useEffect(() => tellChanges(store, announce), [store, announce]);
  return announce;
}
