// `D`: what is chosen, or the picture, in words; again, and it tells more. With the receptor, where it is seen.

import { useCallback, useRef } from 'react';
import { describeMolecule, describeSelection } from '../content/describe-molecule';
import type { ReadingLevelId } from '../content/read/reading';
import { receptorShown } from '../state/receptor-view';
import type { ViewerState } from '../state/viewer-state';
import type { ViewerStore } from '../state/viewer-store';
import type { LinkedControl } from './picture-control';
import { seenNow, useTurnAnnouncements } from './use-turn-announcements';

/** One press after the other; walking tells the atoms. */
const LEVELS: readonly ReadingLevelId[] = ['short', 'groups', 'space'];

async function chosenWords({ shown: { molecule }, selection }: ViewerState): Promise<string | undefined> {
  const [atom, second] = selection;
  if (atom === undefined || second !== undefined) return describeSelection(molecule, selection)?.sentence;
  const { readAtom } = await import('../content/read/read-atom');
  return readAtom(molecule, atom);
}

async function pictureWords(store: ViewerStore, control: LinkedControl, times: number): Promise<string> {
  const state = store.getState();
  const [{ readLevel }, { viewSentence }] = await Promise.all([import('../content/read/reading'), import('../content/read/read-view')]);
  const level = LEVELS[times % LEVELS.length] ?? 'short';
  const sentences = [...readLevel(state.shown.molecule, level).sentences];
  if (level !== 'short') return sentences.join(' ');
  const seen = await seenNow(store, control);
  if (seen) sentences.push(viewSentence(seen));
  if (receptorShown(state)) sentences.unshift(...(await import('../content/describe-receptor')).describeReceptor(state, control.scale()));
  return [...sentences, ...state.shown.molecule.warnings, 'Press D again for more.'].filter(Boolean).join(' ');
}

export function useDescribing(store: ViewerStore, control: LinkedControl, announce: (text: string) => void): () => void {
  const hush = useTurnAnnouncements(store, control, announce);
  const last = useRef<{ readonly shown: unknown; readonly pose: unknown; readonly times: number }>(undefined);
  return useCallback(() => {
    hush();
    const state = store.getState();
    const { shown, selection, pose } = state;
    const isAgain = last.current?.shown === shown && last.current.pose === pose && selection.length === 0;
    const times = isAgain ? (last.current?.times ?? 0) + 1 : 0;
    last.current = selection.length === 0 ? { shown, pose, times } : undefined;
    const words = selection.length > 0 ? chosenWords(state) : pictureWords(store, control, times);
    words.then(
      (text) => announce(text ?? ''),
      // The connection may be down: what is here already is said.
      () => announce(describeSelection(shown.molecule, selection)?.sentence ?? describeMolecule(shown.molecule).join(' ')),
    );
  }, [store, announce, control, hush]);
}
