// Das Datenblatt eines Moleküls.

import type { facts as english } from '../en/facts';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('de');

export const facts: WordsOf<typeof english> = {
  of: (name: string) => `Daten zu ${name}`,
  number: (value: number, decimals: number) => number(value, decimals),
  estimate: 'berechnete Schätzung',
  counted: 'Wie gezählt wird',
  coming: 'Der Rest wird berechnet.',
  copy: (label: string) => `Kopieren: ${label}`,
  copyAll: 'Alles kopieren',
  copyAllWhat: 'Alles kopieren, alle Daten',
  rows: {
    formula: {
      label: 'Summenformel',
      note: 'Atome in der Reihenfolge nach Hill: Kohlenstoff, Wasserstoff, dann alphabetisch.',
    },
    charge: {
      label: 'Ladung',
      note: 'Summe der Formalladungen, in Elementarladungen.',
    },
    mass: {
      label: 'Molare Masse',
      note: 'Mittel über die natürlichen Isotope, in g/mol.',
    },
    exactMass: {
      label: 'Exakte Masse',
      note: 'Mit den häufigsten Isotopen, in u: das Signal, das ein Massenspektrometer zeigt; fehlende Elektronen eines Ions sind abgezogen.',
    },
    canonicalSmiles: {
      label: 'Kanonischer SMILES',
      note: 'Ein Text je Struktur, nach der Atomreihenfolge dieses Programms; andere Programme wählen andere.',
    },
    smiles: {
      label: 'SMILES',
      note: 'Isomer, so wie dieses Programm die Struktur liest.',
    },
    polarSurfaceArea: {
      label: 'Polare Oberfläche',
      note: 'Topologisch (Ertl, Rohde und Selzer 2000), in Å², aus den Bindungen von N, O, S und P; berechnet von OpenChemLib.',
    },
    hydrogenBondDonors: {
      label: 'Wasserstoffbrücken-Donoren',
      note: 'N- und O-Atome, die Wasserstoff tragen.',
    },
    hydrogenBondAcceptors: {
      label: 'Wasserstoffbrücken-Akzeptoren',
      note: 'Alle N- und O-Atome, wie in der Fünferregel (Lipinski 1997).',
    },
    rotatableBonds: {
      label: 'Drehbare Bindungen',
      note: 'Einfachbindungen außerhalb von Ringen zwischen Atomen, die keine Enden des Gerüsts sind; Amidbindungen zählen nicht.',
    },
    cLogP: {
      label: 'cLogP',
      note: 'Eine Schätzung, von OpenChemLib aus Atomtypen berechnet, für die ungeladene oder geladene Form wie gezeichnet; keine Messung.',
    },
  },
};
