// A plain table of some thousand atoms is read on the spot, in milliseconds: its picture does not wait until a worker has compiled
// the megabyte of OpenChemLib, which such a table does not need. Whatever is not plain is the worker's, with its faults.

import { readPlainTable } from '../large/read-plain-table';
import type { MoleculeSource } from '../molecule';
import { usualMass } from '../properties/usual-weights';
import { readLargeMolecule } from '../read-large-molecule';
import type { MoleculeWithDepiction } from './chemistry-host';
import { LARGE } from './large-table';

/** undefined: for the worker. */
export function readAtOnce(source: MoleculeSource): MoleculeWithDepiction | undefined {
  try {
    const structure = readPlainTable(source, LARGE);
    const mass = structure && usualMass(structure.atoms);
    return structure && mass !== undefined ? readLargeMolecule(structure, mass) : undefined;
  } catch {
    return undefined;
  }
}
