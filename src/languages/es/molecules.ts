// Los nombres de las moléculas de la biblioteca, como los escribe la nomenclatura española.

import type { molecules as english } from '../en/molecules';
import type { WordsOf } from '../room';

const NAMES: Readonly<Record<string, string>> = {
  Ketamine: 'Ketamina',
  Esketamine: 'Esketamina',
  Arketamine: 'Arketamina',
  Esketaminium: 'Esketaminio',
  '(S)-Norketamine': '(S)-Norketamina',
  '(2R,6R)-Hydroxynorketamine': '(2R,6R)-Hidroxinorketamina',
  Phencyclidine: 'Fenciclidina',
  Memantine: 'Memantina',
  Dizocilpine: 'Dizocilpina',
  Amantadine: 'Amantadina',
  Dextromethorphan: 'Dextrometorfano',
  'L-Glutamic acid': 'Ácido L-glutámico',
  Glycine: 'Glicina',
  'D-Serine': 'D-Serina',
  'N-Methyl-D-aspartic acid': 'Ácido N-metil-D-aspártico',
  'D-AP5': 'D-AP5',
  'Magnesium ion': 'Ion magnesio',
  // Sus imágenes especulares.
  Arketaminium: 'Arketaminio',
  '(R)-Norketamine': '(R)-Norketamina',
  '(2S,6S)-Hydroxynorketamine': '(2S,6S)-Hidroxinorketamina',
  Levomethorphan: 'Levometorfano',
  'D-Glutamic acid': 'Ácido D-glutámico',
  'L-Serine': 'L-Serina',
  'N-Methyl-L-aspartic acid': 'Ácido N-metil-L-aspártico',
  'L-AP5': 'L-AP5',
};

/** Lo que el programa forma a partir de un nombre: la imagen especular, la otra forma, un enantiómero de un racemato. */
const MADE: readonly (readonly [pattern: RegExp, made: (name: string, hand: string) => string])[] = [
  [/^Mirror image of (?<name>.+)$/, (name) => `Imagen especular de ${name}`],
  [/^(?<name>.+), protonated$/, (name) => `${name}, con un protón más`],
  [/^(?<name>.+), without its proton$/, (name) => `${name}, sin su protón`],
  [/^(?<hand>\([RS,]+\))-(?<name>.+)$/, (name, hand) => `${hand}-${name}`],
];

function nameOf(english: string): string {
  const own = NAMES[english];
  if (own !== undefined) return own;
  for (const [pattern, made] of MADE) {
    const { name, hand = '' } = pattern.exec(english)?.groups ?? {};
    if (name !== undefined) return made(nameOf(name), hand);
  }
  return english;
}

export const molecules: WordsOf<typeof english> = {
  name: nameOf,
};
