// How much goes on one page of a handout. The built-in stories come to one page of steps and one of questions; longer ones to more.

import { kindOf } from '../stories/questions/question';
import type { HandoutQuestion, HandoutStep } from './handout';

/** Beyond nine the pictures of two columns are too small to be read. */
const MOST_STEPS = 9;

/** In halves of a column, roughly: an axis and a formula need room to draw on. */
const ROOM = { choose: 1, order: 1.2, atom: 1.8, curve: 1.8 } as const;
const MOST_ROOM = 9;

/** In runs of about the same length. */
export function stepPages(steps: readonly HandoutStep[]): readonly (readonly HandoutStep[])[] {
  const pages = Math.max(1, Math.ceil(steps.length / MOST_STEPS));
  const each = Math.ceil(steps.length / pages);
  return Array.from({ length: pages }, (_, page) => steps.slice(page * each, (page + 1) * each));
}

/** One at least, which then has the sources alone. */
export function questionPages(questions: readonly HandoutQuestion[]): readonly (readonly HandoutQuestion[])[] {
  const pages: HandoutQuestion[][] = [[]];
  let room = 0;
  for (const asked of questions) {
    const wanted = ROOM[kindOf(asked.question)];
    if (room + wanted > MOST_ROOM) {
      pages.push([]);
      room = 0;
    }
    pages.at(-1)?.push(asked);
    room += wanted;
  }
  return pages;
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

/** How a page may be set, the best first: the type in points, and the most words of a step. The next is tried where one does not fit. */
export const SETTINGS = [
  { points: 10, words: Infinity },
  { points: 9.5, words: Infinity },
  { points: 9, words: Infinity },
  { points: 8.5, words: Infinity },
  { points: 8.5, words: 70 },
  { points: 8.5, words: 55 },
  { points: 8.5, words: 40 },
  { points: 8.5, words: 25 },
] as const;
