// What the pH tool says: the shares in words, what is shown, and what the charge means for ketamine.

import type { Molecule } from '../chemistry/molecule';
import { KETAMINE_PKA, type ProtonationShares } from '../chemistry/properties/protonation';
import { claim, type Claim } from './article';
import { atomName } from './describe-atom';
import { moleculeName } from './describe-molecule';

/** Ketamine, its two hands and its ion: one ammonium ion, one pKa. */
const WITH_KETAMINE_PKA: ReadonlySet<string> = new Set(['ketamine', 'esketamine', 'arketamine', 'esketaminium']);

/** undefined where the sources give none. */
export const knownPka = (libraryId: string | undefined) => (libraryId !== undefined && WITH_KETAMINE_PKA.has(libraryId) ? KETAMINE_PKA : undefined);

/** Percent with one decimal; very small and very large shares say that they are not nothing and not all. */
export function percent(share: number): string {
  if (share > 0 && share < 0.0005) return 'less than 0.1\u00a0%';
  if (share < 1 && share > 0.9995) return 'more than 99.9\u00a0%';
  return `${(share * 100).toFixed(1)}\u00a0%`;
}

export const sharesSentence = (pH: number, { protonated, neutral }: ProtonationShares) =>
  `At pH\u00a0${pH.toFixed(1)}, ${percent(protonated)} carries the proton and is charged; ${percent(neutral)} does not.`;

export const formSentence = (molecule: Molecule, nitrogen: number, isCharged: boolean) =>
  isCharged
    ? `The charged form of ${moleculeName(molecule)}: ${atomName(molecule, nitrogen).toLowerCase()} carries a proton more, charge +1.`
    : `${moleculeName(molecule)} without the proton of ${atomName(molecule, nitrogen).toLowerCase()}.`;

export const noAmineSentence = (molecule: Molecule) =>
  `${moleculeName(molecule)} has no nitrogen on saturated carbon alone, so nothing here takes up a proton as an amine does.`;

export const PKA_CLAIM: Claim = claim('model', ['merck-index'], 'The p', { italic: 'K' }, 'ₐ of ketamine is 7.5; the shares follow from it (Henderson–Hasselbalch, computed).');

export const MEANING_CLAIM: Claim = claim('proposed', ['gilling-2009', 'orser-1997'], 'The uncharged part is thought to cross membranes; the charged form is presumed to block the pore.');
