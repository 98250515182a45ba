// The accessible name of an embedded viewer, written for the author: what it is, and of what.

import type { Molecule } from '../../chemistry/molecule';
import { moleculeName } from '../describe-molecule';
import { typesetFormula } from '../typeset-formula';

/** `story`: the title of the story that is told there. */
export function embedTitle(molecule: Molecule, { isInReceptor, story }: { readonly isInReceptor: boolean; readonly story?: string | undefined }): string {
  if (story !== undefined) return `“${story}”: a story in steps with an interactive 3D model`;
  const formula = typesetFormula(molecule.formula);
  const name = moleculeName(molecule);
  const what = name === formula ? formula : `${name}, ${formula}`;
  return `${what}${isInReceptor ? ', in the NMDA receptor (PDB 7EU8)' : ''}: an interactive 3D model`;
}
