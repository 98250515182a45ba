// Reads a story that a teacher wrote as a JSON file: all of it, or the first line that is wrong and why.
// Text stays text. README, “A story of your own”, tells how to write one.

import { parseOptions } from '../../options/option-codec';
import { OPTIONS } from '../../options/options';
import { highlight } from '../../options/highlight-kind';
import { EXPERIMENT_TEXTS } from '../lab/experiments';
import { type Field, type Located, LineError, readLocatedJson } from './located-json';
import { sentencesOf } from './read-sentences';
import { readQuestion } from './questions/read-question';
import { type Step, STEP_OPTIONS, type StepOption, type StepView, type Story } from './story';
import { given, listOf, need, objectOf, textOf, unlike } from './story-fields';
import { COUNTS, FIELDS, LONGEST, LONGEST_STORY, PARTS, STEP_ID } from './story-format';

/** What a file says, or the line (from 1) and the reason. */
export type ReadStory = { readonly story: Story } | { readonly line: number; readonly message: string };

/** `own`: one that the reader sets up. */
const EXPERIMENTS: readonly string[] = [...Object.keys(EXPERIMENT_TEXTS), 'own'];

const isStepOption = (name: string): name is StepOption => STEP_OPTIONS.some((each) => each === name);

function checkOption(name: string, written: string, line: number, molecules: readonly string[]): void {
  if (Object.hasOwn(OPTIONS, name) && !isStepOption(name)) throw new LineError(line, `A step cannot set “${name}”; it can set ${STEP_OPTIONS.join(', ')}.`);
  const [warning] = parseOptions({ [name]: written }).warnings;
  if (warning !== undefined) throw new LineError(line, warning);
  if ((name === 'molecule' || name === 'compare') && !molecules.includes(written)) throw new LineError(line, `There is no molecule “${written.slice(0, 40)}” in the library. Write its id, such as “esketamine”, or give a “smiles”.`);
  const unknown = name === 'part' ? written.split(',').find((id) => !PARTS.includes(id)) : undefined;
  if (unknown !== undefined) throw new LineError(line, `No part of the receptor is called “${unknown}”; such are “asn-ring”, “glun1-n616” and “m3”.`);
  const experiment = name === 'lab' ? written.split('~')[0] ?? '' : undefined;
  if (experiment !== undefined && !EXPERIMENTS.includes(experiment)) throw new LineError(line, `The lab has no experiment “${experiment}”; it has ${EXPERIMENTS.join(', ')}.`);
  if (name === 'highlight' && highlight.read(written) === undefined) throw new LineError(line, `“highlight” cannot be “${written.slice(0, 40)}”.`);
}

/** Options by name, or the end of a link as the Share dialog makes it. */
function viewOf(value: Located | undefined, molecules: readonly string[]): StepView {
  if (value === undefined) return {};
  const pairs: { readonly name: string; readonly written: string; readonly line: number }[] = [];
  if (value.kind === 'text') {
    const text = value.value.replace(/^[^#]*#/, '');
    for (const [name, written] of new URLSearchParams(text)) pairs.push({ name, written, line: value.line });
  } else {
    const fields: ReadonlyMap<string, Field> = objectOf(value, 'the view of a step', value.kind === 'object' ? [...value.fields.keys()] : []).fields;
    for (const [name, { line, value: written }] of fields) pairs.push({ name, written: textOf(written, `“${name.slice(0, 40)}”`, LONGEST.option), line });
  }
  for (const { name, written, line } of pairs) checkOption(name, written, line, molecules);
  if (pairs.some(({ name }) => name === 'molecule') && pairs.some(({ name }) => name === 'smiles')) throw new LineError(value.line, 'A step shows one molecule: either “molecule” or “smiles”.');
  return Object.fromEntries(pairs.map(({ name, written }) => [name, written]));
}

function stepOf(value: Located, index: number, molecules: readonly string[]): Step {
  const of = `step ${index + 1}`;
  const step = objectOf(value, of, FIELDS.step);
  const id = given(step, 'id');
  const written = id && textOf(id, '“id”', LONGEST.id);
  if (id && written !== undefined && !STEP_ID.test(written)) throw new LineError(id.line, '“id” is made of small letters, digits and hyphens, and begins with a letter.');
  const notes = given(step, 'notes');
  const question = given(step, 'question');
  return {
    id: written ?? `step-${index + 1}`,
    title: textOf(need(step, 'title', of), `The title of ${of}`, LONGEST.title),
    ...(notes ? { notes: textOf(notes, `The notes of ${of}`, LONGEST.notes) } : {}),
    text: sentencesOf(need(step, 'text', of), `The text of ${of}`, molecules),
    view: viewOf(given(step, 'view'), molecules),
    ...(question ? { question: readQuestion(question, molecules) } : {}),
  };
}

function storyOf(text: string, molecules: readonly string[]): Story {
  const of = 'the story';
  const story = objectOf(readLocatedJson(text), of, FIELDS.story);
  const title = textOf(need(story, 'title', of), 'The title of the story', LONGEST.title);
  const summary = given(story, 'summary');
  const items = listOf(need(story, 'steps', of), '“steps”', ...COUNTS.steps);
  const [first, ...others] = items.map((item, index) => stepOf(item, index, molecules));
  if (!first) throw new LineError(1, 'The story has no steps.');
  unlike([first, ...others].map(({ id }) => id), items, 'The id');
  return { title, summary: summary ? textOf(summary, 'The summary', LONGEST.line) : title, steps: [first, ...others] };
}

/** `molecules`: the ids of the library. Never throws. */
export function readStory(text: string, molecules: readonly string[]): ReadStory {
  if (text.trim() === '') return { line: 1, message: 'The file is empty.' };
  if (text.length > LONGEST_STORY) return { line: 1, message: `The story is too long: ${text.length} characters, where ${LONGEST_STORY} is the most.` };
  try {
    return { story: storyOf(text, molecules) };
  } catch (error) {
    if (error instanceof LineError) return { line: error.line, message: error.message };
    throw error;
  }
}
