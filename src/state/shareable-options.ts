// Between what a viewer holds and what a link says: selected atoms count from 1 there, and the camera is where the hand left it.

import type { Options } from '../options/options';
import type { ViewerData } from './viewer-state';

/** Options as a link should hold them: with the selection and the camera as they are now. */
export function shareableOptions({ options, selection, pose }: Pick<ViewerData, 'options' | 'selection' | 'pose'>): Options {
  return { ...options, select: selection.map((atom) => atom + 1), camera: pose ?? options.camera };
}

/** Selected atoms as an address names them; those that the molecule does not have are left out. */
export const chosenAtoms = (options: Pick<Options, 'select'>, count: number) =>
  options.select.map((number) => number - 1).filter((atom) => atom < count);
