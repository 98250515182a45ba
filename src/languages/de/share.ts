// Der Dialog für Link, Dateien und Einbetten.

import type { share as english } from '../en/share';
import type { WordsOf } from '../room';

export const share: WordsOf<typeof english> = {
  title: 'Teilen und exportieren',
  tabs: {
    files: 'Link und Dateien',
    embed: 'Einbetten',
  },
  link: 'Link zu dieser Ansicht',
  copyLink: 'Den Link kopieren',
  linkHolds: 'Er enthält das Molekül, Richtung und Abstand der Kamera, die Auswahl und alle Einstellungen; eine seitliche Verschiebung bleibt weg. Nichts wird irgendwohin gesendet.',
  qr: 'QR-Code des Links',
  qrTooLong: 'Dieser Link ist zu lang für einen QR-Code.',
  caption: 'Bildunterschrift',
  copyCaption: 'Die Bildunterschrift kopieren',
};
