// Was ein eingebetteter Betrachter weglässt.

import type { embedLeftOut as english } from '../en/embed-left-out';
import type { WordsOf } from '../room';

export const embedLeftOut: WordsOf<typeof english> = {
  shape: 'Die Adresse enthält die Struktur der eigenen Datei als SMILES: ihre Gestalt wird neu berechnet, Kamera und Auswahl bleiben weg. Element, React und HTML-Datei enthalten die Gestalt selbst.',
  tooLarge: 'Dieses Molekül kam aus einer Datei und ist zu groß für eine Adresse. Element, React und HTML-Datei enthalten es.',
  variant: 'Die Adresse öffnet das Molekül, wie es geladen wurde; die Gestalt oder Form, die daraus gemacht wurde, bleibt weg. Element, React und HTML-Datei enthalten sie.',
  lab: 'Das Kanallabor bleibt auf dieser Seite: ein eingebetteter Betrachter zeigt nur das Bild.',
  ownStory: 'Eine Geschichte aus einer eigenen Datei lässt sich nicht einbetten, ihr Bild schon.',
};
