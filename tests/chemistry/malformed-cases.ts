// Every input that must be refused, as loadMolecule takes it; the readers and the whole pipeline are held to it.
import type { ChemistryErrorCode } from '../../src/chemistry/chemistry-error';
import type { MoleculeSource } from '../../src/chemistry/molecule';
import { MALFORMED_MOLFILES, MALFORMED_SDF } from './malformed-files';
import { MALFORMED_SMILES } from './malformed-smiles';

export interface MalformedCase {
  readonly name: string;
  readonly source: MoleculeSource;
  readonly code: ChemistryErrorCode;
  /** 0-based character of a SMILES, 1-based line of a file; undefined where the whole is at fault. */
  readonly position: number | undefined;
}

export const MALFORMED_CASES: readonly MalformedCase[] = [
  ...MALFORMED_SMILES.map(([name, smiles, code, position]) => ({ name: `SMILES: ${name}`, source: { smiles }, code, position })),
  ...MALFORMED_MOLFILES.map(([name, molfile, code, position]) => ({ name: `molfile: ${name}`, source: { molfile }, code, position })),
  ...MALFORMED_SDF.map(([name, sdf, record, code, position]) => ({ name: `SDF: ${name}`, source: { sdf, record }, code, position })),
];
