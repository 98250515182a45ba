// The handout of a story: its dialog, and the words around the story on paper.

import { room } from '../room';
import { english } from '../tongue';

export const handout = room('handout', {
  open: 'Handout',
  openHint: 'Handout: print the story, or save it as a PDF',
  title: 'Handout',
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'US Letter' },
  ink: 'Print in',
  inks: { colour: 'Colour', grey: 'Black and white' },
  inkHint: 'In black and white each atom has its letter.',
  pictures: 'A picture of each step',
  answers: 'A page of answers, for the teacher',
  print: 'Print or save as PDF',
  printHint: 'The print dialog of the browser also saves a PDF. Choose 100 % there, without headers and footers.',
  taking: (done: number, count: number) => `Taking the pictures: ${done} of ${count}`,
  stopped: (missing: number) => `${english.count(missing, { one: 'picture was', other: 'pictures were' })} not taken. The formula stands in ${missing === 1 ? 'its' : 'their'} place.`,
  preview: 'Preview of the pages',
  failed: 'The handout could not be opened. The connection may be down.',
  pageOf: (page: number, count: number) => `Page ${page} of ${count}`,
  name: 'Name',
  date: 'Date',
  scan: 'The story, to turn and read:',
  own: 'The story is a file that your teacher has. The viewer:',
  questions: 'Questions',
  notes: 'Notes',
  sources: 'Sources',
  answersTitle: 'Answers, for the teacher',
  step: (step: number) => `Step ${step}`,
  pictureOf: (title: string) => `Picture of “${title}”`,
  formulaOf: (name: string) => `Formula of ${name}`,
  tick: 'Tick one.',
  circle: (name: string) => `Circle the atom in this formula: ${name}.`,
  number: (count: number) => `Write 1 to ${count} into the boxes.`,
  draw: 'Mark a point on each dashed line, and draw the curve.',
});
