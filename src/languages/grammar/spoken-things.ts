// What descriptions speak of, as data: atoms, groups, rings, and how they stand. Each language has its own words for them, in its
// own order and with its own articles and cases.

/** `english`: its name in small letters, or the symbol of what is no element. */
export interface SpokenElement {
  /** Atomic number; 0 for what is no element. */
  readonly number: number;
  readonly english: string;
}

export interface SpokenAtom {
  readonly element: SpokenElement;
  /** 1-based. */
  readonly number: number;
}

/** Atoms of one element by number; three and more in a row by the first and the last. */
export interface SpokenAtoms {
  readonly element: SpokenElement;
  readonly count: number;
  readonly numbers: readonly (number | readonly [first: number, last: number])[];
}

export interface ElementCount {
  readonly element: SpokenElement;
  readonly count: number;
}

export type Noun =
  /** By its kind in the table of groups, such as `secondary-amine`; `label`: its English name. */
  | { readonly kind: 'group' | 'rings'; readonly id: string; readonly label: string }
  | { readonly kind: 'element'; readonly element: SpokenElement }
  /** A ring without a name of its own. */
  | { readonly kind: 'ring'; readonly size: number }
  | { readonly kind: 'chain'; readonly carbons: number; readonly isBranched: boolean }
  | { readonly kind: 'methyl' | 'methane' | 'carbon' }
  /** Rings that have grown together. */
  | { readonly kind: 'system'; readonly rings: number };

/** One of the table of groups. */
export type GroupNoun = Extract<Noun, { readonly label: string }>;

/** Something that is known: an atom, or a part, by an atom of it where others are called the same. */
export type Name = { readonly atom: SpokenAtom } | { readonly noun: Noun; readonly of: SpokenAtom | undefined };

/** Something that is new: an atom, or a part with its atoms. */
export type NewPart = { readonly atom: SpokenAtom } | { readonly noun: Noun; readonly atoms: readonly SpokenAtoms[] };

export type SpokenOrder = 1 | 2 | 3 | 'aromatic' | 'dative';
export type SpokenHand = 'R' | 'S' | 'r' | 's' | '?';

/** What an atom is beside its element. */
export interface Qualities {
  /** Mass number. */
  readonly isotope: number | undefined;
  /** Elementary charges. */
  readonly charge: number;
  readonly stereo: SpokenHand | undefined;
}

export interface Hydrogens {
  readonly count: number;
  /** How many of them are of the isotope. */
  readonly heavy: number;
  /** Mass number. */
  readonly isotope: number;
}

/** What a ring is made of. */
export interface SpokenRing {
  readonly atoms: readonly SpokenAtoms[];
  readonly bonds: 'aromatic' | 'single' | { readonly doubles: readonly (readonly [SpokenAtom, SpokenAtom])[] } | { readonly aromatic: number };
  /** What is told with the ring: the oxygen of a ketone, the chlorine of a chlorophenyl. */
  readonly carried: readonly { readonly atom: SpokenAtom; readonly on: SpokenAtom; readonly isDouble: boolean }[];
}

/** Rings: `shape` of six, or how far the atoms are off the plane, in Å. */
export type RingShape = 'flat' | 'chair' | 'half-chair' | 'envelope' | 'boat' | 'twist-boat' | { readonly offset: number };

/** Klyne and Prelog's ranges. */
export type TorsionRange = 'eclipsed' | 'gauche' | 'between' | 'anti';

export const isAtom = (thing: Name | NewPart): thing is { readonly atom: SpokenAtom } => 'atom' in thing;

export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** One decimal: what a force field's geometry is good for, and what is kept in mind. */
export const rounded = (angstrom: number): number => Number(angstrom.toFixed(1));
