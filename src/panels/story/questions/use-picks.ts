// While a question is armed, what the reader picks in the picture, the formula or the list of atoms answers it.
// Walking from atom to atom by keyboard in the picture picks nothing: there Enter answers with the atom that one stands on.

import { type RefObject, useEffect, useEffectEvent } from 'react';
import { useViewerStore } from '../../viewer-context';

/** `within`: in the tree of the picture. `onPick`: atoms, 0-based. */
export function usePicks(isArmed: boolean, within: RefObject<HTMLElement | null>, onPick: (atoms: readonly number[]) => void): void {
  const store = useViewerStore();
  const pick = useEffectEvent(onPick);
  useEffect(() => {
    const root = within.current?.getRootNode();
    if (!isArmed || !root) return undefined;
    let isWalking = false;
    /** The atom that walking came to. */
    let walkedTo: readonly number[] | undefined;
    const isInPicture = ({ target }: Event) => target instanceof Element && target.closest('[role="application"]') !== null;
    const press = (event: Event) => {
      isWalking = isInPicture(event);
      const { selection } = store.getState();
      if (!isWalking || !(event instanceof KeyboardEvent) || event.key !== 'Enter' || selection.length === 0 || selection !== walkedTo) return;
      event.preventDefault();
      event.stopPropagation();
      pick(selection);
    };
    const point = () => {
      isWalking = false;
    };
    root.addEventListener('keydown', press, { capture: true });
    for (const type of ['pointerdown', 'click']) root.addEventListener(type, point, { capture: true });
    const stop = store.subscribe(({ selection, framed }, former) => {
      // A phrase of the text that was pressed frames what it names: that is no answer.
      if (selection === former.selection || selection === framed || selection.length === 0) return;
      if (isWalking) walkedTo = selection;
      else pick(selection);
    });
    return () => {
      stop();
      root.removeEventListener('keydown', press, { capture: true });
      for (const type of ['pointerdown', 'click']) root.removeEventListener(type, point, { capture: true });
    };
  }, [isArmed, store, within]);
}
