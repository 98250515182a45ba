// The worker that looks for what two molecules share, so that the page stays free. No OpenChemLib here: it starts and ends quickly.

import { structureFaults } from '../../languages/en/structure-faults';
import { tell, type Told } from '../../languages/said';
import { ChemistryError } from '../chemistry-error';
import type { Molecule } from '../molecule';
import { type Alignment, superposeMolecules } from './superpose-molecules';

export interface SuperposeJob {
  readonly moving: Molecule;
  readonly fixed: Molecule;
}

export type SuperposeReply = { readonly alignment: Alignment | undefined } | Told;

const answer = (reply: SuperposeReply) => globalThis.postMessage(reply, { transfer: [] });

globalThis.addEventListener('message', ({ data: { moving, fixed } }: MessageEvent<SuperposeJob>) => {
  try {
    answer({ alignment: superposeMolecules(moving, fixed) });
  } catch (error) {
    const { message, said } = error instanceof ChemistryError ? error : tell(structureFaults, 'notCompared');
    answer({ message, said });
  }
});
