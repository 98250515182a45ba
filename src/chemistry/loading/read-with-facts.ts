// Reads a molecule together with the facts of its data sheet: what the build does for its library. A page asks for the facts when they are looked at.

import type { MoleculeWithDepiction } from './chemistry-host';
import { MOST_TOLD } from './facts-job';
import type { OnStage } from '../shape/embed';
import type { MolecularFacts } from '../properties/fact-labels';
import { molecularFacts } from '../properties/facts';
import type { Molecule, MoleculeSource } from '../molecule';
import { readMolecule } from '../read-molecule';

/** The canonical SMILES takes 0.3 s for 150 heavy atoms, and whoever reads the sheet waits for it. */
const MOST_CANONICAL = 150;

export function readWithFacts(source: MoleculeSource, onStage?: OnStage): MoleculeWithDepiction {
  const read = readMolecule(source, onStage);
  const facts = factsOf(read.molecule);
  return facts ? { ...read, facts } : read;
}

/** A molecule is shown also where its facts cannot be told. */
export function factsOf(molecule: Molecule): MolecularFacts | undefined {
  if (molecule.atoms.length > MOST_TOLD) return undefined;
  try {
    return molecularFacts(molecule, molecule.atoms.length <= MOST_CANONICAL);
  } catch {
    return undefined;
  }
}
