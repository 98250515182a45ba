// A result code holds what was answered and nothing else, survives being typed, and a slip of one sign or two that change places is found.
import { describe, expect, it } from 'vitest';
import { readClass } from '../../src/content/stories/questions/class-result';
import type { Question } from '../../src/content/stories/questions/question';
import { type Answer, type Outcome, resultRows, resultTable } from '../../src/content/stories/questions/result';
import { results } from '../../src/languages/en/results';
import { resultSentence } from '../../src/panels/story/questions/result-sentence';
import { readResultCode, resultCode, storySign } from '../../src/content/stories/questions/result-code';
import { STORIES, STORY_IDS } from '../../src/content/stories/stories';
import { createAnswers } from '../../src/state/answers';
import type { Story } from '../../src/content/stories/story';

const OUTCOMES: readonly Outcome[] = ['first', 'later', 'missed', 'open', 'first', 'first', 'later'];
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const story = storySign('mirror-images');
const code = resultCode({ story, outcomes: OUTCOMES });
const bare = code.replaceAll('-', '');

describe('a result code', () => {
  it('is short, in groups of four, and gives back what went into it', () => {
    expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-)+[0-9A-HJKMNP-TV-Z]{1,4}$/);
    expect(bare).toHaveLength(10);
    for (let count = 0; count <= 40; count++) {
      const outcomes = Array.from({ length: count }, (_, index) => OUTCOMES[(index * 3 + count) % 4] ?? 'open');
      expect(readResultCode(resultCode({ story, outcomes }))).toEqual({ story, outcomes });
    }
  });

  it('is read as it may be typed', () => {
    const read = { story, outcomes: OUTCOMES };
    for (const typed of [code.toLowerCase(), bare, ` ${bare.split('').join(' ')} `, code.replaceAll('-', '–'), code.replaceAll('0', 'O').replaceAll('1', 'l')]) expect(readResultCode(typed), typed).toEqual(read);
  });

  it('with any one sign changed, or two neighbours changed about, is refused', () => {
    const accepted: string[] = [];
    for (let at = 0; at < bare.length; at++) {
      for (const sign of SIGNS) {
        const typed = bare.slice(0, at) + sign + bare.slice(at + 1);
        if (typed !== bare && !('message' in readResultCode(typed))) accepted.push(typed);
      }
      const about = bare.slice(0, at) + (bare[at + 1] ?? '') + (bare[at] ?? '') + bare.slice(at + 2);
      if (about !== bare && at + 1 < bare.length && !('message' in readResultCode(about))) accepted.push(about);
    }
    expect(accepted).toEqual([]);
  });

  it('that is none is answered by a sentence', () => {
    expect(readResultCode('')).toMatchObject({ message: 'This is too short for a code.' });
    expect(readResultCode('3R0!-560T')).toMatchObject({ message: 'No code has the sign “!”.' });
    expect(readResultCode(bare.slice(0, -1))).toMatchObject({ message: 'A sign of this code is wrong or missing.' });
    expect(readResultCode(`${bare}0`)).toMatchObject({ message: 'A sign of this code is wrong or missing.' });
    expect(readResultCode('ZZZZZZZ'.repeat(100))).toHaveProperty('message');
  });

  it('tells the stories apart', () => {
    expect(new Set(STORY_IDS.map(storySign)).size).toBe(STORY_IDS.length);
  });
});

const TOLD: Story = {
  title: 'Salts, "ours"',
  summary: 'x',
  steps: [
    { id: 'a', title: 'One', text: [], view: {}, question: { prompt: '=SUM(A1)', choices: ['This', 'That'], answer: 0, reason: [] } },
    { id: 'b', title: 'None', text: [], view: {} },
    { id: 'c', title: 'Two', text: [], view: {}, question: { kind: 'atom', prompt: 'Which?', element: 'N', clue: 'x', reason: [] } },
  ],
};
const questions = TOLD.steps.flatMap(({ question }): readonly Question[] => (question ? [question] : []));

describe('answers', () => {
  it('keep the first try, count the others, and change no more once right', () => {
    const store = createAnswers();
    const [one, two] = questions as [Question, Question];
    const { answer, forget } = store.getState();
    answer(one, 'That', false);
    answer(one, 'This', true);
    answer(one, 'That', false);
    answer(two, 'nitrogen 2', true);
    expect([...store.getState().given.values()]).toEqual([
      { first: 'That', tries: 2, outcome: 'later' },
      { first: 'nitrogen 2', tries: 1, outcome: 'first' },
    ]);
    forget([one]);
    expect([...store.getState().given.keys()]).toEqual([two]);
  });

  it('are summed up in words', () => {
    expect(resultSentence(results.words, ['first', 'first', 'later'])).toBe('2 of 3 right at the first try, 1 right later.');
    expect(resultSentence(results.words, ['missed', 'open'])).toBe('0 of 2 right at the first try, 1 not right, 1 not answered.');
  });

  it('are a table that a spreadsheet takes as text, formulas and quotation marks included', () => {
    const given = new Map<Question, Answer>([[questions[0] as Question, { first: '-1', tries: 3, outcome: 'later' }]]);
    const lines = resultTable(TOLD, resultRows(TOLD, given)).split('\r\n');
    expect(lines).toEqual([
      '\uFEFF"story","step","kind","question","first answer","right at first try","tries"',
      '"Salts, ""ours""","1. One","choose","\'=SUM(A1)","\'-1","no","3"',
      '"Salts, ""ours""","3. Two","atom","Which?","","not answered","0"',
      '',
    ]);
  });
});

const mine = (outcomes: readonly Outcome[]) => resultCode({ story: storySign('mirror-images'), outcomes });

describe('the codes of a class', () => {
  const [a, b] = [mine(['first', 'later']), mine(['first', 'open'])];

  it('are read line by line, with or without names, and counted by question', () => {
    const { lines, questions: counts } = readClass(`Ana Lee  ${a}\n\n${b.toLowerCase()}\nBo: ${a.replaceAll('-', ' ')}\nCy ${a.slice(0, -1)}`, { name: 'mirror-images', count: 2 });
    expect(lines.map(({ line, name }) => [line, name])).toEqual([[1, 'Ana Lee'], [3, ''], [4, 'Bo'], [5, 'Cy']]);
    expect(lines.map(({ read }) => ('message' in read ? read.message : read.outcomes.join(' ')))).toEqual(['first later', 'first open', 'first later', 'A sign of this code is wrong or missing.']);
    expect(counts).toEqual([{ first: 3, answered: 3 }, { first: 0, answered: 2 }]);
  });

  it('of another story are named as such', () => {
    const other = resultCode({ story: storySign('meet-ketamine'), outcomes: ['first', 'first'] });
    expect(readClass(other, { name: 'mirror-images', count: 2 }).lines).toMatchObject([{ line: 1, name: '', read: { message: 'This code is of another story.' } }]);
    expect(Object.keys(STORIES)).toContain('mirror-images');
  });
});
