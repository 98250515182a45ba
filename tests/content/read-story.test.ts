// A teacher's story is read whole, or the first wrong line is named with its reason; the built-in stories pass as files.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLocatedJson } from '../../src/content/stories/located-json';
import { readStory } from '../../src/content/stories/read-story';
import { STORIES, STORY_IDS } from '../../src/content/stories/stories';
import { LONGEST_STORY } from '../../src/content/stories/story-format';
import { storyFile } from '../../src/content/stories/story-file';
import { LIBRARY } from '../../molecules';
import { ROOT } from '../structure/source-files';
import { BAD, GOOD, written } from './bad-stories';

const MOLECULES = Object.keys(LIBRARY);
const read = (text: string) => readStory(text, MOLECULES);

/** A step with everything, and this view. */
const fullStep = (view: string) => written(
  ...GOOD.slice(0, 1),
  '"text": ["See ", {"text": ["The ", {"group": "ketone", "text": "C=O"}], "standing": "reported", "sources": ["anis-1983", "Clayden, Organic Chemistry, 2012"]}],',
  `"view": ${view},`,
  '"question": {"prompt": "Which?", "choices": ["This", "That"], "answer": "That", "reason": "So."}',
);

describe('a story as a file', () => {
  it('needs no more than titles and text', () => {
    expect(read(written(...GOOD))).toEqual({
      story: { title: 'Salts', summary: 'Salts', steps: [{ id: 'step-1', title: 'A step', text: [{ text: ['One sentence.'] }], view: {} }] },
    });
  });

  it.each(STORY_IDS)('is what %s is saved as', async (id) => {
    const story = await STORIES[id].load();
    expect(read(storyFile(story))).toEqual({ story });
  });

  it('takes a view as fields or as a link, an answer by its words, and sources of its own beside those of the page', () => {
    const [fields, link] = [fullStep('{"molecule": "memantine", "labels": "element"}'), fullStep('"https://example.org/#molecule=memantine&labels=element"')].map(read);
    expect(fields).toEqual(link);
    expect(fields).toMatchObject({
      story: { steps: [{ view: { molecule: 'memantine', labels: 'element' }, question: { answer: 1 }, text: [{ text: ['See '] }, { sources: ['anis-1983'], ownSources: ['Clayden, Organic Chemistry, 2012'] }] }] },
    });
  });

  it('keeps markup as the characters it is made of', () => {
    const text = '<img src=x onerror=alert(1)> & <b>';
    expect(read(written('"title": "x",', `"text": ${JSON.stringify(text)}`))).toMatchObject({ story: { steps: [{ text: [{ text: [text] }] }] } });
  });

  it('stands in README as an example that can be opened', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const example = /### A story of your own[\s\S]*?```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    expect(read(example)).toHaveProperty('story.steps');
  });
});

describe('a bad file', () => {
  it.each(BAD)('with %s is answered by its line and a reason', (_, text, line, reason) => {
    const answer = read(text);
    expect(answer).toMatchObject({ line, message: expect.stringMatching(reason) });
  });

  it('that is too long is not read', () => {
    expect(read(`{"title": "${'x'.repeat(LONGEST_STORY)}"}`)).toMatchObject({ message: expect.stringMatching(/too long/) });
  });
});

/** As plain values, to hold our reader against the platform's. */
function plain(value: ReturnType<typeof readLocatedJson>): unknown {
  if (value.kind === 'list') return value.items.map(plain);
  if (value.kind === 'object') return Object.fromEntries([...value.fields].map(([name, field]) => [name, plain(field.value)]));
  return value.value;
}

describe('the reader of JSON', () => {
  it.each(['{"a": [1, -0.5e3, true, null, "\\u00e9\\n\\"é😀"], "b": {}}', '[]', ' "x" ', '[[],{"": 0}]', '-0', '\uFEFF[1]'])('agrees with the platform on %s', (text) => {
    expect(plain(readLocatedJson(text))).toEqual(JSON.parse(text.replace('\uFEFF', '')));
  });

  it.each(['01', '1.', '[1,]', '{"a":1,}', '"\t\u0001"', 'NaN', '[1 2]', '{a:1}', '"\\u12"', '', '-', '.5', '+1', '[1]]', 'tru'])('refuses %j, as the platform does', (text) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(() => readLocatedJson(text)).toThrow();
  });
});
