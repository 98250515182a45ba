// Die Kopie der Seite für den Gebrauch ohne Netz, und was von einer neuen Version gesagt wird.

import type { offline as english } from '../en/offline';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('de');

export const offline: WordsOf<typeof english> = {
  title: 'Ohne Netz',
  ask: { spared: 'Eine Kopie behalten', removed: 'Wieder eine Kopie behalten', failed: 'Noch einmal versuchen' },
  takes: (bytes) => `Sie braucht ${number(bytes / 1e6, 1)} MB.`,
  install: 'Als App installieren',
  remove: 'Kopie entfernen',
  works: 'Läuft ohne Netz',
  saving: 'Kopie wird gespeichert',
  full: 'Auf diesem Gerät ist kein Platz mehr für eine Kopie der Seite; sie braucht deshalb ein Netz. Alles andere geht.',
  connection: 'Die Verbindung brach ab, bevor die Kopie vollständig war. Der nächste Besuch versucht es wieder.',
  refused: 'Der Browser hat keine Kopie der Seite behalten; sie braucht deshalb ein Netz. Alles andere geht.',
  unknown: 'Die Seite prüft, ob sie für den Gebrauch ohne Netz behalten werden kann.',
  unavailable: 'Dieser Browser behält hier keine Kopie der Seite; sie braucht deshalb ein Netz. Der Grund kann ein privates Fenster, ein alter Browser oder eine Adresse ohne https sein.',
  savingAt: (percent) => `Eine Kopie der Seite wird auf diesem Gerät gespeichert: ${percent} %.`,
  ready: 'Eine Kopie der Seite liegt auf diesem Gerät. Ohne Netz lässt sie sich öffnen, zeigt jedes Molekül, erzählt jede Geschichte, liest ein SMILES und betreibt das Kanallabor.',
  spared: 'Dieses Gerät soll Daten sparen; deshalb wurde keine Kopie der Seite geladen. Sie brauchte 4 bis 5 MB auf dem Gerät, und die Seite liefe damit ohne Netz.',
  removed: 'Die Kopie wurde von diesem Gerät entfernt. Die Seite läuft, solange es ein Netz gibt.',
  nextVisit: 'Beim nächsten Öffnen der Seite wird eine Kopie gespeichert.',
  updates: {
    waiting: 'Eine neue Version ist da. Bei Gelegenheit neu laden: Ansicht und eigene Geschichte bleiben.',
    taken: 'Ein anderer Tab zeigt eine neue Version. Diesen bei Gelegenheit neu laden: Ansicht und eigene Geschichte bleiben.',
  },
  tooLarge: 'Die eigene Datei ist zu groß für eine Adresse: Sie muss danach wieder geöffnet werden.',
  comesBack: 'Die eigene Datei kommt aus ihrer Struktur wieder, in einer neu berechneten Form.',
  later: 'Später',
};
