// Between what a viewer holds and what a link says: selected atoms count from 1 there, and the camera is where the hand left it.

import type { Options } from '../options/options';
import type { Origin, ViewerData } from './viewer-state';

/** Options as a link should hold them: with the selection and the camera as they are now. */
export function shareableOptions({ options, selection, pose }: Pick<ViewerData, 'options' | 'selection' | 'pose'>): Options {
  return { ...options, select: selection.map((atom) => atom + 1), camera: pose ?? options.camera };
}

/** Whether an address can bring back this very molecule: files have none, and that of an SDF opens its first record. */
export const hasAddress = (origin: Origin) => origin.kind !== 'file' && !(origin.kind === 'src' && origin.file.record > 0);

/** What was chosen in a molecule that the link does not open would point at other atoms there. */
export const withoutChoices = (options: Options): Options => ({ ...options, select: [], measure: [], camera: undefined });

/** What the address of the page says while this is shown. */
export function addressOptions(state: Pick<ViewerData, 'options' | 'selection' | 'pose' | 'shown'>): Options {
  const options = shareableOptions(state);
  return hasAddress(state.shown.origin) ? options : withoutChoices(options);
}

/** Selected atoms as an address names them; those that the molecule does not have are left out. */
export const chosenAtoms = (options: Pick<Options, 'select'>, count: number) =>
  options.select.map((number) => number - 1).filter((atom) => atom < count);
