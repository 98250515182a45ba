// Was um das Lesen eines Moleküls herum schiefgeht: der Worker, die Zeit, seine Tabellen.

import type { loadingFaults as english } from '../en/loading-faults';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('de');

export const loadingFaults: WordsOf<typeof english> = {
  notWorkedOut: (detail: string) => `Dieses Molekül konnte nicht berechnet werden (${detail}).`,
  noTables: 'Die Tabellen für 3D-Gestalten konnten nicht geladen werden. Bitte die Verbindung prüfen und noch einmal versuchen.',
  notStarted: 'Der Teil dieser Seite, der Moleküle liest, konnte nicht gestartet werden. Bitte die Seite neu laden oder die Verbindung prüfen.',
  compareNotStarted: 'Der Teil dieser Seite, der Moleküle vergleicht, konnte nicht gestartet werden. Bitte die Seite neu laden oder die Verbindung prüfen.',
  cancelled: 'Das Laden wurde abgebrochen.',
  timedOut: (seconds: number) => `Dieses Molekül brauchte länger als ${number(seconds)} Sekunden, daher wurde die Berechnung aufgegeben.`,
  noSource: 'Es gibt kein Molekül zu lesen: gebraucht wird ein SMILES, eine Molfile oder eine SDF als Text.',
};
