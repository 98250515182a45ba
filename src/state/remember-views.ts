// Joins a viewer's store to the history of its views: every change is noted, and a step back or forth is brought to the store.

import type { StoreApi } from 'zustand/vanilla';
import type { Options } from '../options/options';
import { chosenAtoms, shareableOptions } from './shareable-options';
import { baseOf } from './picture-actions';
import { createViewHistory } from './view-history';
import type { ViewerState } from './viewer-state';

const sameCamera = (a: Options['camera'], b: Options['camera']) =>
  a === b || (a !== undefined && b !== undefined && a.theta === b.theta && a.phi === b.phi && a.distance === b.distance);

/** Returns what steps. `now` in milliseconds. */
export function rememberViews(store: StoreApi<ViewerState>, now: () => number): (direction: 'back' | 'forth') => void {
  const history = createViewHistory(shareableOptions(store.getState()), now);
  const tell = () => {
    const [canUndo, canRedo] = [history.canStep('back'), history.canStep('forth')];
    const state = store.getState();
    if (canUndo !== state.canUndo || canRedo !== state.canRedo) store.setState({ canUndo, canRedo });
  };
  store.subscribe((state, former) => {
    const { options, selection, pose, shown } = state;
    const isAnother = shown !== former.shown && baseOf(shown).molecule !== baseOf(former.shown).molecule;
    // A step of a story begins anew: undo brings back the view, not the text.
    if (isAnother || state.story !== former.story) history.restart(shareableOptions(state));
    else if (options !== former.options || selection !== former.selection || pose !== former.pose) history.note(shareableOptions(state));
    else return;
    tell();
  });
  return (direction) => {
    const view = history.step(direction);
    if (!view) return store.setState({ stepped: { direction, isAtEnd: true } });
    const state = store.getState();
    // A camera that stays as it is keeps what a link cannot say of it, such as a shift to the side.
    const stays = sameCamera(shareableOptions(state).camera, view.camera);
    store.setState({
      options: { ...state.options, ...view, select: state.options.select, camera: stays ? state.options.camera : view.camera },
      selection: chosenAtoms(view, state.shown.molecule.atoms.length),
      stepped: { direction, isAtEnd: false },
      ...(stays ? {} : { pose: undefined }),
    });
    tell();
  };
}
