// Was an einer Geschichte falsch ist, die eine Lehrkraft als Datei geschrieben hat. Die Namen der Felder sind überall die der Datei.

import type { storyFaults as english } from '../en/story-faults';
import type { WordsOf } from '../room';
import type { StoryObject, StoryValue } from '../story-things';
import { tongue } from '../tongue';

const { list } = tongue('de');

/** Im ersten Fall, und mit „in“. */
const OBJECTS = {
  story: ['die Geschichte', 'in der Geschichte'],
  view: ['die Ansicht eines Schritts', 'in der Ansicht eines Schritts'],
  sentence: ['ein Satz', 'in einem Satz'],
  part: ['ein Teil eines Satzes', 'in einem Teil eines Satzes'],
  question: ['eine Frage', 'in einer Frage'],
} as const;
const VALUES = {
  title: 'Der Titel der Geschichte',
  summary: 'Die Zusammenfassung',
  sentence: 'Ein Satz',
  part: 'Ein Teil eines Satzes',
  source: 'Eine Quelle',
  choice: 'Eine Antwortmöglichkeit',
  item: 'Ein Eintrag',
  end: 'Ein Ende',
  place: 'Eine Stelle von „at“',
  point: 'Ein Punkt von „curve“',
} as const;
const OF_STEP = { title: 'Der Titel von', notes: 'Der Text der Notizen zu', text: 'Der Text von' } as const;
const TWINS = { id: 'Die Kennung', text: 'Der Text', sentence: 'Der Satz', source: 'Die Quelle' } as const;
const CHOICES = { library: 'eine Kennung aus der Bibliothek', glossary: 'eine Kennung aus dem Glossar' } as const;
/** Was Optionen verlangen, soweit es keine Liste von Wörtern ist. */
const TAKES: Readonly<Record<string, string>> = {
  'an id of the library': 'eine Kennung aus der Bibliothek',
  'a SMILES': 'ein SMILES',
  'group:amine, smarts:… or atoms:3,4 (atom numbers, 1-based)': 'group:amine, smarts:… oder atoms:3,4 (Nummern von Atomen, ab 1)',
  'atom numbers, 1-based, comma separated': 'Nummern von Atomen, ab 1, durch Kommas getrennt',
  '1-2 (distance), 1-2-3 (angle) or 1-2-3-4 (torsion) in atom numbers, 1-based, ; separated': '1-2 (Abstand), 1-2-3 (Winkel) oder 1-2-3-4 (Torsion) mit Nummern von Atomen, ab 1, durch ; getrennt',
  'flag, or degrees a second (-360 to 360)': 'nichts als den Namen, oder Grad je Sekunde (-360 bis 360)',
  'theta phi distance (degrees, degrees, Å; without the distance it is fitted)': 'theta phi distance (Grad, Grad, Å; ohne den Abstand wird er angepasst)',
  'a share in percent, 0 to 100': 'ein Anteil in Prozent, 0 bis 100',
  'an experiment of the lab and its changes, as trapping~volt-40': 'ein Experiment des Labors und seine Änderungen, wie trapping~volt-40',
  'ids of parts, comma separated': 'Kennungen von Teilen, durch Kommas getrennt',
};

const quoted = (names: readonly string[]) => names.map((name) => `„${name}“`);
const takes = (what: string) => TAKES[what] ?? what.replaceAll(' ', ', ');

function object(of: StoryObject, kase: 0 | 1): string {
  if (typeof of === 'string') return OBJECTS[of][kase];
  const [name, within] = 'step' in of ? [`Schritt ${of.step}`, 'in '] : [`Achse „${of.axis}“`, 'in der '];
  return kase === 1 ? `${within}${name}` : 'step' in of ? name : `die ${name}`;
}

function value(what: StoryValue): string {
  if (typeof what === 'string') return VALUES[what];
  return 'field' in what ? `„${what.field}“` : `${OF_STEP[what.of]} Schritt ${what.step}`;
}

export const storyFaults: WordsOf<typeof english> = {
  untold: (file, line, reason) => `Die Geschichte in „${file}“ lässt sich nicht erzählen. Zeile ${line}: ${reason}`,
  empty: 'Die Datei ist leer.',
  tooLongStory: (length, most) => `Die Geschichte ist zu lang: ${length} Zeichen; höchstens ${most} sind möglich.`,
  noObject: (of) => `Hier sollte ${object(of, 0)} stehen, zwischen „{“ und „}“.`,
  noField: (name, of, known) => `Ein Feld „${name}“ gibt es ${object(of, 1)} nicht; möglich sind ${quoted(known).join(', ')}.`,
  missing: (name, of) => `Das Feld „${name}“ fehlt ${object(of, 1)}.`,
  noText: (what) => `${value(what)} muss ein Text in doppelten Anführungszeichen sein.`,
  emptyText: (what) => `${value(what)} ist leer.`,
  tooLong: (what, length, most) => `${value(what)} ist zu lang: ${length} Zeichen; höchstens ${most} sind möglich.`,
  noList: (what) => `${value(what)} muss eine Liste zwischen „[“ und „]“ sein.`,
  length: (what, least, most, length) => {
    const found = length === 0 ? 'hier ist die Liste leer' : length === 1 ? 'hier ist es nur 1' : `hier sind es ${length}`;
    return `${value(what)} braucht ${least === most ? least : `${least} bis ${most}`} Einträge; ${found}.`;
  },
  noneOf: (what, text, choice) => `${value(what)} kann nicht „${text}“ sein, nur ${typeof choice === 'string' ? CHOICES[choice] : list(quoted(choice), 'or')}.`,
  twice: (what, text) => `${TWINS[what]} „${text}“ steht hier zum zweiten Mal.`,
  noNumber: (what) => `${value(what)} muss eine Zahl sein.`,
  noFlag: (what) => `${value(what)} muss true oder false sein.`,
  noPart: (id) => `Kein Teil des Rezeptors heißt „${id}“; solche sind „asn-ring“, „glun1-n616“ und „m3“.`,
  noGroup: (id, near) => `Keine Art von Gruppe heißt „${id}“.${near.length === 0 ? '' : ` Gemeint ist vielleicht ${quoted(near).join(' oder ')}.`}`,
  oneOfParts: (kinds) => `Ein Teil in „{“ und „}“ hat genau eines von ${quoted(kinds).join(', ')}.`,
  orAlone: '„or“ steht nur zusammen mit „group“.',
  noPanel: (id) => `Einen Abschnitt „${id}“ gibt es nicht.`,
  longSentence: (length, most) => `Ein Satz ist zu lang: ${length} Zeichen; höchstens ${most} sind möglich.`,
  noStanding: (standings) => `Ein Satz mit Quellen braucht ein „standing“: ${standings.join(', ')}.`,
  noSources: 'Ein Satz mit einem „standing“ braucht „sources“.',
  noSource: (id) => `Keine Quelle dieser Seite hat die Kennung „${id}“; eine eigene Quelle ist ganz auszuschreiben.`,
  notOfStep: (option, options) => `Ein Schritt kann „${option}“ nicht einstellen, nur ${options.join(', ')}.`,
  noOption: (name) => `Eine Option „${name}“ gibt es nicht.`,
  badOption: (name, text, what) => `Die Option „${name}“ kann nicht „${text}“ sein; möglich: ${takes(what)}.`,
  noMolecule: (id) => `Die Bibliothek hat kein Molekül „${id}“. Verlangt ist seine Kennung, etwa „esketamine“, oder ein „smiles“.`,
  noExperiment: (id, all) => `Das Labor hat kein Experiment „${id}“; es hat ${all.join(', ')}.`,
  twoMolecules: 'Ein Schritt zeigt ein Molekül: entweder „molecule“ oder „smiles“.',
  badId: '„id“ besteht aus Kleinbuchstaben, Ziffern und Bindestrichen und beginnt mit einem Buchstaben.',
  noChoice: '„answer“ ist keine der Antwortmöglichkeiten. Verlangt ist der Text der richtigen.',
  badTarget: (text, what) => `„target“ kann nicht „${text}“ sein; möglich: ${takes(what)}.`,
  noTarget: 'Eine Frage nach einem Atom braucht ein „target“, ein „element“ oder beides.',
  noElement: (symbol) => `Ein Element „${symbol}“ gibt es nicht.`,
  backwards: (axis) => `Auf der Achse „${axis}“ muss „from“ kleiner sein als „to“.`,
  logFromZero: 'Eine logarithmische Achse beginnt über 0.',
  beyond: (what, at, from, to) => `${value(what)} liegt nicht auf der Achse: ${at}, doch die Achse reicht von ${from} bis ${to}.`,
  notMore: (what) => `${value(what)} muss größer sein als der Wert davor.`,
  shortCurve: '„curve“ muss von der ersten Stelle von „at“ bis zur letzten reichen.',
  noTolerance: '„tolerance“ muss größer als 0 sein.',
};
