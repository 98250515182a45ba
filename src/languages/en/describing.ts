// What is said of atoms, bonds, groups and whole molecules in a sentence or two.

import { capital, type GroupNoun } from '../grammar/spoken-things';
import { room } from '../room';
import { english } from '../tongue';

/** Words of the language, as within a sentence; '' is left out. */
export interface AtomTold {
  readonly name: string;
  readonly charge: string;
  readonly shape: string;
  /** '?' where it is not known. */
  readonly hand: string;
  readonly group: GroupNoun | undefined;
  readonly bonded: readonly { readonly name: string; readonly order: string; readonly length: string }[];
}

export interface BondTold {
  readonly bond: string;
  readonly from: string;
  readonly to: string;
  readonly length: string;
  readonly group: GroupNoun | undefined;
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const describing = room('describing', {
  atom: (told: AtomTold) => {
    const { name, charge, shape, hand, group, bonded } = told;
    const parts = [
      `${capital(name)}${charge === '' ? '' : `, charge ${charge}`}: ${shape}`,
      hand === '' ? '' : hand === '?' ? 'a stereocentre whose hand is not known' : `a stereocentre, ${hand}`,
      group ? `part of the ${group.label}` : '',
    ].filter(Boolean);
    return `${parts.join('; ')}.${bonded.length === 0 ? '' : ` Bonded to ${bonded.map((to) => `${capital(to.name)} (${to.order}, ${to.length})`).join(', ')}.`}`;
  },
  bond: (told: BondTold) =>
    `${capital(told.bond)} between ${capital(told.from)} and ${capital(told.to)}, ${told.length} long${told.group ? `; part of the ${told.group.label}` : ''}.`,
  /** Atoms in a row, called as within a sentence. */
  names: (atoms: readonly string[]) => atoms.map(capital).join(', '),
  noBond: 'Bond',
  /** `mass`: g/mol. */
  mass: (mass: number) => `${english.number(mass, 2)}\u00a0g/mol`,
  hands: {
    achiral: 'not chiral',
    absolute: 'one hand, as drawn',
    racemic: 'an equal mixture of both hands; one is drawn',
    relative: 'only the relative arrangement is known; one hand is drawn',
    unspecified: 'its hand is not stated; one is drawn',
  },
  counts: (atoms: number, heavy: number, bonds: number) => `${plural(atoms, 'atom')}, ${heavy} of them heavier than hydrogen, and ${plural(bonds, 'bond')}.`,
  centres: (centres: readonly { readonly name: string; readonly hand: string }[]) => {
    if (centres.length === 0) return 'It has no stereocentre.';
    return `${plural(centres.length, 'stereocentre')}: ${centres.map(({ name, hand }) => `${capital(name)} ${hand === '?' ? 'of unknown hand' : `is (${hand})`}`).join(', ')}.`;
  },
  parts: (groups: readonly string[]) => `Its parts: ${groups.join(', ')}.`,
  fromFile: 'The coordinates come from the file.',
  computed: 'The shape is computed: one conformer of many, relaxed with the MMFF94s force field where that has terms for its atoms.',
});
