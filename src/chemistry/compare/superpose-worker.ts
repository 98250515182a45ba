// The worker that looks for what two molecules share, so that the page stays free. No OpenChemLib here: it starts and ends quickly.

import { ChemistryError } from '../chemistry-error';
import type { Molecule } from '../molecule';
import { type Alignment, superposeMolecules } from './superpose-molecules';

export interface SuperposeJob {
  readonly moving: Molecule;
  readonly fixed: Molecule;
}

export type SuperposeReply = { readonly alignment: Alignment | undefined } | { readonly sentence: string };

const answer = (reply: SuperposeReply) => globalThis.postMessage(reply, { transfer: [] });

globalThis.addEventListener('message', ({ data: { moving, fixed } }: MessageEvent<SuperposeJob>) => {
  try {
    answer({ alignment: superposeMolecules(moving, fixed) });
  } catch (error) {
    answer({ sentence: error instanceof ChemistryError ? error.message : 'What the two share could not be worked out.' });
  }
});
