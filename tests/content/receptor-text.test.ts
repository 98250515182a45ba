// What the text says of the receptor: every part that it names is there, the numbers are those of the figures, and each part leads back to the text.
import { beforeAll, describe, expect, it } from 'vitest';
import { type Inline, isClaim, type PanelText, plainText, type Sentence, sentencesOf } from '../../src/content/article';
import { CITATIONS } from '../../src/content/citations';
import { describePart, describePartId } from '../../src/content/describe-part';
import { mentionsOfPart } from '../../src/content/mentions-of-parts';
import { PANEL_TEXTS } from '../../src/content/panels/all-panels';
import { isLowPart, viewOfPart } from '../../src/content/part-view';
import { STORIES, STORY_IDS } from '../../src/content/stories/stories';
import type { Story } from '../../src/content/stories/story';
import { LIGAND_ATOMS } from '../../src/receptor/figures/ligand';
import { RINGS } from '../../src/receptor/figures/rings';
import { PART_GROUPS, numbersOfPart } from '../../src/receptor/part-groups';
import { numberOfPart, RECEPTOR_PARTS } from '../../src/receptor/parts';
import { readingGrade } from './reading-level';

const stories = new Map<string, Story>();
beforeAll(async () => {
  for (const id of STORY_IDS) stories.set(id, await STORIES[id].load());
});

const panelSentences = Object.values(PANEL_TEXTS).flatMap((text: PanelText) => sentencesOf(text));
const storySentences = () => [...stories.values()].flatMap(({ steps }) => steps.flatMap(({ text, question }) => [...text, ...(question?.reason ?? [])]));
const namedIn = (sentences: readonly Sentence[]) => sentences.flatMap(({ text }) => text.flatMap((part: Inline) => (typeof part === 'object' && 'part' in part ? [part.part] : [])));
const part = (id: string) => numberOfPart(id) ?? expect.fail(`no part ${id}`);
const proseOf = (id: string) => describePart(part(id))?.sentences.map(({ text }) => plainText(text)).join(' ') ?? '';
const rowsOf = (id: string) => Object.fromEntries(describePart(part(id))?.rows ?? []);

describe('phrases about the receptor', () => {
  it('name parts that there are, in every panel and every story', () => {
    const named = namedIn([...panelSentences, ...storySentences()]);
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((id) => numbersOfPart(id).length === 0)).toEqual([]);
  });

  it('and views of steps do so too', () => {
    const views = [...stories.values()].flatMap(({ steps }) => steps.map(({ view }) => view.part?.split(',') ?? []));
    expect(views.flat().length).toBeGreaterThan(5);
    expect(views.flat().filter((id) => numbersOfPart(id).length === 0)).toEqual([]);
  });

  it('name each residue of the three rings, which the panel tells one by one', () => {
    const named = new Set(namedIn(sentencesOf(PANEL_TEXTS['where-it-sits'])));
    const residues = RINGS.flatMap(({ members }) => members.map(({ chain, residue, number }) => RECEPTOR_PARTS.find((each) => each.chain === chain && each.number === number && each.residue === residue)?.id.slice(0, -2) ?? ''));
    expect([...new Set(residues)].filter((id) => !named.has(id))).toEqual([]);
    expect(new Set(residues).size).toBe(8);
  });

  it('say what is measured: heights, the length of the drug and of the receptor', () => {
    const [thr, , , asn] = RINGS;
    expect(Math.round((thr?.height ?? 0) - (asn?.height ?? NaN))).toBe(15);
    const heights = LIGAND_ATOMS.map(({ at }) => at[2]);
    expect([Math.round(Math.min(...heights)), Math.round(Math.max(...heights))]).toEqual([6, 11]);
    const spans = LIGAND_ATOMS.flatMap((a) => LIGAND_ATOMS.map((b) => Math.hypot(...a.at.map((value, axis) => value - (b.at[axis] ?? 0)))));
    expect(Math.round(Math.max(...spans))).toBe(6);
    const radii = (thr?.members ?? []).map(({ ca }) => Math.hypot(ca[0], ca[1]));
    expect([Math.min(...radii), Math.max(...radii)].map(Math.round)).toEqual([5, 6]);
  });
});

describe('the view that a phrase opens', () => {
  it.each([
    ['glun1-n616', 'none', 'pocket'],
    ['glun1-n616', 'pore', 'pore'],
    ['glun1-n616', 'whole', 'pocket'],
    ['asn-ring', 'none', 'pore'],
    ['asn-ring', 'pocket', 'pocket'],
    ['m3', 'pocket', 'pore'],
    ['gate', 'none', 'pore'],
    ['lbd', 'pore', 'whole'],
    ['glycine-site', 'none', 'whole'],
    ['membrane', 'pore', 'pore'],
    ['glun1', 'none', 'whole'],
  ] as const)('of %s from %s is %s', (id, now, view) => {
    expect(viewOfPart(id, now)).toBe(view);
  });
});

const stop = (y: number, radius: number) => ({ center: [0, y, 0] as const, radius });
const WAY = { journey: [stop(57, 94), stop(3, 31), stop(8.5, 12), stop(8.5, 7.5)] as const };

describe('a part in the picture', () => {
  it.each([
    ['glun1-n616', 12, true],
    ['asn-ring', 31, true],
    ['glun2b-l643', 12, false],
    ['glun2b-l643-b', 12, false],
    ['thr-ring', 31, false],
    ['thr-ring', 94, true],
    ['tmd', 94, true],
    ['atd', 94, false],
  ] as const)('%s at %d Å is low: %s', (id, scale, isLow) => {
    expect(isLowPart(id, scale, WAY)).toBe(isLow);
  });
});

describe('what is told of a part', () => {
  it('has a title, words and sources for each part and each group', () => {
    for (const [number, { id, kind }] of RECEPTOR_PARTS.entries()) {
      const told = describePart(number);
      expect(told?.title, id).toMatch(/^[A-Z]/);
      expect(told?.rows.length, id).toBeGreaterThanOrEqual(kind === 'residue' ? 4 : 0);
      expect(kind === 'helix' || (told?.sentences.length ?? 0) > 0, id).toBe(true);
      for (const sentence of told?.sentences ?? []) {
        expect(plainText(sentence.text)).toMatch(/^[A-Z].*\.$/);
        if (isClaim(sentence)) for (const source of sentence.sources) expect(CITATIONS).toHaveProperty(source);
        else expect(plainText(sentence.text)).not.toMatch(/\d/);
      }
    }
    for (const { id } of PART_GROUPS) expect(describePartId(id)?.rows.length, id).toBeGreaterThan(0);
    expect(describePart(RECEPTOR_PARTS.length)).toBeUndefined();
    expect(describePartId('constructor')).toBeUndefined();
  });

  it('names ring, subunit, chain and the closest distance with what it is between', () => {
    expect(describePart(part('glun1-n616-c'))?.title).toBe('Asparagine\u00a0616 of GluN1');
    expect(rowsOf('glun1-n616-c')).toMatchObject({
      Ring: 'Asn ring, at the filter',
      Subunit: 'GluN1, chain C',
      'Nearest to esketamine': '4.13\u00a0Å',
      Between: 'the methyl carbon and a nitrogen of its side chain',
      'Side chain': 'in the entry, its place approximate',
    });
    expect(rowsOf('glun1-n616-a')).toMatchObject({ 'Nearest to esketamine': 'more than 5.8\u00a0Å' });
    expect(rowsOf('glun1-m641-a')).toMatchObject({ Between: 'a carbon of the chlorophenyl ring and its backbone oxygen' });
    expect(rowsOf('glun1-t648-a')).toMatchObject({ Height: '14.6\u00a0Å above the middle of the Asn ring' });
    expect(rowsOf('glun2b-l643-d')).toMatchObject({ 'Side chain': 'not in the entry beyond its first carbon' });
  });

  it('tells of a residue in all its chains, of a ring, and of a layer', () => {
    expect(describePartId('glun1-n616')).toMatchObject({
      title: 'Asparagine\u00a0616 of GluN1',
      rows: [['Ring', 'Asn ring, at the filter'], ['Chain A', 'more than 5.8\u00a0Å from esketamine'], ['Chain C', '4.13\u00a0Å from esketamine']],
    });
    expect(describePartId('thr-ring')?.rows).toContainEqual(['T647, chain D', '3.28\u00a0Å from esketamine']);
    expect(describePartId('lbd')).toMatchObject({ title: 'Ligand-binding domains (LBD)', rows: [['Chains', 'A and C of GluN1, B and D of GluN2B']] });
    expect(describePartId('glun1-a')?.rows).toEqual([['Chains', 'A of GluN1']]);
  });

  it('warns of the distance that cannot be, in its chain alone', () => {
    expect(rowsOf('glun2b-l643-b')).toMatchObject({ 'Nearest to esketamine': '2.57\u00a0Å, too close to be taken at its word' });
    expect(proseOf('glun2b-l643-b')).toMatch(/2\.57\u00a0Å.*take the distance as rough/);
    expect(proseOf('glun2b-l643-d')).not.toMatch(/2\.57/);
    expect(rowsOf('glun2b-t647-d')).toMatchObject({ 'Nearest to esketamine': '3.28\u00a0Å' });
  });

  it('tells the hydrogen bond as proposed and not within reach, and what the mutants did', () => {
    const sentences = describePart(part('glun1-n616-c'))?.sentences.filter(isClaim) ?? [];
    expect(sentences.find(({ text }) => /hydrogen bond from the amine/.test(plainText(text)))?.standing).toBe('proposed');
    expect(proseOf('glun1-n616-c')).toMatch(/Changing this asparagine made the drug weaker.*no atom of the drug is within reach.*4\.1/);
    expect(proseOf('glun2b-l643-d')).toMatch(/changing it made the drug weaker/);
    expect(proseOf('glun1-v644-a')).not.toMatch(/[Cc]hanging/);
  });

  it('says of sites and membrane that they are schematic', () => {
    expect(proseOf('glycine-site-a')).toMatch(/schematic/);
    expect(proseOf('membrane')).toMatch(/schematic/);
  });

  it('reads at the level of school', () => {
    const prose = RECEPTOR_PARTS.flatMap((_, number) => describePart(number)?.sentences.map(({ text }) => plainText(text)) ?? []);
    expect(readingGrade([...new Set(prose)])).toBeLessThanOrEqual(9);
  });
});

describe('in the text', () => {
  it('each residue of the rings leads to the sentence that names it, the closest first', () => {
    const [first] = mentionsOfPart(part('glun1-n616-a'));
    expect(first?.panel).toBe('where-it-sits');
    const sentence = sentencesOf(PANEL_TEXTS['where-it-sits'])[(first?.place ?? 0) - 1];
    expect(plainText(sentence?.text ?? [])).toMatch(/N616|asparagine/);
    for (const { members } of RINGS) for (const { chain, number } of members) {
      const index = RECEPTOR_PARTS.findIndex((each) => each.chain === chain && each.number === number);
      expect(mentionsOfPart(index).map(({ panel }) => panel)).toContain('where-it-sits');
    }
  });

  it('leads from the layers to the panel of the receptor, and from the gate to where the drug sits', () => {
    for (const id of ['glun1-atd-a', 'glun2b-lbd-b', 'membrane', 'glycine-site-a']) expect(mentionsOfPart(part(id)).map(({ panel }) => panel), id).toContain('nmda-receptor');
    expect(mentionsOfPart(part('gate')).map(({ panel }) => panel)).toEqual(['block', 'where-it-sits']);
    expect(mentionsOfPart(part('pore-axis'))).toEqual([]);
  });
});

describe('the story inside the receptor', () => {
  it('reads at the level of school', () => {
    const prose = stories.get('inside-the-receptor')?.steps.flatMap(({ text }) => text.map((sentence) => plainText(sentence.text))) ?? [];
    expect(readingGrade(prose)).toBeLessThanOrEqual(8);
  });

  it('goes from the whole through the pore to the pocket, and never back', () => {
    const views = stories.get('inside-the-receptor')?.steps.map(({ view }) => view.receptor ?? 'none') ?? [];
    expect(views).toEqual(['whole', 'whole', 'pore', 'pore', 'pore', 'pore', 'pocket', 'pocket', 'pocket']);
  });
});
