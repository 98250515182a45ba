// Das Kanallabor, dessen Wörter wissenschaftlicher Text sind und englisch bleiben.

import type { lab as english } from '../en/lab';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('de');

export const lab: WordsOf<typeof english> = {
  inEnglish: 'Das Labor ist auf Englisch.',
  noExperiment: (id) => `Das Labor hat kein Experiment „${id}“.`,
  noToken: (token) => `„${token}“ kennt das Labor nicht.`,
  takes: (name, values) => `Im Labor sind für „${name}“ möglich: ${values.join(', ')}.`,
  range: (name, least, most, unit, written) => `Im Labor reicht „${name}“ von ${number(least)} bis ${number(most)}${unit && `\u00a0${unit}`}; „${written}“ geht nicht.`,
};
