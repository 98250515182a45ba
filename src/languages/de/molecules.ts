// Die Namen der Moleküle der Bibliothek, wie die deutsche Fachsprache sie schreibt.

import type { molecules as english } from '../en/molecules';
import type { WordsOf } from '../room';

const NAMES: Readonly<Record<string, string>> = {
  Ketamine: 'Ketamin',
  Esketamine: 'Esketamin',
  Arketamine: 'Arketamin',
  Esketaminium: 'Esketaminium',
  '(S)-Norketamine': '(S)-Norketamin',
  '(2R,6R)-Hydroxynorketamine': '(2R,6R)-Hydroxynorketamin',
  Phencyclidine: 'Phencyclidin',
  Memantine: 'Memantin',
  Dizocilpine: 'Dizocilpin',
  Amantadine: 'Amantadin',
  Dextromethorphan: 'Dextromethorphan',
  'L-Glutamic acid': 'L-Glutaminsäure',
  Glycine: 'Glycin',
  'D-Serine': 'D-Serin',
  'N-Methyl-D-aspartic acid': 'N-Methyl-D-asparaginsäure',
  'D-AP5': 'D-AP5',
  'Magnesium ion': 'Magnesium-Ion',
  // Die Spiegelbilder dazu.
  Arketaminium: 'Arketaminium',
  '(R)-Norketamine': '(R)-Norketamin',
  '(2S,6S)-Hydroxynorketamine': '(2S,6S)-Hydroxynorketamin',
  Levomethorphan: 'Levomethorphan',
  'D-Glutamic acid': 'D-Glutaminsäure',
  'L-Serine': 'L-Serin',
  'N-Methyl-L-aspartic acid': 'N-Methyl-L-asparaginsäure',
  'L-AP5': 'L-AP5',
};

/** Was das Programm aus einem Namen bildet: das Spiegelbild, die andere Form, ein Enantiomer eines Racemats. */
const MADE: readonly (readonly [pattern: RegExp, made: (name: string, hand: string) => string])[] = [
  [/^Mirror image of (?<name>.+)$/, (name) => `Spiegelbild von ${name}`],
  [/^(?<name>.+), protonated$/, (name) => `${name}, protoniert`],
  [/^(?<name>.+), without its proton$/, (name) => `${name}, deprotoniert`],
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
