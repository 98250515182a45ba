// The one kind of failure that chemistry reports: a code for programs, a sentence for the reader, and the place of the fault.

export type ChemistryErrorCode =
  | 'empty'
  | 'syntax'
  | 'valence'
  | 'aromaticity'
  | 'unsupported'
  | 'too-large'
  | 'no-conformer'
  | 'timeout'
  | 'aborted'
  | 'network'
  | 'forbidden';

export class ChemistryError extends Error {
  override readonly name = 'ChemistryError';
  readonly code: ChemistryErrorCode;
  /** 0-based character in a SMILES, 1-based line in a file. */
  readonly position?: number;

  constructor(code: ChemistryErrorCode, message: string, position?: number) {
    super(message);
    this.code = code;
    if (position !== undefined) this.position = position;
  }
}
