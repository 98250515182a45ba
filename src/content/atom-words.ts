// The words for molecules, atoms, bonds and groups in one language.

import { elementOf } from '../chemistry/elements';
import type { Molecule } from '../chemistry/molecule';
import { atoms } from '../languages/en/atoms';
import { describing } from '../languages/en/describing';
import { elements } from '../languages/en/elements';
import { groups } from '../languages/en/groups';
import { molecules } from '../languages/en/molecules';
import type { Room } from '../languages/room';
import { sayAgain, type Told } from '../languages/said';

export interface AtomWords {
  readonly atoms: typeof atoms.words;
  readonly elements: typeof elements.words;
  readonly groups: typeof groups.words;
  readonly molecules: typeof molecules.words;
  readonly describing: typeof describing.words;
  /** What the chemistry says of a molecule; without it, in English. */
  readonly told?: (notice: Told) => string;
}

/** `wordsOf`: a room in the language that is spoken. */
export const atomWords = (wordsOf: <Words extends object>(room: Room<Words>) => Words): AtomWords => ({
  atoms: wordsOf(atoms),
  elements: wordsOf(elements),
  groups: wordsOf(groups),
  molecules: wordsOf(molecules),
  describing: wordsOf(describing),
  told: (notice) => sayAgain(wordsOf, notice) ?? notice.message,
});

export const IN_ENGLISH: AtomWords = atomWords(({ words }) => words);

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** As within a sentence; the symbol itself where it is not an element. */
export function nameOfElement(symbol: string, { elements: say }: AtomWords = IN_ENGLISH): string {
  const element = elementOf(symbol);
  return element ? say.name(element.number, element.name) : symbol;
}

/** Of two alike the second is `ketone-2`; both are ketones. */
export const kindOfGroup = ({ id }: Pick<Molecule['groups'][number], 'id'>): string => id.replace(/-\d+$/, '');

export const nameOfGroup = (group: Molecule['groups'][number], { groups: say }: AtomWords = IN_ENGLISH) => say.name(kindOfGroup(group), group.label);
