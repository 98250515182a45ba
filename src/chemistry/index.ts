// The package's chemistry entry for browsers: `ketamine-viewer/chemistry`.

import { loadWithDepiction } from './loading/client';
import type { LoadOptions, Molecule, MoleculeSource } from './molecule';

export { ChemistryError, type ChemistryErrorCode } from './chemistry-error';
export { exportMolecule, type ExportFormat } from './export-molecule';
export type { Atom, AtomStereo, Bond, BondOrder, BondStereo, Group, LoadOptions, Molecule, MoleculeSource, MoleculeStereo, Vec3 } from './molecule';

/** Reads a molecule; rejects with a ChemistryError. 2D or no coordinates get a computed 3D shape. */
export async function loadMolecule(source: MoleculeSource, options: LoadOptions = {}): Promise<Molecule> {
  return (await loadWithDepiction(source, options)).molecule;
}
