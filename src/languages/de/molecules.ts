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
};

export const molecules: WordsOf<typeof english> = {
  name: (name: string) => NAMES[name] ?? name,
};
