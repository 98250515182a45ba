// How much of an amine is protonated at a pH: Henderson and Hasselbalch, for one base with one pKa.

/** pKa of ketamine's ammonium ion: The Merck Index, monograph Ketamine. */
export const KETAMINE_PKA = 7.5;

/** pH of arterial blood, in the middle of 7.35 to 7.45. */
export const BLOOD_PH = 7.4;

export interface ProtonationShares {
  /** Share that carries the proton, 0 to 1. */
  readonly protonated: number;
  /** Share that is the free base, 0 to 1. */
  readonly neutral: number;
}

/** `pKa` is that of the base's conjugate acid, at the temperature and ionic strength of interest. */
export function protonationShares(pH: number, pKa: number): ProtonationShares {
  if (!Number.isFinite(pH) || !Number.isFinite(pKa)) throw new RangeError('A share needs a pH and a pKa that are numbers.');
  // Each from its own side of the equation: 1 - share would lose the last digits of a small one.
  return { protonated: 1 / (1 + 10 ** (pH - pKa)), neutral: 1 / (1 + 10 ** (pKa - pH)) };
}
