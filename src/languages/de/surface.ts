// Die Legende zu Farben und Oberfläche.

import type { surface as english } from '../en/surface';
import type { WordsOf } from '../room';

export const surface: WordsOf<typeof english> = {
  making: 'Oberfläche wird berechnet',
  key: 'Legende zu Farben und Oberfläche',
  potential: 'Oberfläche: Potential, kJ/mol je e',
  charge: 'Atome: Partialladung, e',
  size: (area, volume) => `Fläche ${area.toFixed(0)} Å², Volumen ${volume.toFixed(0)} Å³`,
  noGroup: 'Keine benannte Gruppe',
  how: 'Wie das berechnet ist',
  approximation: 'Näherung: Ladungen nach Gasteiger–Marsili, Vakuum',
  whatSurface:
    'Eine Oberfläche gehört zum ganzen Molekül mit allen Wasserstoffatomen, in der gezeigten Form. Van der Waals: die Außenseite der Atome als Kugeln. Molekular: was eine Kugel mit dem Radius 1,4 Å, etwa ein Wassermolekül, nicht erreichen kann.',
  whatCharges:
    'Partialladungen: PEOE, J. Gasteiger und M. Marsili, Tetrahedron 1980, 36, 3219. Sie folgen allein aus den Bindungen, sind in jeder Form gleich und lassen Mesomerie über Formalladungen hinaus, Lösungsmittel und Polarisation außer Acht. Das Potential ist ihre Coulomb-Summe im Vakuum.',
};
