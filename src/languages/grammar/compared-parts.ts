// What a comparison of two molecules speaks of, as data: parts that one has and the other has not, and atoms by their element.

import type { SpokenElement } from './spoken-things';

/** By its kind in the table of groups; also `amine`, of any class, and `methyl`. */
export interface ComparedPart {
  readonly id: string;
  /** Its English name, without an article. */
  readonly label: string;
  /** It hangs on the nitrogen of the amine. */
  readonly isOnNitrogen?: true;
}

export interface CountedPart {
  readonly part: ComparedPart;
  readonly count: number;
}

export interface MoreAtoms {
  readonly element: SpokenElement;
  /** Less than 0: fewer. */
  readonly more: number;
}

/** Of all heavy atoms of a molecule of this name. */
export interface AtomsOf {
  readonly name: string;
  readonly heavy: number;
}

/** How many carbons an amine's nitrogen carries. */
export type AmineClass = 0 | 1 | 2 | 3 | 4;
