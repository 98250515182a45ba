// Was sich speichern lässt: Bilder, Filme, Moleküle und Modelle.

import type { exporting as english } from '../en/exporting';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { count, number, list } = tongue('de');

export const exporting: WordsOf<typeof english> = {
  picture: 'Bild',
  sizes: {
    screen: 'Wie auf dem Bildschirm',
    'full-hd': 'Full HD',
    '4k': '4K',
    '8k': '8K',
  },
  pictureSize: 'Größe des Bildes',
  transparent: 'Transparent',
  vectors: 'Vektoren, für den Druck',
  noPicture: 'Hier gibt es kein 3D-Bild zum Speichern.',
  drawing: 'Bild wird gezeichnet',
  drawingVectors: 'Vektoren werden gezeichnet',
  leftOut: (parts: readonly string[]) => `Ein SVG lässt ${list(parts)} weg; ein PNG zeigt alles.`,
  parts: {
    surface: 'die Oberfläche',
    receptor: 'die Helices, Körper und Namen des Rezeptors',
    company: 'was ein Werkzeug über oder neben das Molekül legt',
  },
  video: 'Video',
  noVideo: 'Hier gibt es kein 3D-Bild zum Filmen.',
  noEncoder: 'Dieser Browser kann hier kein Video aufnehmen. Aktuelle Versionen von Chrome, Edge, Safari und Firefox können es, auf Seiten, die über https geöffnet sind.',
  recording: 'Drehung wird aufgenommen',
  videoSize: 'Größe des Videos',
  videoSizes: {
    '720p': '720p',
    '1080p': '1080p',
    square: 'Quadrat',
  },
  turnTime: 'Dauer einer Drehung',
  seconds: (seconds: number) => count(seconds, { one: 'Sekunde', other: 'Sekunden' }),
  videoNote: 'Eine volle Drehung des ganzen Moleküls, die sich nahtlos wiederholen lässt. Auf einem langsamen Gerät dauert die Aufnahme länger als das Video.',
  molecule: 'Molekül',
  writing: 'Datei wird geschrieben',
  model: 'Modell',
  building: 'Modell wird gebaut',
  solid: 'Körper wird gebaut',
  forScreens: 'für Bildschirm und Folien',
  forPrinters: 'für 3D-Drucker',
  scale: 'Maßstab des Drucks',
  scaleOf: (millimetres: number) => `1 Å als ${millimetres} mm`,
  printed: (sides: readonly number[], thinnest: number, isThickened: boolean) => `Der Druck misst ${sides.join('\u00a0×\u00a0')}\u00a0mm. Sein dünnster Teil misst ${number(thinnest)}\u00a0mm${isThickened ? ' und ist dicker als gezeichnet, damit er hält.' : '.'}`,
  nothingToPrint: 'Hier gibt es nichts zu drucken.',
  noSurface: 'Die Oberfläche fehlt im Druck; ein GLB enthält sie.',
  noReceptor: 'Der Rezeptor fehlt im Druck, wo seine Teile auseinanderfielen; ein GLB enthält, was von ihm zu sehen ist.',
  saved: (name: string) => `Gespeichert als ${name}`,
  failed: 'Diese Datei konnte nicht erzeugt werden.',
};
