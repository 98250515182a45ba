// A failure with its words: English as the message, and what it was made from, so that it can be told in other languages.

import type { Told } from '../languages/said';
import { ChemistryError, type ChemistryErrorCode } from './chemistry-error';

export function fault(code: ChemistryErrorCode, { message, said }: Told, position?: number): ChemistryError {
  return new ChemistryError(code, message, position, said);
}
