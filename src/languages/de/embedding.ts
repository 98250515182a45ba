// Der Viewer in einer fremden Seite: Einstellungen, Vorschau, Code.

import type { embedding as english } from '../en/embedding';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('de');

export const embedding: WordsOf<typeof english> = {
  forms: {
    iframe: { label: 'Frame', copy: 'Frame kopieren', note: 'Für die meisten Seiten, Kurse und Blogs: ein Frame, der an der Seite ringsum nichts ändern kann.' },
    element: { label: 'Element', copy: 'Element kopieren', note: 'Für eigene Seiten: ein Tag, dessen Attribute sich ändern lassen, während es zu sehen ist.' },
    react: { label: 'React', copy: 'React-Code kopieren', note: 'Für React 19, mit dem Paket ketamine-viewer.' },
    link: { label: 'Link', copy: 'Link kopieren', note: 'Für Dienste, die eine Adresse nehmen und den Frame selbst bauen, oder für einen eigenen Tab.' },
    markdown: { label: 'Markdown', copy: 'Markdown kopieren', note: 'Ein Link in Worten: Markdown-Seiten lassen keine Frames zu.' },
    oembed: { label: 'oEmbed', copy: 'oEmbed-Antwort kopieren', note: 'JSON, das ein Dienst mit oEmbed 1.0 anfragt.' },
  },
  code: 'Code',
  codeOf: (form) => `${form}, Code`,
  tooLong: 'Dieses Molekül ist zum Einfügen zu groß. Unter „Link und Dateien“ als MOL speichern, die Datei neben die Seite legen und im Attribut src nennen.',
  reach: {
    computer: 'Diese Adresse funktioniert nur auf diesem Computer. Für andere die veröffentlichte Seite öffnen und den Code dort kopieren.',
    network: 'Diese Adresse funktioniert nur im eigenen Netz.',
    plain: 'Diese Adresse beginnt mit http: Eine Seite, die über https ausgeliefert wird, zeigt sie nicht.',
  },
  noPreview: 'Für ein Molekül, das in keine Adresse passt, gibt es keine Vorschau.',
  examples: '{link} (in einem neuen Tab), jede mit ihrem Quelltext: in Folien, hinter einer Zusammenfassung, durch Nachrichten gesteuert.',
  examplesLink: 'Zwölf Seiten mit einem Viewer darin',
  previewOf: (title) => `Vorschau: ${title}`,
  loading: 'Vorschau wird geladen …',
  noLoad: 'Die Vorschau lässt sich hier nicht laden. Der Code unten gilt trotzdem.',
  pixels: (width, height) => `${width} × ${height} Pixel`,
  pixelsAt: (width, height, percent) => `${width} × ${height} Pixel, hier mit ${percent} %`,
  shape: (width, height) => `${width} : ${height}, so breit wie die Spalte`,
  sizes: {
    'column-4-3': 'So breit wie die Spalte, 4 : 3',
    'column-16-9': 'So breit wie die Spalte, 16 : 9',
    'column-1-1': 'So breit wie die Spalte, quadratisch',
    small: '400 × 300',
    medium: '640 × 480',
    large: '960 × 540',
    own: 'Eigene Größe',
  },
  controls: { minimal: 'Einige', full: 'Alle', none: 'Keine' },
  themes: { auto: 'Wie das System der Lesenden', light: 'Hell', dark: 'Dunkel', projector: 'Beamer' },
  sides: { width: 'Breite, Pixel', height: 'Höhe, Pixel' },
  badSide: (least, most) => `Ganze Zahlen von ${least} bis ${most}; bis dahin gilt die letzte gültige Größe.`,
  fromStep: (step) => `Die Geschichte, ab Schritt ${step}`,
  viewAlone: 'Nur diese Ansicht',
  view: 'Diese Ansicht',
  shows: 'Zeigt',
  size: 'Größe',
  buttons: 'Knöpfe',
  theme: 'Farbschema',
  turns: 'Dreht sich langsam',
  title: 'Titel',
  readAloud: (title) => `Wird denen vorgelesen, die das Bild nicht sehen. Bleibt das Feld leer, lautet er: ${title}.`,
  file: 'Eine HTML-Datei',
  whatFile: 'Das Molekül, diese Einstellungen, ein Standbild und der Viewer selbst in einer Datei, die kein Netz braucht: für einen Kurs, für eine E-Mail oder zum Öffnen von einem Datenträger.',
  aboutTwo: 'Sie ist etwa zwei Megabyte groß.',
  long: (bytes) => `Sie ist etwa ${number(bytes / 1e6, 1)}\u00a0MB groß.`,
  save: 'Diese Ansicht als eine HTML-Datei speichern',
  making: 'Datei wird erstellt',
};
