// The accessible name of an embedded viewer, written for the author: what it is, and of what.

import type { Molecule } from '../../chemistry/molecule';
import { moleculeName } from '../describe-molecule';
import { CAPTIONS_IN_ENGLISH } from '../share-text';
import { typesetFormula } from '../typeset-formula';

/** `story`: the title of the story that is told there. */
export function embedTitle(molecule: Molecule, { isInReceptor, story }: { readonly isInReceptor: boolean; readonly story?: string | undefined }, words = CAPTIONS_IN_ENGLISH): string {
  if (story !== undefined) return words.captions.storyTitle(story);
  const formula = typesetFormula(molecule.formula);
  const name = moleculeName(molecule, words);
  const what = name === formula ? formula : `${name}, ${formula}`;
  return words.captions.modelTitle(what, isInReceptor);
}
