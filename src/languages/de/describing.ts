// Was in ein, zwei Sätzen von Atomen, Bindungen, Gruppen und ganzen Molekülen gesagt wird.

import type { AtomTold, BondTold, describing as english } from '../en/describing';
import { toNoun } from '../grammar/german';
import { capital } from '../grammar/spoken-things';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { count, number } = tongue('de');

export const describing: WordsOf<typeof english> = {
  atom: (told: AtomTold) => {
    const { name, charge, shape, hand, group, bonded } = told;
    const parts = [
      `${capital(name)}${charge === '' ? '' : `, Ladung ${charge}`}: ${shape}`,
      hand === '' ? '' : hand === '?' ? 'ein Stereozentrum, dessen Konfiguration nicht bekannt ist' : `ein Stereozentrum, ${hand}`,
      group ? `gehört ${toNoun(group)}` : '',
    ].filter(Boolean);
    return `${parts.join('; ')}.${bonded.length === 0 ? '' : ` Gebunden an ${bonded.map((to) => `${to.name} (${to.order}, ${to.length})`).join(', ')}.`}`;
  },
  bond: (told: BondTold) =>
    `${capital(told.bond)} zwischen ${told.from} und ${told.to}, ${told.length} lang${told.group ? `; gehört ${toNoun(told.group)}` : ''}.`,
  names: (atoms) => atoms.join(', '),
  noBond: 'Bindung',
  mass: (mass: number) => `${number(mass, 2)}\u00a0g/mol`,
  hands: {
    achiral: 'nicht chiral',
    absolute: 'ein Enantiomer, wie gezeichnet',
    racemic: 'ein Gemisch beider Enantiomere zu gleichen Teilen; eines ist gezeichnet',
    relative: 'nur die relative Anordnung ist bekannt; ein Enantiomer ist gezeichnet',
    unspecified: 'die Konfiguration ist nicht angegeben; eine ist gezeichnet',
  },
  counts: (atoms: number, heavy: number, bonds: number) => {
    const share = heavy === atoms ? (atoms === 1 ? '' : 'alle ') : heavy === 0 ? (atoms === 1 ? 'nicht ' : 'keines ') : `davon ${number(heavy)} `;
    return `${count(atoms, { one: 'Atom', other: 'Atome' })}, ${share}schwerer als Wasserstoff, und ${bonds === 0 ? 'keine Bindung' : count(bonds, { one: 'Bindung', other: 'Bindungen' })}.`;
  },
  centres: (centres: readonly { readonly name: string; readonly hand: string }[]) => {
    if (centres.length === 0) return 'Es hat kein Stereozentrum.';
    const told = centres.map(({ name, hand }) => `${name} ${hand === '?' ? 'von unbekannter Konfiguration' : `ist (${hand})`}`);
    return `${count(centres.length, { one: 'Stereozentrum', other: 'Stereozentren' })}: ${told.join(', ')}.`;
  },
  parts: (groups: readonly string[]) => `Seine Teile: ${groups.join(', ')}.`,
  fromFile: 'Die Koordinaten stammen aus der Datei.',
  computed: 'Die Gestalt ist berechnet: ein Konformer von vielen, mit dem Kraftfeld MMFF94s relaxiert, soweit dieses Terme für seine Atome hat.',
};
