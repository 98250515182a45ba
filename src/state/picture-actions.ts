// What the tools beside the article do to the picture: open and close, add to it, and show other shapes of its molecule.

import type { StoreApi } from 'zustand/vanilla';
import type { Exhibit } from './exhibit';
import type { LoadedMolecule, Shown, ViewerActions, ViewerState } from './viewer-state';

export const NO_EXHIBIT: Exhibit = {};

/** The molecule as it was loaded, whatever shape of it is shown. */
export const baseOf = ({ variant, ...shown }: Shown): LoadedMolecule => variant?.base ?? shown;

type PictureActions = Pick<ViewerActions, 'openTool' | 'setExhibit' | 'showVariant' | 'showBase'>;

const within = (atoms: readonly number[], { molecule }: LoadedMolecule) => atoms.filter((atom) => atom < molecule.atoms.length);

/** What is chosen stays, as far as it is still there. */
const put = (state: ViewerState, shown: Shown): Partial<ViewerState> => ({
  shown,
  hovered: undefined,
  selection: within(state.selection, shown),
  lit: within(state.lit, shown),
  measuring: state.measuring && within(state.measuring, shown),
  options: {
    ...state.options,
    measure: state.options.measure.filter((atoms) => atoms.every((number) => number <= shown.molecule.atoms.length)),
  },
});

export function pictureActions(set: StoreApi<ViewerState>['setState']): PictureActions {
  return {
    openTool: (tool) => set((state) => (state.tool === tool ? {} : { tool, exhibit: NO_EXHIBIT })),
    // A view that is asked for takes the camera from the reader's hand.
    setExhibit: (patch) => set(({ exhibit }) => ({ exhibit: { ...exhibit, ...patch }, ...(patch.view ? { pose: undefined } : {}) })),
    showVariant: (loaded, kind, sentence) =>
      set((state) => put(state, { ...loaded, origin: state.shown.origin, variant: { kind, sentence, base: baseOf(state.shown) } })),
    showBase: () => set((state) => (state.shown.variant ? put(state, { ...state.shown.variant.base, origin: state.shown.origin }) : {})),
  };
}
