// How much goes on one page of a handout. The built-in stories come to one page of steps and one of questions; longer ones to more.

import { kindOf } from '../stories/questions/question';
import type { HandoutQuestion, HandoutStep } from './handout';

/** On a page of their own, in two columns; with more the pictures are too small to be read. */
const MOST_STEPS = 7;
/** In three rows of two. */
const FULL_PAGE = 6;
/** In one row of three, above the questions. */
const MOST_ABOVE = 3;

/** Of a question, as lines of text roughly: an axis and a formula need room to draw on. */
const ROOM = { choose: 6, order: 8, atom: 10, curve: 12 } as const;
/** Of a page, and where a row of steps stands above. */
const MOST_ROOM = 64;
const ROOM_BELOW = 46;

const roomOf = (questions: readonly HandoutQuestion[]) => questions.reduce((sum, { question }) => sum + ROOM[kindOf(question)], 0);

function runs<T>(items: readonly T[], isFull: (run: readonly T[], next: T) => boolean): readonly (readonly T[])[] {
  const found: T[][] = [[]];
  for (const item of items) {
    if (isFull(found.at(-1) ?? [], item)) found.push([]);
    found.at(-1)?.push(item);
  }
  return found;
}

export interface HandoutPages {
  readonly steps: readonly (readonly HandoutStep[])[];
  /** The last steps, above the first questions. */
  readonly above: readonly HandoutStep[];
  /** One page at least, which may have the sources alone. */
  readonly questions: readonly (readonly HandoutQuestion[])[];
}

export function handoutPages(steps: readonly HandoutStep[], questions: readonly HandoutQuestion[]): HandoutPages {
  const asked = runs(questions, (page, next) => page.length > 0 && roomOf([...page, next]) > MOST_ROOM);
  if (steps.length <= MOST_STEPS) return { steps: [steps], above: [], questions: asked };
  const told = runs(steps, (page) => page.length === FULL_PAGE);
  const last = told.at(-1) ?? [];
  const fits = last.length <= MOST_ABOVE && roomOf(asked[0] ?? []) <= ROOM_BELOW;
  return fits ? { steps: told.slice(0, -1), above: last, questions: asked } : { steps: told, above: [], questions: asked };
}

export type Paper = 'a4' | 'letter';

/** Millimetres. */
export const PAPERS: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 210, height: 297 },
  letter: { width: 215.9, height: 279.4 },
};

/** Regions that print on US Letter: the United States, Canada, and those of Latin America that follow them (CLDR, paperSize). */
const LETTER = /-(?:US|CA|MX|CL|CO|CR|GT|NI|PA|PH|PR|SV|VE|BZ)\b/i;

/** `tag`: of the reader's language, such as en-GB. */
export const paperFor = (tag: string): Paper => (LETTER.test(tag) ? 'letter' : 'a4');

/** How a page may be set, the best first: the type in points, how tall its pictures are, and the most words of a step. The next is tried where one does not fit. */
export const SETTINGS = [
  { points: 10, pictures: 'tall', words: Infinity },
  { points: 10, pictures: 'middle', words: Infinity },
  { points: 9.5, pictures: 'middle', words: Infinity },
  { points: 9, pictures: 'middle', words: Infinity },
  { points: 9, pictures: 'low', words: Infinity },
  { points: 8.5, pictures: 'low', words: Infinity },
  { points: 8.5, pictures: 'low', words: 70 },
  { points: 8.5, pictures: 'low', words: 55 },
  { points: 8.5, pictures: 'low', words: 40 },
  { points: 8.5, pictures: 'low', words: 25 },
] as const;
