// Was die Antworten einer Geschichte ergeben, für eine Person und für eine Klasse.

import type { results as english } from '../en/results';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { count, form } = tongue('de');

export const results: WordsOf<typeof english> = {
  title: 'Eigene Antworten',
  outcomes: { first: 'beim ersten Versuch richtig', later: 'später richtig', missed: 'nicht richtig', open: 'nicht beantwortet' },
  first: (right, questions) => `${right} von ${questions} beim ersten Versuch richtig`,
  kept: 'In diesem Tab behalten, nirgendwohin gesendet.',
  handIn: 'Zum Abgeben: {code}',
  copyCode: 'Ergebniscode kopieren',
  saveTable: 'Als Tabelle speichern (CSV)',
  forget: 'Antworten vergessen',
  noneYet: (questions) => `Diese Geschichte stellt ${form(questions, { one: 'eine Frage', other: `${questions} Fragen` })}; noch ist keine beantwortet. Antworten bleiben in diesem Tab und werden nirgendwohin gesendet.`,
  readClass: 'Für Lehrende: die Codes einer Klasse lesen',
  oneCodeALine: 'Ein Code je Zeile, mit oder ohne Namen davor. Sie bleiben in diesem Tab.',
  codes: (codes) => count(codes, { one: 'Code', other: 'Codes' }),
  line: 'Zeile',
  name: 'Name',
  result: 'Ergebnis',
  byQuestion: 'Nach Fragen',
  question: 'Frage',
  firstTry: 'Beim ersten Versuch richtig',
  share: (right, answered) => `${right} von ${answered}`,
  codeSign: (sign: string) => `Das Zeichen „${sign}“ kommt in keinem Code vor.`,
  codeTooShort: 'Für einen Code ist das zu kurz.',
  codeWrong: 'Ein Zeichen dieses Codes ist falsch oder fehlt.',
  codeOfOther: 'Dieser Code gehört zu einer anderen Geschichte.',
};
