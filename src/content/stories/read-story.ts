// Reads a story that a teacher wrote as a JSON file: all of it, or the first line that is wrong and why.
// Text stays text. README, “A story of your own”, tells how to write one.

import { storyFaults as faults } from '../../languages/en/story-faults';
import { tell, type Told } from '../../languages/said';
import { parseOptions, shorten } from '../../options/option-codec';
import { OPTIONS } from '../../options/options';
import { EXPERIMENT_TEXTS } from '../lab/experiments';
import { type Field, type Located, LineError, readLocatedJson } from './located-json';
import { sentencesOf } from './read-sentences';
import { readQuestion } from './questions/read-question';
import { type Step, STEP_OPTIONS, type StepOption, type StepView, type Story } from './story';
import { given, listOf, need, objectOf, textOf, unlike } from './story-fields';
import { COUNTS, FIELDS, LONGEST, LONGEST_STORY, PARTS, STEP_ID } from './story-format';

/** What a file says, or the line (from 1) and the reason. */
export type ReadStory = { readonly story: Story } | ({ readonly line: number } & Told);

/** `own`: one that the reader sets up. */
const EXPERIMENTS: readonly string[] = [...Object.keys(EXPERIMENT_TEXTS), 'own'];

const isStepOption = (name: string): name is StepOption => STEP_OPTIONS.some((each) => each === name);

function checkOption(name: string, written: string, line: number, molecules: readonly string[]): void {
  if (Object.hasOwn(OPTIONS, name) && !isStepOption(name)) throw new LineError(line, tell(faults, 'notOfStep', name, STEP_OPTIONS));
  if (!isStepOption(name)) throw new LineError(line, tell(faults, 'noOption', shorten(name)));
  const isTaken = parseOptions({ [name]: written }).given.length > 0;
  if (!isTaken) throw new LineError(line, tell(faults, 'badOption', name, shorten(written), OPTIONS[name].kind.expects.replaceAll('`', '')));
  if ((name === 'molecule' || name === 'compare') && !molecules.includes(written)) throw new LineError(line, tell(faults, 'noMolecule', written.slice(0, 40)));
  const unknown = name === 'part' ? written.split(',').find((id) => !PARTS.includes(id)) : undefined;
  if (unknown !== undefined) throw new LineError(line, tell(faults, 'noPart', unknown));
  const experiment = name === 'lab' ? written.split('~')[0] ?? '' : undefined;
  if (experiment !== undefined && !EXPERIMENTS.includes(experiment)) throw new LineError(line, tell(faults, 'noExperiment', experiment, EXPERIMENTS));
}

/** Options by name, or the end of a link as the Share dialog makes it. */
function viewOf(value: Located | undefined, molecules: readonly string[]): StepView {
  if (value === undefined) return {};
  const pairs: { readonly name: string; readonly written: string; readonly line: number }[] = [];
  if (value.kind === 'text') {
    const text = value.value.replace(/^[^#]*#/, '');
    for (const [name, written] of new URLSearchParams(text)) pairs.push({ name, written, line: value.line });
  } else {
    const fields: ReadonlyMap<string, Field> = objectOf(value, 'view', value.kind === 'object' ? [...value.fields.keys()] : []).fields;
    for (const [name, { line, value: written }] of fields) pairs.push({ name, written: textOf(written, { field: name.slice(0, 40) }, LONGEST.option), line });
  }
  for (const { name, written, line } of pairs) checkOption(name, written, line, molecules);
  if (pairs.some(({ name }) => name === 'molecule') && pairs.some(({ name }) => name === 'smiles')) throw new LineError(value.line, tell(faults, 'twoMolecules'));
  return Object.fromEntries(pairs.map(({ name, written }) => [name, written]));
}

function stepOf(value: Located, index: number, molecules: readonly string[]): Step {
  const number = index + 1;
  const of = { step: number };
  const step = objectOf(value, of, FIELDS.step);
  const id = given(step, 'id');
  const written = id && textOf(id, { field: 'id' }, LONGEST.id);
  if (id && written !== undefined && !STEP_ID.test(written)) throw new LineError(id.line, tell(faults, 'badId'));
  const notes = given(step, 'notes');
  const question = given(step, 'question');
  return {
    id: written ?? `step-${number}`,
    title: textOf(need(step, 'title', of), { of: 'title', step: number }, LONGEST.title),
    ...(notes ? { notes: textOf(notes, { of: 'notes', step: number }, LONGEST.notes) } : {}),
    text: sentencesOf(need(step, 'text', of), { of: 'text', step: number }, molecules),
    view: viewOf(given(step, 'view'), molecules),
    ...(question ? { question: readQuestion(question, molecules) } : {}),
  };
}

function storyOf(text: string, molecules: readonly string[]): Story {
  const of = 'story';
  const story = objectOf(readLocatedJson(text), of, FIELDS.story);
  const title = textOf(need(story, 'title', of), 'title', LONGEST.title);
  const summary = given(story, 'summary');
  const items = listOf(need(story, 'steps', of), { field: 'steps' }, ...COUNTS.steps);
  const [first, ...others] = items.map((item, index) => stepOf(item, index, molecules));
  if (!first) throw new Error('COUNTS lets no story be without steps.');
  unlike([first, ...others].map(({ id }) => id), items, 'id');
  return { title, summary: summary ? textOf(summary, 'summary', LONGEST.line) : title, steps: [first, ...others] };
}

/** `molecules`: the ids of the library. Never throws. */
export function readStory(text: string, molecules: readonly string[]): ReadStory {
  if (text.trim() === '') return { line: 1, ...tell(faults, 'empty') };
  if (text.length > LONGEST_STORY) return { line: 1, ...tell(faults, 'tooLongStory', text.length, LONGEST_STORY) };
  try {
    return { story: storyOf(text, molecules) };
  } catch (error) {
    if (error instanceof LineError) return { line: error.line, message: error.message, ...(error.said && { said: error.said }) };
    throw error;
  }
}
