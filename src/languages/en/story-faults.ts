// What is wrong with a story that a teacher wrote as a file. The names of its fields are those of the file in every language.

import { room } from '../room';
import type { StoryChoice, StoryObject, StoryTwin, StoryValue } from '../story-things';

const OBJECTS = { story: 'the story', view: 'the view of a step', sentence: 'a sentence', part: 'a part of a sentence', question: 'a question' } as const;
const VALUES = {
  title: 'The title of the story',
  summary: 'The summary',
  sentence: 'A sentence',
  part: 'A part of a sentence',
  source: 'A source',
  choice: 'A choice',
  item: 'An item',
  end: 'An end',
  place: 'A place of “at”',
  point: 'A point of “curve”',
} as const;
const TWINS = { id: 'The id', text: 'The text', sentence: 'The sentence', source: 'The source' } as const;
const CHOICES = { library: 'an id of the library', glossary: 'an id of the glossary' } as const;

const quoted = (names: readonly string[], between = ', ') => names.map((name) => `“${name}”`).join(between);

function object(of: StoryObject): string {
  if (typeof of === 'string') return OBJECTS[of];
  return 'step' in of ? `step ${of.step}` : `the axis “${of.axis}”`;
}

function value(what: StoryValue): string {
  if (typeof what === 'string') return VALUES[what];
  return 'field' in what ? `“${what.field}”` : `The ${what.of} of step ${what.step}`;
}

export const storyFaults = room('storyFaults', {
  /** `reason`: said again in the reader's language. */
  untold: (file: string, line: number, reason: string) => `The story in “${file}” cannot be told. Line ${line}: ${reason}`,
  empty: 'The file is empty.',
  tooLongStory: (length: number, most: number) => `The story is too long: ${length} characters, where ${most} is the most.`,
  noObject: (of: StoryObject) => `Here ${object(of)} should stand, between “{” and “}”.`,
  noField: (name: string, of: StoryObject, known: readonly string[]) => `There is no field “${name}” in ${object(of)}; it has ${quoted(known)}.`,
  missing: (name: string, of: StoryObject) => `The field “${name}” is missing in ${object(of)}.`,
  noText: (what: StoryValue) => `${value(what)} must be a text in double quotation marks.`,
  emptyText: (what: StoryValue) => `${value(what)} is empty.`,
  tooLong: (what: StoryValue, length: number, most: number) => `${value(what)} is too long: ${length} characters, where ${most} is the most.`,
  noList: (what: StoryValue) => `${value(what)} must be a list between “[” and “]”.`,
  length: (what: StoryValue, least: number, most: number, length: number) =>
    `${value(what)} must hold ${least === most ? least : `${least} to ${most}`}; here there ${length === 1 ? 'is' : 'are'} ${length === 0 ? 'none' : length}.`,
  noneOf: (what: StoryValue, text: string, takes: StoryChoice) => `${value(what)} cannot be “${text}”; it takes ${typeof takes === 'string' ? CHOICES[takes] : quoted(takes)}.`,
  twice: (what: StoryTwin, text: string) => `${TWINS[what]} “${text}” stands here a second time.`,
  noNumber: (what: StoryValue) => `${value(what)} must be a number.`,
  noFlag: (what: StoryValue) => `${value(what)} must be true or false.`,
  noPart: (id: string) => `No part of the receptor is called “${id}”; such are “asn-ring”, “glun1-n616” and “m3”.`,
  noGroup: (id: string, near: readonly string[]) => `No kind of group is called “${id}”.${near.length === 0 ? '' : ` Is it ${quoted(near, ' or ')}?`}`,
  oneOfParts: (kinds: readonly string[]) => `A part in “{” and “}” has exactly one of ${quoted(kinds)}.`,
  orAlone: '“or” goes only with “group”.',
  noPanel: (id: string) => `There is no panel “${id}”.`,
  longSentence: (length: number, most: number) => `A sentence is too long: ${length} characters, where ${most} is the most.`,
  noStanding: (standings: readonly string[]) => `A sentence with sources needs a “standing”: ${standings.join(', ')}.`,
  noSources: 'A sentence with a “standing” needs “sources”.',
  noSource: (id: string) => `No source of this page has the id “${id}”; write a source of your own in full.`,
  notOfStep: (option: string, options: readonly string[]) => `A step cannot set “${option}”; it can set ${options.join(', ')}.`,
  noOption: (name: string) => `There is no option “${name}”.`,
  /** `takes`: as the table of options has it. */
  badOption: (name: string, text: string, takes: string) => `The option “${name}” cannot be “${text}”; it takes ${takes}.`,
  noMolecule: (id: string) => `There is no molecule “${id}” in the library. Write its id, such as “esketamine”, or give a “smiles”.`,
  noExperiment: (id: string, all: readonly string[]) => `The lab has no experiment “${id}”; it has ${all.join(', ')}.`,
  twoMolecules: 'A step shows one molecule: either “molecule” or “smiles”.',
  badId: '“id” is made of small letters, digits and hyphens, and begins with a letter.',
  noChoice: '“answer” is none of the choices. Write the text of the right one.',
  badTarget: (text: string, takes: string) => `“target” cannot be “${text}”; it takes ${takes}.`,
  noTarget: 'A question for an atom needs a “target”, an “element”, or both.',
  noElement: (symbol: string) => `There is no element “${symbol}”.`,
  backwards: (axis: string) => `On the axis “${axis}” “from” must be less than “to”.`,
  logFromZero: 'A logarithmic axis begins above 0.',
  beyond: (what: StoryValue, at: number, from: number, to: number) => `${value(what)} lies beyond its axis: ${at}, where the axis goes from ${from} to ${to}.`,
  notMore: (what: StoryValue) => `${value(what)} must be more than the one before it.`,
  shortCurve: '“curve” must reach from the first place of “at” to the last.',
  noTolerance: '“tolerance” must be more than 0.',
});
