// Was in einer Ansicht steht, die als eine HTML-Datei gespeichert wurde.

import type { htmlFile as english } from '../en/html-file';
import type { WordsOf } from '../room';

export const htmlFile: WordsOf<typeof english> = {
  licence: (viewer: string) => `Viewer: ${viewer}, freie Software unter der MIT-Lizenz, in dieser Datei. Die Datei braucht kein Netz und sendet nichts.`,
  noScript: 'Ohne JavaScript lässt sich das Molekül nicht drehen: Hier stehen ein Standbild, seine Formel und seine Beschreibung.',
  failed: 'Der Viewer in dieser Datei ließ sich nicht starten: Hier stehen ein Standbild, die Formel und die Beschreibung.',
  formulaOf: (title: string) => `Strukturformel: ${title}`,
};
