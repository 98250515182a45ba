// A story as its presenter needs it: what each step says, in plain words, and what is noted for it.

import { plainText, type Sentence } from '../../content/article';
import type { Question } from '../../content/stories/questions/question';
import type { Story } from '../../content/stories/story';

export interface LessonStep {
  /** Unlike any other of the lesson. */
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly notes: string | undefined;
  readonly question: { readonly prompt: string; readonly answer: string; readonly reason: string } | undefined;
}

export interface Lesson {
  readonly title: string;
  readonly steps: readonly LessonStep[];
}

const plain = (sentences: readonly Sentence[]) => sentences.map(({ text }) => plainText(text)).join(' ');

/** In a few words; empty where the reason has it. */
function answerOf(question: Question): string {
  if (question.kind === 'order') return question.items.map((item, place) => `${place + 1}. ${item}`).join('; ');
  if (question.kind === 'atom' || question.kind === 'curve') return '';
  return question.choices[question.answer] ?? '';
}

export const lessonOf = ({ title, steps }: Story): Lesson => ({
  title,
  steps: steps.map((step) => ({
    id: step.id,
    title: step.title,
    words: plain(step.text),
    notes: step.notes,
    question: step.question && { prompt: step.question.prompt, answer: answerOf(step.question), reason: plain(step.question.reason) },
  })),
});

/** Characters of one text, beyond what a story's file may hold; steps. */
const LONGEST_TEXT = 20_000;
const MOST_STEPS = 40;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;

function readStep(value: unknown): LessonStep | undefined {
  if (!isRecord(value)) return undefined;
  const { id, title, words, notes, question } = value;
  if (!isText(id) || !isText(title) || !isText(words) || (notes !== undefined && !isText(notes))) return undefined;
  if (question === undefined) return { id, title, words, notes, question };
  const { prompt, answer, reason } = isRecord(question) ? question : {};
  return isText(prompt) && isText(answer) && isText(reason) ? { id, title, words, notes, question: { prompt, answer, reason } } : undefined;
}

/** From another window: anything may stand there. */
export function readLesson(value: unknown): Lesson | undefined {
  if (!isRecord(value) || !isText(value['title']) || !Array.isArray(value['steps'])) return undefined;
  const given: readonly unknown[] = value['steps'];
  const steps = given.flatMap((step) => readStep(step) ?? []);
  return given.length > MOST_STEPS || steps.length < given.length ? undefined : { title: value['title'], steps };
}
