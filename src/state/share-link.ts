// The address that brings back exactly this view, or the nearest that an address can say, with a sentence on what it leaves out.

import { leftOut } from '../languages/en/left-out';
import { writeHash } from '../options/address';
import { formatOptions } from '../options/option-codec';
import { addressText } from './story-address';
import { baseOf } from './picture-actions';
import { hasAddress, shareableOptions, withoutChoices } from './shareable-options';
import { spokenWords } from './spoken-words';
import type { ViewerData } from './viewer-state';

export interface ShareLink {
  /** undefined where no address can carry the molecule. */
  readonly address: string | undefined;
  /** What the link leaves out. */
  readonly note: string | undefined;
}

/** Characters; chemistry reads no longer SMILES. */
const LONGEST_SMILES = 2000;

/** `page`: address of the page without query and hash. */
export function shareLink(state: Pick<ViewerData, 'options' | 'selection' | 'pose' | 'shown'> & { readonly story?: ViewerData['story'] }, page: string): ShareLink {
  const notes = spokenWords(state.options, leftOut);
  const options = shareableOptions(state);
  const { origin, variant } = state.shown;
  const { molecule } = baseOf(state.shown);
  if (hasAddress(origin)) return { address: page + writeHash(addressText(state)), note: variant && notes.variant };
  if (molecule.smiles === '' || molecule.smiles.length > LONGEST_SMILES) return { address: undefined, note: notes.tooLarge };
  const smiles = `${molecule.smiles} ${molecule.name.replace(/\s+/g, ' ')}`.trim();
  // Atoms may be counted in another order there.
  const view = { ...withoutChoices(options), src: undefined, smiles };
  return { address: page + writeHash(formatOptions(view)), note: notes.shape };
}
