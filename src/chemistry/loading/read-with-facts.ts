// Reads a molecule together with the facts of its data sheet: what the page's worker and the build plugin run.

import type { MoleculeWithDepiction } from './chemistry-host';
import type { OnStage } from '../shape/embed';
import type { MolecularFacts } from '../properties/fact-labels';
import { molecularFacts } from '../properties/facts';
import type { Molecule, MoleculeSource } from '../molecule';
import { readMolecule } from '../read-molecule';

/** Above this the facts would be waited for. */
const MOST_ATOMS = 5000;
/** The canonical SMILES takes 0.3 s for 150 heavy atoms, and the picture waits for it. */
const MOST_CANONICAL = 150;

export function readWithFacts(source: MoleculeSource, onStage?: OnStage): MoleculeWithDepiction {
  const read = readMolecule(source, onStage);
  const facts = factsOf(read.molecule);
  return facts ? { ...read, facts } : read;
}

/** A molecule is shown also where its facts cannot be told. */
function factsOf(molecule: Molecule): MolecularFacts | undefined {
  if (molecule.atoms.length > MOST_ATOMS) return undefined;
  try {
    return molecularFacts(molecule, molecule.atoms.length <= MOST_CANONICAL);
  } catch {
    return undefined;
  }
}
