// The handout as data: every step, question and source of every story, numbered once, and room for them on two pages.
import { beforeAll, describe, expect, it } from 'vitest';
import { bridge, established, isClaim, plainText } from '../../../src/content/article';
import { CITATIONS } from '../../../src/content/citations';
import { cutText, type Handout, handoutOf, mainStep, wordsIn } from '../../../src/content/handout/handout';
import { handoutPages, PAPERS, paperFor, SETTINGS } from '../../../src/content/handout/handout-pages';
import { shortCitation } from '../../../src/content/handout/short-citation';
import type { Step, Story } from '../../../src/content/stories/story';
import { STORIES, STORY_IDS } from '../../../src/content/stories/stories';

const stories = new Map<string, Story>();
beforeAll(async () => {
  for (const id of STORY_IDS) stories.set(id, await STORIES[id].load());
});
const storyOf = (id: string) => stories.get(id) ?? expect.fail(`no story ${id}`);

const step = (number: number, question?: Step['question']): Step => ({
  id: `step-${number}`,
  title: `Step ${number}`,
  text: [bridge('Some words.')],
  view: {},
  ...(question ? { question } : {}),
});
const storyOfLength = (length: number): Story => ({ title: 'Own', summary: 'One.', steps: Array.from({ length }, (_, index) => step(index + 1)) as unknown as Story['steps'] });
const pagesOf = ({ steps, questions }: Handout) => handoutPages(steps, questions);

describe.each(STORY_IDS)('the handout of %s', (id) => {
  it('has each step and each question once, in their order', () => {
    const { steps } = storyOf(id);
    const told = handoutOf(storyOf(id), false);
    expect(told.steps.map(({ number, step: { title } }) => [number, title])).toEqual(steps.map(({ title }, index) => [index + 1, title]));
    const asked = steps.flatMap(({ question }, index) => (question ? [[index + 1, question.prompt]] : []));
    expect(told.questions.map((each) => [each.step, each.question.prompt])).toEqual(asked);
    expect(told.questions.map(({ number }) => number)).toEqual(asked.map((_, index) => index + 1));
  });

  it('names the source of every claim that is printed, and no other', () => {
    const { steps } = storyOf(id);
    const told = steps.flatMap(({ text }) => text.filter(isClaim).flatMap(({ sources }) => sources));
    const reasons = steps.flatMap(({ question }) => (question?.reason ?? []).filter(isClaim).flatMap(({ sources }) => sources));
    const [plain, answered] = [handoutOf(storyOf(id), false), handoutOf(storyOf(id), true)];
    expect([...plain.sources.keys()].sort()).toEqual([...new Set<string>(told)].sort());
    expect([...answered.sources.keys()].sort()).toEqual([...new Set<string>([...told, ...reasons])].sort());
    expect([...answered.sources.values()]).toEqual([...answered.sources].map((_, index) => index + 1));
    // The numbers in the text are the same with the answers and without.
    for (const [source, number] of plain.sources) expect(answered.sources.get(source)).toBe(number);
  });

  it('comes to two pages, with no more words on one than it has room for', () => {
    const { steps, above, questions } = pagesOf(handoutOf(storyOf(id), false));
    expect([steps.length, questions.length]).toEqual([1, 1]);
    expect([...(steps[0] ?? []), ...above].map(({ number }) => number)).toEqual(storyOf(id).steps.map((_, index) => index + 1));
    // Seen on A4 and on US Letter with a picture of each step: 480 words fit beside seven pictures, 430 under six; in the row of
    // three above six questions 230.
    const words = (list: typeof above) => list.reduce((sum, { step: { text } }) => sum + wordsIn(text), 0);
    expect(words(steps[0] ?? [])).toBeLessThanOrEqual((steps[0] ?? []).length > 6 ? 480 : 430);
    expect(words(above)).toBeLessThanOrEqual(230);
  });
});

it.each([
  ['meet-ketamine', 'esketamine'],
  ['mirror-images', 'esketamine'],
  ['block-trap-release', 'esketaminium'],
  ['inside-the-receptor', 'esketamine'],
  ['ketamine-and-its-cousins', 'esketamine'],
])('the formula at the head of %s is of %s', (id, molecule) => {
  const { steps } = storyOf(id);
  expect(steps[mainStep(steps)]?.view.molecule).toBe(molecule);
});

describe('pages', () => {
  it.each([
    [1, [1], 0],
    [7, [7], 0],
    [8, [6], 2],
    [9, [6], 3],
    [10, [6, 4], 0],
    [15, [6, 6], 3],
    [40, [6, 6, 6, 6, 6, 6, 4], 0],
  ])('take %i steps', (length, pages, above) => {
    const laid = pagesOf(handoutOf(storyOfLength(length), false));
    expect(laid.steps.map((each) => each.length)).toEqual(pages);
    expect(laid.above.length).toBe(above);
  });

  it('keep questions that need room off the page of the last steps, and split those of a long story', () => {
    const curve = { kind: 'curve', prompt: 'How much?', reason: [bridge('So.')], x: { label: 'a', from: 0, to: 1 }, y: { label: 'b', from: 0, to: 1 }, at: [0, 0.5, 1], curve: [[0, 0], [1, 1]], tolerance: 0.1 } as const;
    const steps = Array.from({ length: 8 }, (_, index) => step(index + 1, curve)) as unknown as Story['steps'];
    const laid = pagesOf(handoutOf({ title: 'Own', summary: 'One.', steps }, false));
    expect(laid.steps.map((each) => each.length)).toEqual([6, 2]);
    expect(laid.questions.map((each) => each.length)).toEqual([5, 3]);
  });

  it('have one for the sources where nothing is asked', () => {
    expect(pagesOf(handoutOf(storyOfLength(3), true)).questions).toEqual([[]]);
  });

  it('are as large as their paper: ISO 216 and ANSI A, 8.5 by 11 inches', () => {
    expect(PAPERS.a4).toEqual({ width: 210, height: 297 });
    expect(PAPERS.letter.width).toBeCloseTo(8.5 * 25.4, 1);
    expect(PAPERS.letter.height).toBeCloseTo(11 * 25.4, 1);
    expect(['en-US', 'es-MX', 'fr-CA', 'en-GB', 'de', 'de-AT', 'es-ES'].map(paperFor)).toEqual(['letter', 'letter', 'letter', 'a4', 'a4', 'a4', 'a4']);
  });

  it('are set in smaller type before a word is cut, and never below 8.5 points', () => {
    expect(SETTINGS.map(({ points }) => points)).toEqual([...SETTINGS].map(({ points }) => points).sort((a, b) => b - a));
    expect(Math.min(...SETTINGS.map(({ points }) => points))).toBe(8.5);
    expect(SETTINGS.filter(({ words, points }) => words < Infinity && points > 8.5)).toEqual([]);
  });
});

describe('text that is cut', () => {
  const text = [bridge('One two three.'), established(['merck-index'], 'Four five.'), bridge('Six.')];

  it.each([
    [99, 3],
    [6, 3],
    [5, 2],
    [4, 1],
    [1, 1],
  ])('to %i words keeps %i sentences', (most, kept) => {
    expect(cutText(text, most)).toEqual(text.slice(0, kept));
  });

  it('is told in the words of the story', () => {
    expect(wordsIn(text)).toBe(6);
    expect(cutText(text, 5).map((sentence) => plainText(sentence.text)).join(' ')).toBe('One two three. Four five.');
  });
});

describe('a source in short', () => {
  it('is found by its first author, year and place', () => {
    expect(shortCitation(CITATIONS['anis-1983'])).toEqual({ who: 'Anis NA et al. 1983', where: 'British Journal of Pharmacology', place: '79:565–575' });
    expect(shortCitation(CITATIONS['homayoun-2007']).who).toBe('Homayoun H, Moghaddam B 2007');
    expect(shortCitation(CITATIONS['anand-2023'])).toEqual({ who: 'Anand A et al. 2023', where: 'New England Journal of Medicine', place: 'doi:10.1056/NEJMoa2302399' });
    expect(shortCitation({ authors: 'Spravato (esketamine), spray, label', year: undefined, where: 'US' })).toEqual({ who: 'Spravato (esketamine), spray, label', where: 'US', place: undefined });
  });
});
