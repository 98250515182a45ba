// The result codes of a class, one a line with or without a name before it: what each says, and how often each question went right.

import { results } from '../../../languages/en/results';
import { tell, type Told } from '../../../languages/said';
import type { Outcome } from './result';
import { readResultCode, storySign } from './result-code';

export interface ClassLine {
  /** 1-based. */
  readonly line: number;
  /** What stands before the code; may be empty. */
  readonly name: string;
  readonly read: { readonly outcomes: readonly Outcome[] } | Told;
}

export interface ClassResult {
  readonly lines: readonly ClassLine[];
  /** By question: how many were right at the first try, of those that answered it. */
  readonly questions: readonly { readonly first: number; readonly answered: number }[];
}

/** Lines beyond these are not read. */
const MOST_LINES = 500;
/** The last word, or words of a code that was written with spaces: signs of codes only, in groups of four and a rest. */
const CODE_AT_END = /(?:[0-9A-Za-z]{4}[-–— ]){1,5}[0-9A-Za-z]{1,4}\s*$|\S+\s*$/;

/** `name`: the id or title of the story; `count`: how many questions it asks. */
export function readClass(text: string, story: { readonly name: string; readonly count: number }): ClassResult {
  const sign = storySign(story.name);
  const lines = text.split(/\r?\n/).slice(0, MOST_LINES).flatMap((written, index): readonly ClassLine[] => {
    const code = CODE_AT_END.exec(written)?.[0];
    if (code === undefined) return [];
    const name = written.slice(0, -code.length).replace(/[\s,;:]+$/, '').trim();
    const read = readResultCode(code);
    if ('message' in read) return [{ line: index + 1, name, read }];
    const isOther = read.story !== sign || read.outcomes.length !== story.count;
    return [{ line: index + 1, name, read: isOther ? tell(results, 'codeOfOther') : { outcomes: read.outcomes } }];
  });
  const told = lines.flatMap(({ read }) => ('outcomes' in read ? [read.outcomes] : []));
  const questions = Array.from({ length: story.count }, (_, index) => ({
    first: told.filter((outcomes) => outcomes[index] === 'first').length,
    answered: told.filter((outcomes) => outcomes[index] !== 'open').length,
  }));
  return { lines, questions };
}
