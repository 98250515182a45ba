// Die Werkzeuge neben dem Text, und die Formel, die zuerst offen ist.

import type { workbench as english } from '../en/workbench';
import type { WordsOf } from '../room';

export const workbench: WordsOf<typeof english> = {
  name: 'Das Molekül untersuchen',
  tools: {
    formula: {
      title: 'Formel',
      hint: 'Die Strukturformel und die Liste der Atome',
    },
    facts: {
      title: 'Daten',
      hint: 'Das Datenblatt',
    },
    receptor: {
      title: 'Rezeptor',
      hint: 'Das Molekül in der Pore, die es blockiert',
    },
    stereo: {
      title: 'Stereo',
      hint: 'Das Spiegelbild, und welche Form R oder S ist',
    },
    conformers: {
      title: 'Konformere',
      hint: 'Andere Gestalten desselben Moleküls und ihre Energien',
    },
    protonation: {
      title: 'pH',
      hint: 'Welcher Anteil ein Proton trägt',
    },
    lab: {
      title: 'Kanal',
      hint: 'Das Kanallabor: die Blockade durch den Wirkstoff ablaufen lassen',
    },
    compare: {
      title: 'Vergleich',
      hint: 'Ein anderes Molekül daneben',
    },
  },
  point: 'Auf ein Atom oder eine Bindung zeigen; beide Bilder heben es hervor.',
  tooLarge: (name: string) => `${name} ist zu groß für eine lesbare Strukturformel.`,
  formulaOf: (name: string, description: string) => `Strukturformel von ${name}. ${description}`,
  outline: 'Gruppen und Atome',
  reading: 'In Worten',
};
