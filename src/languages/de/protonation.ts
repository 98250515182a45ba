// Wie viel vom Molekül ein Proton trägt.

import type { protonation as english } from '../en/protonation';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('de');

export const protonation: WordsOf<typeof english> = {
  choices: { follow: 'Dem pH folgen', charged: 'Mit Proton', neutral: 'Ohne Proton' },
  showEsketamine: 'Esketamin zeigen',
  alwaysCharged: (atom, molecule) => `${atom} in ${molecule} ist an vier Kohlenstoffatome gebunden: Er ist bei jedem pH geladen.`,
  amine: 'Amin',
  oneAtATime: 'Eines nach dem anderen; die übrigen bleiben, wie sie gezeichnet sind.',
  charged: (share) => `geladen, ${share}`,
  uncharged: (share) => `ungeladen, ${share}`,
  blood: (ph) => `Blut, ${number(ph, 1)}`,
  half: (ph) => `Halb und halb, ${number(ph, 1)}`,
  unknown: (molecule) => `Für ${molecule} ist hier kein pKₐ bekannt. Er lässt sich wählen; der Regler beginnt bei dem von Ketamin.`,
  inPicture: 'Im Bild',
  working: 'Die andere Form wird berechnet …',
  failed: 'Die andere Form ließ sich nicht berechnen.',
  curve: (pKa) => `Anteile gegen den pH; gleich groß sind sie bei pH ${number(pKa, 1)}, dem pKa.`,
  number,
  least: (percent) => `weniger als ${number(percent, 1)}\u00a0%`,
  most: (percent) => `mehr als ${number(percent, 1)}\u00a0%`,
  shares: (ph, charged, neutral) => `Bei pH\u00a0${number(ph, 1)} tragen ${charged} das Proton und sind geladen, ${neutral} tragen keines.`,
  chargedForm: (molecule, atom) => `Die geladene Form von ${molecule}: ${atom} trägt ein Proton mehr, Ladung +1.`,
  neutralForm: (molecule, atom) => `${molecule} ohne das Proton an ${atom}.`,
  noAmine: (molecule) => `${molecule} hat keinen Stickstoff, der allein an gesättigten Kohlenstoff gebunden ist; nichts hier nimmt ein Proton auf wie ein Amin.`,
};
