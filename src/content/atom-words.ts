// The words for atoms, bonds and groups in one language; content's own sentences are English.

import { elementOf } from '../chemistry/elements';
import type { Molecule } from '../chemistry/molecule';
import { atoms } from '../languages/en/atoms';
import { elements } from '../languages/en/elements';
import { groups } from '../languages/en/groups';

export interface AtomWords {
  readonly atoms: typeof atoms.words;
  readonly elements: typeof elements.words;
  readonly groups: typeof groups.words;
}

export const IN_ENGLISH: AtomWords = { atoms: atoms.words, elements: elements.words, groups: groups.words };

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** As within a sentence; the symbol itself where it is not an element. */
export function nameOfElement(symbol: string, { elements: say }: AtomWords = IN_ENGLISH): string {
  const element = elementOf(symbol);
  return element ? say.name(element.number, element.name) : symbol;
}

/** Of two alike the second is `ketone-2`; both are ketones. */
export const nameOfGroup = ({ id, label }: Molecule['groups'][number], { groups: say }: AtomWords = IN_ENGLISH) => say.name(id.replace(/-\d+$/, ''), label);
