// Was am JSON der Datei einer Geschichte falsch ist, gleich was darin steht.

import type { jsonFaults as english } from '../en/json-faults';
import type { WordsOf } from '../room';
import type { SeenInstead } from '../story-things';

const SEEN = { end: 'das Ende der Datei', quote: 'ein Anführungszeichen', 'single-quote': 'ein einfaches Anführungszeichen (JSON kennt nur doppelte)' } as const;
const seen = (what: SeenInstead) => (typeof what === 'string' ? SEEN[what] : `„${what.char}“`);

export const jsonFaults: WordsOf<typeof english> = {
  afterEnd: (what) => `Nach dem Ende der Geschichte steht noch etwas: ${seen(what)}.`,
  comment: 'JSON kennt keine Kommentare; dieser ist zu entfernen.',
  tooDeep: 'Listen und Objekte sind zu tief verschachtelt.',
  noValue: (what) => `Hier fehlt ein Wert; stattdessen steht hier ${seen(what)}.`,
  unquoted: (word) => `„${word}“ steht ohne Anführungszeichen.`,
  noName: (what) => `Hier fehlt der Name eines Feldes in doppelten Anführungszeichen; stattdessen steht hier ${seen(what)}.`,
  nameTwice: (name) => `Das Feld „${name}“ steht hier zum zweiten Mal.`,
  noColon: (name, what) => `Nach „${name}“ fehlt ein Doppelpunkt; stattdessen steht hier ${seen(what)}.`,
  fileEnds: (close, open, line) => `Die Datei endet vor dem „${close}“, das zum „${open}“ in Zeile ${line} gehört.`,
  noComma: (what) => `Am Ende dieses Wertes fehlt ein Komma; es folgt ${seen(what)}.`,
  extraComma: (close) => `Vor „${close}“ steht ein Komma zu viel.`,
  openText: 'Ein Text endet nicht in dieser Zeile: Sein schließendes Anführungszeichen fehlt.',
  control: 'In einem Text steht ein Steuerzeichen.',
  escape: (char) => `„\\${char}“ bedeutet in einem Text nichts; ein umgekehrter Schrägstrich wird „\\\\“ geschrieben.`,
};
