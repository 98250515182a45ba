// What a reader answered in a story: counted, and as a table for a teacher's spreadsheet.

import { verdicts } from '../../../languages/en/verdicts';
import type { Story } from '../story';
import { kindOf, type Question } from './question';

export interface Answer {
  /** What was answered at the first try, in words. */
  readonly first: string;
  /** 1 or more. */
  readonly tries: number;
  /** `missed`: not right so far, or shown before it was right. */
  readonly outcome: 'first' | 'later' | 'missed';
}

export type Outcome = Answer['outcome'] | 'open';

export interface ResultRow {
  /** 0-based. */
  readonly step: number;
  readonly title: string;
  readonly question: Question;
  /** undefined: not answered. */
  readonly answer: Answer | undefined;
}

export const outcomeOf = ({ answer }: Pick<ResultRow, 'answer'>): Outcome => answer?.outcome ?? 'open';

/** The questions of a story in their order. */
export const resultRows = ({ steps }: Story, given: ReadonlyMap<Question, Answer>): readonly ResultRow[] =>
  steps.flatMap(({ title, question }, step) => (question ? [{ step, title, question, answer: given.get(question) }] : []));

/** A cell that a spreadsheet would take for a formula is told to be text. */
const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** For a spreadsheet; the sign at its beginning tells it that this is UTF-8. */
export function resultTable({ title }: Pick<Story, 'title'>, rows: readonly ResultRow[], { table: say, kinds } = verdicts.words): string {
  const columns = [say.story, say.step, say.kind, say.question, say.first, say.isFirst, say.tries];
  const lines = rows.map(({ step, title: of, question, answer }) => [
    title,
    `${step + 1}. ${of}`,
    kinds[kindOf(question)],
    question.prompt,
    answer?.first ?? '',
    answer === undefined ? say.open : answer.outcome === 'first' ? say.yes : say.no,
    String(answer?.tries ?? 0),
  ]);
  return `\uFEFF${[columns, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
