// Was an einer Molfile oder SDF um die Tabelle herum nicht stimmt: Art der Datei, Blöcke und Eigenschaftszeilen.

import type { molfileFaults as english } from '../en/molfile-faults';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('de');

export const molfileFaults: WordsOf<typeof english> = {
  noAtoms: 'Diese Datei enthält keine Atome.',
  tooLarge: (megabytes: number) => `Diese Datei hat ${number(megabytes, 1)} MB; höchstens 16 MB können gelesen werden.`,
  empty: 'In dieser Datei steht nichts.',
  binary: 'Dies ist eine Binärdatei, keine Molfile.',
  reaction: 'Diese Datei enthält eine Reaktion; gebraucht wird ein einzelnes Molekül.',
  database: 'Diese Datei enthält ein Muster mit variablen Gruppen oder eine Datenbank; gebraucht wird ein einzelnes Molekül.',
  webPage: 'Dies ist eine Webseite oder eine andere Datei mit Auszeichnungen, keine Molfile; zu sichern ist die Datei selbst, nicht die Seite.',
  version: (line: number, version: string) => `Zeile ${line} nennt eine Molfile der Version ${version}; gelesen werden V2000 und V3000.`,
  notMolfile: (line: number) => `Dies ist keine Molfile: In Zeile ${line} sollte stehen, wie viele Atome und Bindungen es sind.`,
  recordNumber: 'Der Datensatz einer SDF ist eine ganze Zahl; der erste ist 0.',
  recordEmpty: (record: number) => `Datensatz ${record} ist leer.`,
  noRecord: (count: number, record: number) => `Diese Datei enthält ${count === 1 ? 'einen Datensatz' : `${count} Datensätze`}; Datensatz ${record} gibt es nicht.`,
  notContinued: (line: number, next: number) => `Zeile ${line} soll weitergehen, aber Zeile ${next} setzt sie nicht fort.`,
  continuedNowhere: (line: number) => `Zeile ${line} soll weitergehen, aber die Datei endet.`,
  noPrefix: (line: number) => `Zeile ${line} beginnt nicht mit „M  V30“.`,
  unclosed: (line: number) => `Ein Anführungszeichen oder eine Klammer in Zeile ${line} wird nicht geschlossen.`,
  keyValue: (line: number, word: string) => `„${word}“ in Zeile ${line} sollte Name, Gleichheitszeichen und Wert sein.`,
  list: (line: number) => `In Zeile ${line} sollte eine Liste stehen: ihre Länge, dann so viele Zahlen, in runden Klammern.`,
  wholeValue: (line: number, key: string) => `${key} in Zeile ${line} sollte eine ganze Zahl sein.`,
  numberWanted: (line: number, text: string) => `„${text}“ in Zeile ${line} sollte eine Zahl sein.`,
  template: (line: number) => `Zeile ${line} beginnt eine variable Gruppe oder eine Vorlage.`,
  misplacedBlock: (line: number, name: string) => `Der Block ${name} in Zeile ${line} gehört nicht dorthin.`,
  noOpenBlock: (line: number) => `Zeile ${line} beendet einen Block, der nicht offen ist.`,
  link: (line: number) => `Zeile ${line} beschreibt ein sich wiederholendes Glied; ein Molekül hat feste Atome.`,
  misplaced: (line: number, text: string) => `„${text}“ in Zeile ${line} gehört nicht dorthin.`,
  tableOpen: (line: number) => `Die Tabelle, die nach Zeile ${line} beginnt, wird nicht beendet; etwas fehlt.`,
  noCounts: (line: number) => `Nach Zeile ${line} fehlt die Zeile COUNTS.`,
  variableKey: (line: number, key: string) => `${key} in Zeile ${line} gehört zu einem Suchmuster, einer variablen Gruppe oder einer Sequenz.`,
  variableGroup: (line: number, kind: string) => `Zeile ${line} klammert eine sich wiederholende oder variable Gruppe (${kind}), etwa ein Polymer.`,
  groupOfNothing: (line: number, atom: number) => `Zeile ${line} nennt Atom ${atom}, das es nicht gibt.`,
  noEnd: 'Die Datei endet ohne ihre Schlusszeile „M  END“, vielleicht fehlt also etwas.',
  ofElements: (line: number) => `Zeile ${line} beschreibt eine Liste von Elementen; ein Molekül hat feste Atome und Bindungen.`,
  ofGroup: (line: number) => `Zeile ${line} beschreibt eine variable Gruppe; ein Molekül hat feste Atome und Bindungen.`,
  ofLink: (line: number) => `Zeile ${line} beschreibt ein sich wiederholendes Glied; ein Molekül hat feste Atome und Bindungen.`,
  ofAttachment: (line: number) => `Zeile ${line} beschreibt einen offenen Anknüpfungspunkt; ein Molekül hat feste Atome und Bindungen.`,
  ofPattern: (line: number) => `Zeile ${line} beschreibt ein Suchmuster; ein Molekül hat feste Atome und Bindungen.`,
  ofOrderZero: (line: number) => `Zeile ${line} beschreibt eine Bindung der Ordnung null; ein Molekül hat feste Atome und Bindungen.`,
  ofResidue: (line: number) => `Zeile ${line} beschreibt einen Rest einer Sequenz; ein Molekül hat feste Atome und Bindungen.`,
  pairs: (line: number) => `In Zeile ${line} sollten eine Anzahl und so viele Paare aus Atom und Wert stehen.`,
  noSuchAtom: (line: number) => `Zeile ${line} nennt ein Atom, das es nicht gibt.`,
  abbreviation: (line: number) => `Zeile ${line} kürzt eine Gruppe von Atomen ab.`,
  stray: (line: number, text: string) => `Zeile ${line} („${text}“) ist keine Zeile einer Molfile; vielleicht stimmen die Anzahlen nicht.`,
  label: (line: number, text: string) => `Zeile ${line} beschriftet ein Atom mit „${text}“, was für eine Gruppe stehen kann.`,
};
