// The text after a question told its answer before the reader could predict it.
import { expect, it } from 'vitest';
import { insideTheReceptor } from '../../src/content/stories/inside-the-receptor';
import { veiledFrom } from '../../src/panels/story/veiled-from';

const { steps } = insideTheReceptor;
const ASKED = steps.findIndex(({ id }) => id === 'what-holds-it');
const none = new Set<number>();
const asking = (hasQuestion: boolean) => (hasQuestion ? steps[ASKED] ?? {} : {});

it('holds back what follows an open question, from wherever before it the reader stands', () => {
  expect(ASKED).toBe(6);
  expect([0, 3, 6].map((step) => veiledFrom(steps, step, none))).toEqual([7, 7, 7]);
});

it('holds nothing back once the question is answered, or passed by', () => {
  expect(veiledFrom(steps, ASKED, new Set([ASKED]))).toBe(steps.length);
  expect(veiledFrom(steps, ASKED + 1, none)).toBe(steps.length);
});

it('holds nothing back where what follows gives nothing away', () => {
  expect(steps.slice(0, ASKED).filter(({ question }) => question).map(({ question }) => question?.waits)).toEqual([false, false, false]);
  expect(veiledFrom([{ question: { waits: false } }, {}, asking(true), {}], 0, none)).toBe(3);
});

it('holds back as far as the next question that is open', () => {
  const told = [asking(true), asking(false), asking(true), asking(false)];
  expect(veiledFrom(told, 0, none)).toBe(1);
  expect(veiledFrom(told, 0, new Set([0]))).toBe(3);
});
