// Was schiefgeht, wenn ein Bild, ein Video oder eine Datei entsteht.

import type { makingFaults as english } from '../en/making-faults';
import type { WordsOf } from '../room';

export const makingFaults: WordsOf<typeof english> = {
  tooManyBodies: (bodies: number, most: number) => `Eine Datei aus ${bodies} Kugeln und Stäben wäre zu groß für die Programme, die sie öffnen; ${most} sind das Höchste. Ein PNG hat keine solche Grenze.`,
  tooLargeForMemory: 'Diese Datei konnte nicht erstellt werden; vielleicht ist das Molekül zu groß für den Speicher dieses Geräts.',
  notStarted: 'Der Teil dieser Seite, der Dateien schreibt, konnte nicht gestartet werden. Bitte die Seite neu laden oder die Verbindung prüfen.',
  scriptNotThere: 'Das Skript des Betrachters, molecule-viewer.js, liegt nicht neben dieser Seite; die Datei kann hier also nicht erstellt werden.',
  scriptNotFetched: 'Das Skript des Betrachters konnte nicht geladen werden. Bitte die Verbindung prüfen und noch einmal versuchen.',
  noPicture: 'Es gibt kein Bild zum Aufnehmen.',
  nothingToFilm: 'Es gibt kein Bild zum Filmen.',
  pictureTooLarge: (width: number, height: number) => `Dieser Browser kann kein Bild von ${width} × ${height} Pixeln erstellen. Bitte ein kleineres wählen.`,
  pictureStopped: 'Die Grafik dieses Geräts brach ab, bevor das Bild fertig war.',
  videoStopped: 'Die Grafik dieses Geräts brach ab, bevor das Video fertig war.',
  videoWithoutWebgl: 'Ein Video braucht 3D-Beschleunigung (WebGL 2), die dieser Browser hier nicht bietet.',
  noVideo: 'Dieser Browser kann hier kein Video aufnehmen. Aktuelle Versionen von Chrome, Edge, Safari und Firefox können es auf Seiten, die über https geöffnet sind.',
  noMemoryForVideo: 'Dieser Browser hat für ein Video dieser Größe keinen Speicher mehr.',
  encoderGaveUp: 'Der Videokodierer dieses Browsers hat aufgegeben. Bitte eine kleinere Größe versuchen.',
  picturesLeftOut: 'Der Videokodierer dieses Browsers hat Bilder ausgelassen. Bitte eine kleinere Größe versuchen.',
};
