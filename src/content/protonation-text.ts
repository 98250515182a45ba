// What the pH tool says: the shares in words, what is shown, and what the charge means for ketamine.

import type { Molecule } from '../chemistry/molecule';
import { KETAMINE_PKA, type ProtonationShares } from '../chemistry/properties/protonation';
import { protonation } from '../languages/en/protonation';
import { claim, type Claim } from './article';
import { type AtomWords, IN_ENGLISH } from './atom-words';
import { atomWithin } from './describe-atom';
import { moleculeName } from './describe-molecule';

/** Ketamine, its two hands and its ion: one ammonium ion, one pKa. */
const WITH_KETAMINE_PKA: ReadonlySet<string> = new Set(['ketamine', 'esketamine', 'arketamine', 'esketaminium']);

/** undefined where the sources give none. */
export const knownPka = (libraryId: string | undefined) => (libraryId !== undefined && WITH_KETAMINE_PKA.has(libraryId) ? KETAMINE_PKA : undefined);

type Words = typeof protonation.words;

/** With the names of molecules and atoms. */
export interface FormWords extends AtomWords {
  readonly protonation: Words;
}

const FORMS_IN_ENGLISH: FormWords = { ...IN_ENGLISH, protonation: protonation.words };

/** Percent with one decimal; very small and very large shares say that they are not nothing and not all. */
export function percent(share: number, say: Words = protonation.words): string {
  if (share > 0 && share < 0.0005) return say.least(0.1);
  if (share < 1 && share > 0.9995) return say.most(99.9);
  return `${say.number(share * 100, 1)}\u00a0%`;
}

export const sharesSentence = (pH: number, { protonated, neutral }: ProtonationShares, say: Words = protonation.words) =>
  say.shares(pH, percent(protonated, say), percent(neutral, say));

export const formSentence = (molecule: Molecule, nitrogen: number, isCharged: boolean, words = FORMS_IN_ENGLISH) =>
  words.protonation[isCharged ? 'chargedForm' : 'neutralForm'](moleculeName(molecule, words), atomWithin(molecule, nitrogen, words));

export const noAmineSentence = (molecule: Molecule, words = FORMS_IN_ENGLISH) => words.protonation.noAmine(moleculeName(molecule, words));

export const PKA_CLAIM: Claim = claim('model', ['merck-index'], 'The p', { italic: 'K' }, 'ₐ of ketamine is 7.5; the shares follow from it (Henderson–Hasselbalch, computed).');

export const MEANING_CLAIM: Claim = claim('proposed', ['gilling-2009', 'orser-1997'], 'The uncharged part is thought to cross membranes; the charged form is presumed to block the pore.');
