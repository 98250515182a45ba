// Holds the stories to their promises: every step says what it shows, shows something new, and claims nothing without a source.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Inline, isClaim, plainText, type Sentence } from '../../src/content/article';
import { CITATIONS } from '../../src/content/citations';
import { highlightedAtoms, missingHighlight } from '../../src/content/highlight';
import { STORIES, STORY_IDS } from '../../src/content/stories/stories';
import { findStep, STEP_OPTIONS, type Story } from '../../src/content/stories/story';
import { readMolecule } from '../../src/chemistry/read-molecule';
import type { Molecule } from '../../src/chemistry/molecule';
import { formatOptions, parseOptions } from '../../src/options/option-codec';
import { LIBRARY, type LibraryId } from '../../molecules';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../structure/source-files';

/** What the facts of this project forbid to say of ketamine, and numbers that were never checked. */
const FORBIDDEN = [
  /growing synapses|grows synapses/i,
  /releases glutamate/i,
  /non-?competitive/i,
  /antidepressant enantiomer|metabolite causes|destroys/i,
  /trapped for (a|one) day/i,
  /\d+\s?% respond/i,
  /2\.9\s?Å|log\s?P|mg\/kg|\d\s?mg\b|86\s?%/,
  /the cation is the drug|shuts? (down )?NMDA/i,
];

const stories = new Map<string, Story>();
const molecules = new Map<string, Molecule>();
beforeAll(async () => {
  for (const id of STORY_IDS) stories.set(id, await STORIES[id].load());
  const used = new Set([...stories.values()].flatMap(({ steps }) => steps.map(({ view }) => view.molecule ?? 'esketamine')));
  for (const id of used) {
    const { file } = LIBRARY[id as LibraryId];
    molecules.set(id, readMolecule({ molfile: readFileSync(join(ROOT, 'molecules', file), 'utf8') }).molecule);
  }
});

const words = (sentences: readonly Sentence[]) => sentences.map(({ text }) => plainText(text)).join(' ').split(/\s+/).length;
const storyOf = (id: string) => stories.get(id) ?? expect.fail(`no story ${id}`);
const moleculeOf = (id = 'esketamine') => molecules.get(id) ?? expect.fail(`no molecule ${id}`);

describe.each(STORY_IDS)('%s', (id) => {
  it('is listed as it is', () => {
    const { title, summary, steps } = storyOf(id);
    expect(STORIES[id]).toMatchObject({ title, summary, length: steps.length });
    expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
    expect(steps.length).toBeGreaterThanOrEqual(5);
    expect(steps.length).toBeLessThanOrEqual(9);
  });

  it('says one thing a step, in 40 to 90 words', () => {
    const wrong = storyOf(id).steps.map((step) => [step.id, words(step.text)] as const).filter(([, count]) => count < 40 || count > 90);
    expect(wrong).toEqual([]);
  });

  it('tells the speaker in one to three sentences what to ask or to point at, and nothing new', () => {
    for (const { notes = '', id: step } of storyOf(id).steps) {
      const ends = notes.match(/[.?”](?= [A-Z]|$)/g) ?? [];
      expect(ends.length, step).toBeGreaterThanOrEqual(1);
      expect(ends.length, step).toBeLessThanOrEqual(3);
      // A fact has a source, and notes have none.
      expect(notes).not.toMatch(/\d|"|'|!|--|\.\.\./);
      for (const pattern of FORBIDDEN) expect(notes).not.toMatch(pattern);
    }
  });

  it('gives every claim a source, and no number without one', () => {
    for (const step of storyOf(id).steps) {
      for (const sentence of [...step.text, ...(step.question?.reason ?? [])]) {
        const text = plainText(sentence.text);
        expect(text).toMatch(/[.!?”]$/);
        if (isClaim(sentence)) {
          expect(sentence.sources.length, text).toBeGreaterThan(0);
          for (const source of sentence.sources) expect(CITATIONS).toHaveProperty(source);
        } else {
          expect(text.replace(/D-AP5|MK-801/g, '')).not.toMatch(/\d|\bapproved\b|\btrial\b|\btightly\b/);
        }
        for (const pattern of FORBIDDEN) expect(text).not.toMatch(pattern);
        expect(text).not.toMatch(/\d [µμ]?M\b|\d %|\d Å|--|\.\.\.|"|'|!/);
      }
    }
  });

  it('shows in each step what an address can say, and something else than in the step before', () => {
    let former = '';
    for (const { view, id: step } of storyOf(id).steps) {
      const { warnings, given, options } = parseOptions(view as Record<string, string>);
      expect(warnings).toEqual([]);
      expect(given.filter((name) => !STEP_OPTIONS.some((each) => each === name))).toEqual([]);
      expect(LIBRARY).toHaveProperty(options.molecule);
      const { highlight: _, select: __, ...drawn } = formatOptions(options);
      expect(JSON.stringify({ ...drawn, highlight: formatOptions(options)['highlight'] }), step).not.toBe(former);
      former = JSON.stringify({ ...drawn, highlight: formatOptions(options)['highlight'] });
    }
  });

  it('lights atoms that are there, by its view and by each phrase', () => {
    for (const { view, text, id: step } of storyOf(id).steps) {
      const molecule = moleculeOf(view.molecule);
      const { highlight } = parseOptions(view as Record<string, string>).options;
      if (highlight) expect(highlightedAtoms(molecule, highlight).length, `${step} ${view.highlight}`).toBeGreaterThan(0);
      expect(missingHighlight(molecule, highlight)).toBeUndefined();
      const parts: readonly Inline[] = text.flatMap((sentence) => sentence.text);
      for (const part of parts) {
        if (typeof part === 'string' || !('group' in part)) continue;
        const atoms = highlightedAtoms(molecule, { kind: 'group', ids: [part.group] });
        expect(atoms.length, `${step}: ${part.group}`).toBeGreaterThan(0);
      }
    }
  });
});

describe('a step', () => {
  it('is found by its id or its number', () => {
    const story = storyOf('meet-ketamine');
    expect(findStep(story, undefined)).toBe(0);
    expect(findStep(story, 'amine')).toBe(3);
    expect(findStep(story, '4')).toBe(3);
    for (const wrong of ['0', '8', 'toString', 'amine2']) expect(findStep(story, wrong)).toBeUndefined();
  });
});

const group = (...ids: string[]) => ({ kind: 'group' as const, ids });

describe('a highlight', () => {
  it('means a kind of group by its last word, and tells what the molecule lacks', () => {
    const esketamine = moleculeOf();
    const nitrogen = esketamine.atoms.findIndex(({ element }) => element === 'N');
    expect(highlightedAtoms(esketamine, group('amine'))).toContain(nitrogen);
    expect(highlightedAtoms(esketamine, group('amine'))).toHaveLength(2);
    expect(highlightedAtoms(esketamine, group('ketone', 'chlorine'))).toHaveLength(3);
    expect(highlightedAtoms(esketamine, { kind: 'atoms', atoms: [1, 3, 999] })).toEqual([0, 2]);
    expect(missingHighlight(moleculeOf('phencyclidine'), group('ketone'))).toBe('Phencyclidine has no ketone: nothing is highlighted.');
    expect(missingHighlight(esketamine, { kind: 'atoms', atoms: [99] })).toBe('Esketamine has only 32 atoms: nothing is highlighted.');
  });

  it('by a pattern is what was found of this pattern in this molecule', () => {
    const [esketamine, smarts] = [moleculeOf(), { kind: 'smarts' as const, pattern: '[OX2]' }];
    const found = { molecule: esketamine, pattern: '[OX2]', atoms: [] };
    expect(missingHighlight(esketamine, smarts)).toBeUndefined();
    expect(missingHighlight(moleculeOf('phencyclidine'), smarts, found)).toBeUndefined();
    expect(missingHighlight(esketamine, smarts, found)).toBe('Esketamine has no part that fits “[OX2]”: nothing is highlighted.');
    expect(highlightedAtoms(esketamine, smarts, { ...found, atoms: [4] })).toEqual([4]);
    expect(highlightedAtoms(esketamine, { ...smarts, pattern: 'O' }, { ...found, atoms: [4] })).toEqual([]);
  });
});
