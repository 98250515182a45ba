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

const MOLECULES = Object.keys(LIBRARY);
const read = (text: string) => readStory(text, MOLECULES);

/** Line 1 is “{”, the title is in line 2, the step begins in line 4. */
const written = (...step: string[]) => ['{', '  "title": "Salts",', '  "steps": [', '    {', ...step, '    }', '  ]', '}'].join('\n');
const GOOD = ['      "title": "A step",', '      "text": "One sentence."'];

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

const question = (rest: string) => written(...GOOD, `, "question": {"prompt": "Which?", "choices": ["A", "B"], ${rest}}`);

/** A question whose own fields are in line 8. */
const asking = (own: string) => written(...GOOD, ', "question": {"prompt": "Which?", "reason": "So.",', `${own}}`);
const curve = (rest: string, x = '"from": 0, "to": 4') => asking(`"kind": "curve", "x": {"label": "x", ${x}},\n"y": {"label": "y", "from": 0, "to": 4}, "tolerance": 1, ${rest}`);

const BAD: readonly (readonly [what: string, text: string, line: number, reason: RegExp])[] = [
  ['nothing', '  \n', 1, /empty/],
  ['another text', 'CCO', 1, /“CCO” stands without quotation marks/],
  ['a list', '[]', 1, /the story should stand/],
  ['a comma that is missing', '{\n  "title": "x"\n  "steps": []\n}', 2, /comma is missing/],
  ['a comma too many', written(...GOOD, ','), 7, /comma too many before “}”/],
  ['a colon that is missing', '{\n\n"title" "x"}', 3, /colon is missing after “title”/],
  ['a text that does not end', '{\r\n"title": "x,\r\n"steps": []}', 2, /closing quotation mark/],
  ['single quotation marks', "{\n'title': 'x'}", 2, /name of a field is missing/],
  ['a comment', '{\n// mine\n"title": "x"}', 2, /no comments/],
  ['a file cut short', '{\n"title": "x",\n"steps": [\n', 4, /ends before the “]” that belongs to the “\[” of line 3/],
  ['something after the end', `${written(...GOOD)}\n}`, 10, /after the end/],
  ['a wrong escape', '{\n"title": "\\x"}', 2, /means nothing/],
  ['a field twice', '{\n"title": "x",\n"title": "y"}', 3, /second time/],
  ['nesting without end', '['.repeat(10_000), 1, /nested too deeply/],
  ['no title', '{\n"steps": []}', 1, /“title” is missing in the story/],
  ['an empty title', '{\n"title": " ",\n"steps": []}', 2, /empty/],
  ['a long title', `{\n"title": "${'x'.repeat(101)}",\n"steps": []}`, 2, /101 characters, where 100/],
  ['no steps', '{\n"title": "x",\n"steps": []}', 3, /1 to 40; here there are none/],
  ['a step without a title', written('"text": "x"'), 4, /“title” is missing in step 1/],
  ['a field that is not there', written('"titel": "x",', ...GOOD), 5, /no field “titel” in step 1; it has “id”, “title”/],
  ['a field from the prototype', written('"__proto__": "x",', ...GOOD), 5, /no field “__proto__”/],
  ['a number for a text', written('"title": 7,', '"text": "x"'), 5, /in double quotation marks/],
  ['an option that is not there', written(...GOOD, ', "view": {', '"representations": "sticks" }'), 8, /no option “representations”/],
  ['a bad value', written(...GOOD, ', "view": {', '"representation": "stick" }'), 8, /“representation” cannot be “stick”; it takes/],
  ['an option of the room', written(...GOOD, ', "view": {', '"theme": "dark" }'), 8, /cannot set “theme”/],
  ['an address to fetch', written(...GOOD, ', "view": "#src=https://example.org/x.mol"'), 7, /cannot set “src”/],
  ['an unknown molecule', written(...GOOD, ', "view": {', '"molecule": "unobtainium" }'), 8, /no molecule “unobtainium” in the library/],
  ['a molecule of the prototype', written(...GOOD, ', "view": {', '"molecule": "constructor" }'), 8, /no molecule “constructor”/],
  ['a part that the receptor lacks', written(...GOOD, ', "view": {', '"receptor": "pocket", "part": "no-such" }'), 8, /No part of the receptor is called “no-such”/],
  ['a view of the receptor that is none', written(...GOOD, ', "view": {', '"receptor": "pockt" }'), 8, /“receptor” cannot be “pockt”/],
  ['an experiment that the lab lacks', written(...GOOD, ', "view": {', '"lab": "trappin~volt-40" }'), 8, /The lab has no experiment “trappin”; it has use-dependence/],
  ['a group that no molecule has', written('"title": "x",', '"text": [{"text": [', '{"group": "amines", "text": "it"}]}]'), 7, /No kind of group is called “amines”/],
  ['a source that is not there', written('"title": "x",', '"text": [{"text": "y", "standing": "reported",', '"sources": ["anis-1984"]}]'), 7, /No source of this page has the id “anis-1984”/],
  ['a standing without sources', written('"title": "x",', '"text": [', '{"text": "y", "standing": "reported"}]'), 7, /needs “sources”/],
  ['an unknown standing', written('"title": "x",', '"text": [', '{"text": "y", "standing": "sure", "sources": ["z"]}]'), 7, /“standing” cannot be “sure”/],
  ['an answer that is no choice', question('"reason": "So.",\n"answer": "C"'), 8, /none of the choices/],
  ['an answer beyond the choices', question('"reason": "So.",\n"answer": 2'), 8, /none of the choices/],
  ['a kind of question that is not there', asking('"kind": "guess"'), 8, /“kind” cannot be “guess”; it takes “choose”, “atom”, “order”, “curve”/],
  ['an atom that nothing names', asking('"kind": "atom", "clue": "x"'), 7, /needs a “target”, an “element”, or both/],
  ['a target of another kind', asking('"kind": "atom", "clue": "x",\n"target": "the nitrogen"'), 9, /“target” cannot be “the nitrogen”; it takes/],
  ['a target that no molecule has', asking('"kind": "atom", "clue": "x",\n"target": "group:amines"'), 9, /No kind of group is called “amines”/],
  ['an element that is not there', asking('"kind": "atom", "clue": "x",\n"element": "Q"'), 9, /There is no element “Q”/],
  ['an item twice', asking('"kind": "order", "items": ["A", "B",\n"A"]'), 9, /“A” stands here a second time/],
  ['an axis that runs backwards', curve('"at": [1, 2, 3], "curve": [[0, 0], [4, 4]]', '"from": 4, "to": 0'), 8, /“from” must be less than “to”/],
  ['places in disorder', curve('"at": [1,\n3, 2], "curve": [[0, 0], [4, 4]]'), 10, /must be more than the one before it/],
  ['a place beyond the axis', curve('"at": [1, 2,\n5], "curve": [[0, 0], [4, 4]]'), 10, /lies beyond its axis: 5, where the axis goes from 0 to 4/],
  ['a curve that ends too early', curve('"at": [1, 2, 3],\n"curve": [[0, 0], [2, 4]]'), 10, /must reach from the first place of “at” to the last/],
  ['a point above the axis', curve('"at": [1, 2, 3], "curve": [[0, 0],\n[4, 9]]'), 10, /lies beyond its axis: 9/],
  ['two steps with one id', `{"title": "x", "steps": [\n{"id": "a", "title": "x", "text": "x"},\n{"id": "a", "title": "y", "text": "y"}]}`, 3, /id “a” stands here a second time/],
];

describe('a bad file', () => {
  it.each(BAD)('with %s is answered by its line and a reason', (_, text, line, reason) => {
    const answer = read(text);
    expect(answer).toEqual({ line, message: expect.stringMatching(reason) });
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
