// Holds the article to its promises: every claim has a source, every source is used and can be found, nothing forbidden is said.
import { describe, expect, it } from 'vitest';
import { figuresOf, type Inline, isClaim, type PanelText, placeOfHeading, plainText, sentencesOf } from '../../src/content/article';
import { type Citation, CITATIONS } from '../../src/content/citations';
import { CITATION_IDS, claimsOf, mentionsOf } from '../../src/content/claims-of';
import { sentencesOfFigure } from '../../src/content/figures/figures';
import { GLOSSARY, type GlossaryEntry } from '../../src/content/glossary';
import { PANEL_IDS, PANELS, readPanelAddress, STANDINGS, type WrittenPanelId } from '../../src/content/panels';
import { PANEL_TEXTS } from '../../src/content/panels/all-panels';
import { LIBRARY } from '../../molecules';
import { readingGrade } from './reading-level';

const panels = Object.entries(PANEL_TEXTS) as readonly (readonly [WrittenPanelId, PanelText])[];
const entries: readonly (readonly [string, GlossaryEntry])[] = Object.entries(GLOSSARY);
const partsOf = (panel: PanelText): readonly Inline[] => [
  ...sentencesOf(panel).flatMap(({ text }) => text),
  ...panel.sections.flatMap(({ blocks }) => blocks.flatMap((block) => ('rows' in block ? block.rows.flatMap(({ title }) => title) : []))),
];
const proseOf = (id: WrittenPanelId, panel: PanelText) =>
  [PANELS[id].title, PANELS[id].lead, ...panel.sections.map(({ heading }) => heading), ...sentencesOf(panel).map(({ text }) => plainText(text))].join(' ');
const figureProse = (panel: PanelText) => figuresOf(panel).flatMap(sentencesOfFigure).map(({ text }) => plainText(text));
const allProse = [...panels.map(([id, panel]) => proseOf(id, panel)), ...panels.flatMap(([, panel]) => figureProse(panel)), ...entries.flatMap(([, { meaning }]) => meaning.map(({ text }) => plainText(text)))];

/** Panels with a table or a debate in them. */
const LONG: ReadonlySet<string> = new Set(['mood', 'clinic', 'other-blockers']);

/** What the facts of this project forbid to say, and numbers that were never checked. */
const FORBIDDEN = [
  /growing synapses|grows synapses/i,
  /(?<!un)(?<!whether )releases glutamate/i,
  /S is the antidepressant/i,
  /metabolite causes/i,
  /trapped for (a|one) day/i,
  /\d+\s?% respond/i,
  /destroys? (the )?bladder/i,
  /2\.9\s?Å/,
  /the cation is the drug/i,
  /log\s?P/i,
  // No dose: this is no manual.
  /mg\/kg|\d\s?mg\b|milligram/,
  /86\s?%/,
  /(?<!not )FDA-approved for depression(?!.*off-label)/i,
  /shuts? (down )?NMDA/i,
  /Dravid|Zeilhofer/,
  /cures?\b|miracle|safe and effective/i,
  /memantine blocks differently/i,
  // Resolution of 7EU7, K_i of D-AP5, IC50 of nitrous oxide and dextromethorphan: unchecked.
  /7EU7|7SA[A-D]/,
  // Atoms with a bond between them are closer still.
  /closer than two atoms can be/,
  // Its sources name neither.
  /placebo spray|depend(ent|ence)? on it\b/i,
  // Percentages from memory.
  /\b(71|64)\s?%/,
];

describe.each(panels)('%s', (id, panel) => {
  const sentences = sentencesOf(panel);

  it('takes a few minutes to read', () => {
    const words = proseOf(id, panel).split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(250);
    expect(words).toBeLessThanOrEqual(LONG.has(id) ? 620 : 500);
  });

  it('reads at the level of school', () => {
    const prose = sentences.map(({ text }) => plainText(text)).filter((text) => /[.!?]$/.test(text));
    expect(readingGrade(prose)).toBeLessThanOrEqual(9);
    // Nobody keeps more than this in mind.
    expect(prose.filter((text) => text.split(/\s+/).length > 34)).toEqual([]);
  });

  it('has a source for every claim and claims only in whole sentences', () => {
    const cells = new Set(panel.sections.flatMap(({ blocks }) => blocks.flatMap((block) => ('rows' in block ? block.rows.flatMap((row) => row.cells.flat()) : []))));
    expect(sentences.some(isClaim)).toBe(true);
    for (const sentence of sentences) {
      if (!isClaim(sentence)) continue;
      expect(sentence.sources.length, plainText(sentence.text)).toBeGreaterThan(0);
      if (!cells.has(sentence)) expect(plainText(sentence.text)).toMatch(/[.!?]$/);
      expect(STANDINGS).toHaveProperty(sentence.standing);
    }
  });

  it('lets no number and no finding stand without a source', () => {
    const bare = sentences.filter((sentence) => !isClaim(sentence)).map(({ text }) => plainText(text));
    expect(bare.filter((text) => /\d|\bbinds?\b|\bblocks?\b|\bapproved\b|\btrial\b|\bfound\b|\bcauses?\b/.test(text))).toEqual([]);
  });

  it('sets formulas, charges and units properly', () => {
    const prose = proseOf(id, panel);
    expect(prose).not.toMatch(/C13H|H16|Mg2\+|Ca2\+|uM\b|A\b(?=ngstr)|\d [µμ]?M\b|\d %|\d Å|\d mV|\s-\d|\d-\d/);
    expect(prose).not.toMatch(/[^(]\([SR]\)-ketamine|--|\.\.\.|"|'/);
  });

  it('names only molecules and words that there are', () => {
    const parts = partsOf(panel).filter((part) => typeof part === 'object');
    expect(parts.flatMap((part) => ('molecule' in part && !Object.hasOwn(LIBRARY, part.molecule) ? [part.molecule] : []))).toEqual([]);
    expect(parts.flatMap((part) => ('compare' in part && !Object.hasOwn(LIBRARY, part.compare) ? [part.compare] : []))).toEqual([]);
    expect(parts.flatMap((part) => ('panel' in part && !readPanelAddress(part.panel) ? [part.panel] : []))).toEqual([]);
    expect(parts.flatMap((part) => ('term' in part && !Object.hasOwn(GLOSSARY, part.term) ? [part.term] : []))).toEqual([]);
  });

  it('has a place of its own for every heading', () => {
    const places = panel.sections.map(({ heading }) => placeOfHeading(heading));
    expect(new Set(places).size).toBe(places.length);
    expect(places.filter((place) => !/^[a-z][a-z0-9-]*$/.test(place))).toEqual([]);
  });

  it('fills every column of its tables', () => {
    const tables = panel.sections.flatMap(({ blocks }) => blocks.flatMap((block) => ('rows' in block ? [block] : [])));
    for (const { rows, columns } of tables) expect(rows.map(({ cells }) => cells.length + 1)).toEqual(rows.map(() => columns.length));
  });
});

it('reports how hard each panel is to read, as years of school', () => {
  const grades = panels.map(([id, panel]) => {
    const prose = sentencesOf(panel).map(({ text }) => plainText(text)).filter((text) => /[.!?]$/.test(text));
    return { id, grade: readingGrade(prose) };
  });
  console.info(grades.map(({ id, grade }) => `${id} ${grade.toFixed(1)}`).join(', '));
  expect(grades.reduce((sum, { grade }) => sum + grade, 0) / grades.length).toBeLessThan(8);
});

it('grades texts as their writers meant them', () => {
  expect(readingGrade(['The cat sat on the mat.', 'It was a big red cat.'])).toBeLessThan(1);
  expect(readingGrade(['Uncompetitive antagonism necessitates antecedent agonist-dependent conformational rearrangement of heterotetrameric assemblies.'])).toBeGreaterThan(20);
});

describe('what is not said', () => {
  it.each(FORBIDDEN)('nothing like %s', (pattern) => {
    expect(allProse.filter((prose) => pattern.test(prose))).toEqual([]);
  });

  it('calls the block non-competitive nowhere', () => {
    expect(allProse.filter((prose) => /non-?competitive/i.test(prose))).toEqual([]);
  });
});

describe('phrases', () => {
  it('light groups that esketamine must have', () => {
    const named = panels.flatMap(([, panel]) => partsOf(panel).flatMap((part) => (typeof part === 'object' && 'group' in part ? [part.group] : [])));
    const groups: readonly string[] = LIBRARY.esketamine.groups;
    expect(named.filter((group) => !groups.includes(group))).toEqual([]);
    expect(new Set(named)).toEqual(new Set(['secondary-amine', 'n-methyl', 'ketone', 'cyclohexanone-ring', 'chlorophenyl-ring', 'chlorine', 'stereocentre']));
  });

  it('find the amine of the charged form too', () => {
    const amines = panels.flatMap(([, panel]) => partsOf(panel).filter((part) => typeof part === 'object' && 'group' in part && part.group === 'secondary-amine'));
    expect(amines.length).toBeGreaterThan(0);
    for (const part of amines) expect(part).toMatchObject({ or: expect.arrayContaining(['ammonium']) });
    expect(LIBRARY.esketaminium.groups).toContain('ammonium');
  });

  it('are found from the atoms: each group leads to the panel of the parts', () => {
    for (const group of LIBRARY.esketamine.groups) {
      expect(mentionsOf([group]).map(({ panel }) => panel), group).toContain('molecular-structure');
    }
    expect(mentionsOf(['azide'])).toEqual([]);
    const [first] = mentionsOf(['chlorine']);
    const sentence = sentencesOf(PANEL_TEXTS['molecular-structure'])[(first?.place ?? 0) - 1];
    expect(plainText(sentence?.text ?? [])).toMatch(/chlorine/);
  });
});

describe('citations', () => {
  const citations: readonly (readonly [string, Citation])[] = Object.entries(CITATIONS);

  it('are all used, and each knows its sentences', () => {
    expect(CITATION_IDS.filter((id) => claimsOf(id).length === 0)).toEqual([]);
    const figures = panels.flatMap(([, panel]) => figuresOf(panel)).flatMap(sentencesOfFigure);
    const total = [...panels.flatMap(([, panel]) => sentencesOf(panel)), ...figures].reduce((sum, sentence) => sum + (isClaim(sentence) ? new Set(sentence.sources).size : 0), 0);
    expect(CITATION_IDS.reduce((sum, id) => sum + claimsOf(id).length, 0)).toBe(total);
  });

  it.each(citations)('%s can be found by its reader', (id, { year, where, pages, doi }) => {
    expect(doi === undefined || /^10\.\d{4,5}\/[^\s]+$/.test(doi)).toBe(true);
    // A paper has a DOI or volume and pages; a label and a handbook have their name.
    expect(doi !== undefined || pages !== undefined || /information|monograph/.test(where)).toBe(true);
    if (/-\d{4}$/.test(id)) expect(String(year)).toBe(id.slice(-4));
  });

  it('never point at a copy of a paper', () => {
    expect(JSON.stringify(CITATIONS)).not.toMatch(/http|pubmed|ncbi|wikipedia|preview|drugs\.com/i);
  });
});

/** Share of channels free of magnesium; Jahr and Stevens 1990, mM and mV. */
const free = (magnesium: number, voltage: number) => 1 / (1 + (magnesium / 3.57) * Math.exp(-0.062 * voltage));
/** From ng/mL, by ketamine's molar mass. */
const micromolar = (nanograms: number) => nanograms / 237.73;
/** Percent of the current blocked at the level of an infusion, 0.78 µM; IC50 in µM. */
const blocked = (ic50: number) => Math.round((100 * 0.78) / (0.78 + ic50));

describe('numbers of the models', () => {
  it('are what their formulas give', () => {
    expect(Math.round(100 * free(1, -70))).toBe(4);
    expect(Math.round(100 * free(1, 0))).toBe(78);
    expect(Math.round(1 / free(1, -66))).toBe(18);
    // Henderson and Hasselbalch, pKa 7.5.
    expect(Math.round(100 / (1 + 10 ** (7.4 - 7.5)))).toBe(56);
    expect(Math.round(100 / (1 + 10 ** (8 - 7.5)))).toBe(24);
    // Mean time of a block from the rate at which it ends, seconds.
    expect(1 / 0.22).toBeCloseTo(4.5, 1);
    expect(1 / 0.53).toBeCloseTo(1.9, 1);
    // By the IC50 without magnesium times its shift, and by one of about 5 µM measured with it.
    expect([blocked(0.71 / free(1, -66)), blocked(5.35)]).toEqual([6, 13]);
  });

  it('turn ng/mL into µM by the molar mass', () => {
    expect([1200, 2400].map((each) => Math.round(micromolar(each)))).toEqual([5, 10]);
    expect([185, 70, 160, 100, 250].map((each) => micromolar(each).toPrecision(2))).toEqual(['0.78', '0.29', '0.67', '0.42', '1.1']);
  });
});

describe('glossary', () => {
  it('explains each word in one or two sentences without a bare number', () => {
    for (const [, { meaning }] of entries) {
      const prose = meaning.map(({ text }) => plainText(text)).join(' ');
      expect(prose).toMatch(/^[A-Z].*\.$/);
      expect(prose).not.toMatch(/\d/);
    }
    expect(readingGrade(entries.flatMap(([, { meaning }]) => meaning.map(({ text }) => plainText(text))))).toBeLessThanOrEqual(9);
  });

  it('holds no two entries of one name', () => {
    expect(new Set(entries.map(([, { term }]) => term)).size).toBe(entries.length);
  });
});

describe('addresses', () => {
  it.each([
    ['block', { id: 'what-is-ketamine', place: undefined }, 'what-is-ketamine'],
    ['a sentence', { id: 'molecular-structure', place: '12' }, 'molecular-structure.12'],
    ['a heading', { id: 'what-is-ketamine', place: 'what-it-does' }, 'what-is-ketamine.what-it-does'],
  ] as const)('of %s are read', (_, address, text) => {
    expect(readPanelAddress(text)).toEqual(address);
  });

  it('of nothing are none', () => {
    expect(readPanelAddress('foo.12')).toBeUndefined();
    expect(readPanelAddress('constructor')).toBeUndefined();
    expect(readPanelAddress(undefined)).toBeUndefined();
  });

  it('lists the panels in their order', () => {
    expect(PANEL_IDS).toEqual([
      'what-is-ketamine', 'molecular-structure', 'mirror-images', 'nmda-receptor', 'block', 'where-it-sits',
      'mood', 'clinic', 'safety', 'other-blockers', 'glossary', 'sources',
    ]);
  });
});
