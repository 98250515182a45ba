// Holds the article to its promises: every claim has a source, every source is used and can be found, nothing forbidden is said.
import { describe, expect, it } from 'vitest';
import { type Inline, isClaim, type Panel, plainText, type Sentence } from '../../src/content/article';
import { type Citation, CITATIONS } from '../../src/content/citations';
import { PANEL_IDS, PANELS, STANDINGS } from '../../src/content/panels';
import { LIBRARY } from '../../molecules';

const panels: readonly (readonly [string, Panel])[] = Object.entries(PANELS);
const sentencesOf = (panel: Panel): readonly Sentence[] => panel.sections.flatMap(({ paragraphs }) => paragraphs.flat());
const partsOf = (panel: Panel): readonly Inline[] => sentencesOf(panel).flatMap(({ text }) => text);
const proseOf = (panel: Panel) => [panel.title, panel.lead, ...panel.sections.map(({ heading }) => heading), ...sentencesOf(panel).map(({ text }) => plainText(text))].join(' ');

/** What the facts of this project forbid to say, and numbers that were never checked. */
const FORBIDDEN = [
  /growing synapses|grows synapses/i,
  /releases glutamate/i,
  /non-?competitive/i,
  /S is the antidepressant/i,
  /metabolite causes/i,
  /trapped for (a|one) day/i,
  /\d+\s?% respond/i,
  /destroys? (the )?bladder/i,
  /2\.9\s?Å/,
  /the cation is the drug/i,
  /log\s?P/i,
  /mg\/kg|\d\s?mg\b/,
  /86\s?%/,
  /FDA-approved for depression(?!.*off-label)/i,
  /shuts? (down )?NMDA/i,
];

describe.each(panels)('%s', (_, panel) => {
  it('takes a few minutes to read', () => {
    const words = proseOf(panel).split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(250);
    expect(words).toBeLessThanOrEqual(450);
  });

  it('has a source for every claim and claims only in whole sentences', () => {
    for (const sentence of sentencesOf(panel)) {
      if (!isClaim(sentence)) continue;
      expect(sentence.sources.length, plainText(sentence.text)).toBeGreaterThan(0);
      expect(plainText(sentence.text)).toMatch(/[.!?]$/);
      expect(STANDINGS).toHaveProperty(sentence.standing);
    }
  });

  it('lets no number and no finding stand without a source', () => {
    const bare = sentencesOf(panel).filter((sentence) => !isClaim(sentence)).map(({ text }) => plainText(text));
    expect(bare.filter((text) => /\d|\bbinds?\b|\bblocks?\b|\bapproved\b|\btrial\b/.test(text))).toEqual([]);
  });

  it.each(FORBIDDEN)('says nothing like %s', (pattern) => {
    expect(proseOf(panel)).not.toMatch(pattern);
  });

  it('sets formulas, charges and units properly', () => {
    const prose = proseOf(panel);
    expect(prose).not.toMatch(/C13H|H16|Mg2\+|uM\b|A\b(?=ngstr)|\d [µμ]?M\b|\d %|\d Å/);
    expect(prose).not.toMatch(/[^(]\([SR]\)-ketamine|--|\.\.\.|"|'/);
  });

  it('names only molecules that the library has', () => {
    const molecules = partsOf(panel).flatMap((part) => (typeof part === 'object' && 'molecule' in part ? [part.molecule] : []));
    expect(molecules.length).toBeGreaterThan(0);
    expect(molecules.filter((id) => !Object.hasOwn(LIBRARY, id))).toEqual([]);
  });
});

describe('phrases', () => {
  it('light groups that esketamine must have', () => {
    const named = panels.flatMap(([, panel]) => partsOf(panel).flatMap((part) => (typeof part === 'object' && 'group' in part ? [part.group] : [])));
    const groups: readonly string[] = LIBRARY.esketamine.groups;
    expect(named.filter((group) => !groups.includes(group))).toEqual([]);
    expect(new Set(named)).toEqual(new Set(['secondary-amine', 'n-methyl', 'ketone', 'cyclohexanone-ring', 'chlorophenyl-ring', 'chlorine', 'stereocentre']));
  });
});

describe('citations', () => {
  const used = new Set(panels.flatMap(([, panel]) => sentencesOf(panel).flatMap((sentence) => (isClaim(sentence) ? sentence.sources : []))));
  const citations: readonly (readonly [string, Citation])[] = Object.entries(CITATIONS);

  it('are all used', () => {
    expect(citations.map(([id]) => id).filter((id) => !used.has(id as keyof typeof CITATIONS))).toEqual([]);
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

describe('panels', () => {
  it('come in their order', () => {
    expect(PANEL_IDS).toEqual(['what-is-ketamine', 'molecular-structure']);
  });
});
