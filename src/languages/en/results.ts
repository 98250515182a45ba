// What the answers of a story come to, for a student and for a class.

import { english } from '../tongue';
import { room } from '../room';

export const results = room('results', {
  title: 'Your answers',
  outcomes: { first: 'right at the first try', later: 'right later', missed: 'not right', open: 'not answered' },
  first: (right: number, questions: number) => `${right} of ${questions} right at the first try`,
  kept: 'Kept in this tab, sent nowhere.',
  handIn: 'To hand in: {code}',
  copyCode: 'Copy the result code',
  saveTable: 'Save as a table (CSV)',
  forget: 'Forget my answers',
  noneYet: (questions: number) => `This story asks ${english.form(questions, { one: 'one question', other: `${questions} questions` })}, and none is answered yet. Answers are kept in this tab and sent nowhere.`,
  readClass: 'For teachers: read the codes of a class',
  oneCodeALine: 'One code a line, with or without a name before it. They stay in this tab.',
  codes: (codes: number) => english.count(codes, { one: 'code', other: 'codes' }),
  line: 'Line',
  name: 'Name',
  result: 'Result',
  byQuestion: 'By question',
  question: 'Question',
  firstTry: 'Right at the first try',
  share: (right: number, answered: number) => `${right} of ${answered}`,
  codeSign: (sign: string) => `No code has the sign “${sign}”.`,
  codeTooShort: 'This is too short for a code.',
  codeWrong: 'A sign of this code is wrong or missing.',
  codeOfOther: 'This code is of another story.',
});
