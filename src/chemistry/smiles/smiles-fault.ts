// A fault of a SMILES: the words count its characters from 1, the error from 0.

import { smilesFaults } from '../../languages/en/smiles-faults';
import { tell, type Values } from '../../languages/said';
import type { ChemistryError, ChemistryErrorCode } from '../chemistry-error';
import { fault } from '../fault';

type Words = typeof smilesFaults.words;
type AfterPlace<Word> = Word extends (at: number, ...more: infer More) => string ? More : [];

/** `at`: 0-based character; `more`: what the word is a function of besides. */
export function smilesFault<Word extends keyof Words>(code: ChemistryErrorCode, word: Word, at: number, ...more: AfterPlace<Words[Word]>): ChemistryError {
  const values = (typeof smilesFaults.words[word] === 'function' ? [at + 1, ...more] : []) as Values<Words[Word]>;
  return fault(code, tell(smilesFaults, word, ...values), at);
}
