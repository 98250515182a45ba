// Was ein Link weglässt.

import type { leftOut as english } from '../en/left-out';
import type { WordsOf } from '../room';

export const leftOut: WordsOf<typeof english> = {
  shape: 'Der Link enthält die Struktur der eigenen Datei als SMILES: ihre Gestalt wird neu berechnet, Kamera und Auswahl bleiben weg.',
  tooLarge: 'Dieses Molekül kam aus einer Datei und ist zu groß für einen Link. Als MOL oder SDF speichern und die Datei weitergeben.',
  variant: 'Der Link öffnet das Molekül, wie es geladen wurde; die Gestalt oder Form, die daraus gemacht wurde, bleibt weg.',
};
