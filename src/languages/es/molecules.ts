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
};

export const molecules: WordsOf<typeof english> = {
  name: (name: string) => NAMES[name] ?? name,
};
