// Ringe, Torsionen und Bindungen, die sich nicht drehen, wie das Werkzeug für Konformere sie nennt.

import type { shapes as english } from '../en/shapes';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('de');

export const shapes: WordsOf<typeof english> = {
  method: 'Berechnet: OpenChemLib und zufällige Anfangsgeometrien, mit dem Kraftfeld MMFF94s im Vakuum relaxiert. Nicht gemessen; in Wasser kann die Reihenfolge anders sein.',
  fixed: {
    'no-bond': 'Zwischen diesen beiden Atomen ist keine Bindung.',
    double: 'Das ist eine Doppelbindung. Drehen ließe sie sich nur, wenn ihre π-Bindung bräche.',
    triple: 'Das ist eine Dreifachbindung. Sie ist linear: Drehen ändert nichts.',
    aromatic: 'Diese Bindung gehört zu einem aromatischen Ring; er ist eben und dreht sich nicht.',
    dative: 'Diese Bindung an ein Metall hat keine Seiten, die sich drehen ließen.',
    ring: 'Diese Bindung gehört zu einem Ring. Drehte sie sich allein, bräche der Ring; Ringe ändern ihre Form als Ganzes.',
    end: 'Ein Ende dieser Bindung trägt sonst nichts; Drehen ändert nichts.',
    straight: 'Was an dieser Bindung hängt, liegt auf ihrer Achse; Drehen ändert nichts.',
  },
  rings: { six: 'sechsgliedriger Ring', cyclohexane: 'Cyclohexanring', cyclohexanone: 'Cyclohexanonring', piperidine: 'Piperidinring' },
  forms: { planar: 'eben', chair: 'Sessel', 'half-chair': 'Halbsessel', envelope: 'Briefumschlag', boat: 'Wanne', 'twist-boat': 'Twistform' },
  places: { axial: 'axial', equatorial: 'äquatorial' },
  aryl: 'die Arylgruppe',
  amine: 'die Aminogruppe',
  ring: (ring, form, places) => `${ring}: ${form}${places.map(({ what, place }) => `, ${what} ${place}`).join('')}`,
  degrees: (degrees) => `${number(degrees)} Grad`,
  torsion: (angle, range) => `${angle}, ${range}`,
  ranges: {
    eclipsedAside: 'ekliptisch, beide auf einer Seite (synperiplanar)',
    eclipsedToGauche: 'zwischen ekliptisch und gauche',
    gauche: 'gauche',
    gaucheToEclipsed: 'zwischen gauche und ekliptisch',
    eclipsed: 'ekliptisch',
    eclipsedToAnti: 'zwischen ekliptisch und anti',
    anti: 'anti',
  },
};
