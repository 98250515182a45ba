// The one kind of failure that chemistry reports: a code for programs, a sentence for the reader, and the place of the fault.

import type { Said } from '../languages/said';

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
  /** What the message was made from, to tell it in another language; undefined where there is English alone. */
  readonly said?: Said;

  constructor(code: ChemistryErrorCode, message: string, position?: number, said?: Said) {
    super(message);
    this.code = code;
    if (position !== undefined) this.position = position;
    if (said !== undefined) this.said = said;
  }
}
