// Das Bild ohne 3D-Beschleunigung: warum es einfacher ist, und die Knöpfe, die es drehen.

import type { flatPicture as english } from '../en/flat-picture';
import type { WordsOf } from '../room';

export const flatPicture: WordsOf<typeof english> = {
  without: 'Dieser Browser zeichnet ohne 3D-Beschleunigung.',
  failed: 'Ohne 3D-Beschleunigung gezeichnet: Das 3D-Bild ließ sich nicht starten. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
  lost: 'Ohne 3D-Beschleunigung gezeichnet, bis die Grafik dieses Geräts zurückkommt.',
  asLines: 'Ein Molekül dieser Größe wird in Linien gezeichnet.',
  noSurface: 'Oberflächen sind weggelassen.',
  inOutline: 'Der Rezeptor ist in Umrissen gezeichnet.',
  pad: 'Das Bild drehen',
  left: 'Nach links drehen (←)',
  right: 'Nach rechts drehen (→)',
  up: 'Nach oben drehen (↑)',
  down: 'Nach unten drehen (↓)',
  nearer: 'Näher (+)',
  farther: 'Weiter weg (−)',
  home: 'Zurück zur ersten Ansicht (Pos1)',
};
