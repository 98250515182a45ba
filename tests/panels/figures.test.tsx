// @vitest-environment jsdom
// Holds the figures to their promises: every datum has a source, every number drawn is in their words, and a screen reader gets all.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { figuresOf, isClaim, plainText, type Sentence } from '../../src/content/article';
import { FIGURE_IDS, type FigureId } from '../../src/content/figures/figure-ids';
import { figureClaimsInSight, FIGURES, placeOfFigure, sentencesOfFigure, sourcesOfPanel } from '../../src/content/figures/figures';
import { VOLTAGE_TICKS } from '../../src/content/figures/magnesium';
import { LEVEL_TICKS, MICROMOLAR_TICKS } from '../../src/content/figures/plasma-levels';
import { TIMELINE_EVENTS, TIMELINE_TICKS } from '../../src/content/figures/timeline';
import { DIFFERENCE_TICKS, SHARE_TICKS } from '../../src/content/figures/trials';
import { PANEL_TEXTS } from '../../src/content/panels/all-panels';
import { readPanelAddress } from '../../src/content/panels';
import { Figure } from '../../src/panels/figures/Figure';
import { FigureSlot } from '../../src/panels/FigureSlot';
import { type Drawings, DrawingsContext, NumberingContext } from '../../src/panels/numbering';
import { ViewerProvider } from '../../src/panels/viewer-context';
import { createViewerStore } from '../../src/state/viewer-store';
import { ESKETAMINE } from '../fixtures/esketamine';

const never = () => Promise.reject(new Error('Nothing is loaded here.'));
const store = createViewerStore(
  { library: {}, chemistry: never, fetch: never, now: () => 0, warn: () => undefined },
  { shown: { molecule: ESKETAMINE, depiction: { width: 0, height: 0, marks: [], atoms: [] }, origin: { kind: 'library', id: 'esketamine' } } },
);

const panels = Object.values(PANEL_TEXTS);
const panelOf = (id: FigureId) => {
  const panel = panels.find((text) => figuresOf(text).includes(id));
  if (!panel) throw new Error(`${id} stands in no panel.`);
  return panel;
};
const pageOf = (id: FigureId) => {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(
    <ViewerProvider store={store}>
      <Figure id={id} text={panelOf(id)} />
    </ViewerProvider>,
  );
  return page;
};
const wordsOf = (sentences: readonly Sentence[]) => sentences.map(({ text }) => plainText(text)).join(' ');
const inWords = (id: FigureId) => {
  const { title, caption, alternative } = FIGURES[id];
  const heads = 'rows' in alternative ? [alternative.caption, ...alternative.rows.map((row) => plainText(row.title))] : [];
  return [title, wordsOf(caption), wordsOf(sentencesOfFigure(id)), ...heads].join(' ');
};
const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];

/** Numbers of the scales, and of words in the drawing: the reading of a slider is its own test. */
const SCALES: Readonly<Record<FigureId, readonly number[]>> = {
  timeline: TIMELINE_TICKS,
  magnesium: [...VOLTAGE_TICKS, 0, 50, 100],
  synapse: [],
  'channel-states': [],
  'plasma-levels': [...LEVEL_TICKS, ...MICROMOLAR_TICKS],
  trials: [...DIFFERENCE_TICKS, ...SHARE_TICKS, 95],
};

describe.each(FIGURE_IDS)('the figure %s', (id) => {
  it('stands in one panel, beside words', () => {
    expect(panels.flatMap(figuresOf).filter((each) => each === id)).toEqual([id]);
    const section = panelOf(id).sections.find(({ blocks }) => blocks.some((block) => 'figure' in block && block.figure === id));
    expect(section?.blocks.some((block) => Array.isArray(block))).toBe(true);
  });

  it('has a source for every claim, and claims for what it draws', () => {
    const claims = sentencesOfFigure(id).filter(isClaim);
    expect(claims.length).toBeGreaterThan(3);
    expect(claims.filter(({ sources }) => sources.length === 0)).toEqual([]);
    const bare = sentencesOfFigure(id).filter((sentence) => !isClaim(sentence)).map(({ text }) => plainText(text));
    expect(bare.filter((text) => /\d\s?(%|µM|ng|mV|mM)|\bbinds?\b|\bfound\b/.test(text))).toEqual([]);
  });

  it('draws no number that its words do not have', () => {
    const page = pageOf(id);
    for (const aside of page.querySelectorAll('.source, .figure-words, .figure-reading, [popover]')) aside.remove();
    const drawn = numbersIn((page.querySelector('.figure-drawing')?.textContent ?? '').replace(/[\u2212]/g, ' '));
    const known = new Set([...numbersIn(inWords(id)), ...SCALES[id].map((tick) => String(Math.abs(tick)))]);
    // Text nodes of a scale stand side by side without a space; so the drawing is read node by node.
    const nodes = [...page.querySelectorAll('.figure-drawing *')].filter((each) => each.children.length === 0).flatMap((each) => numbersIn(each.textContent ?? ''));
    expect(nodes.filter((number) => !known.has(number))).toEqual([]);
    if (SCALES[id].length > 0) expect(drawn.length).toBeGreaterThan(4);
  });

  it('says all of it in words, and keeps its drawing from a screen reader', () => {
    const page = pageOf(id);
    const text = page.textContent?.replace(/\s+/g, ' ') ?? '';
    expect(FIGURES[id].summary).toMatch(/^[A-Z].*\.$/);
    expect(text).toContain(FIGURES[id].summary.replace(/\s+/g, ' '));
    const bare = text.replace(/\s/g, '');
    const missing = sentencesOfFigure(id).filter(isClaim).map(({ text: parts }) => plainText(parts).replace(/^[^:]*: /, '').replace(/\s/g, ''));
    expect(missing.filter((words) => !bare.includes(words))).toEqual([]);
    expect([...page.querySelectorAll('.figure-drawing svg')].filter((svg) => !svg.closest('[aria-hidden]') && !svg.closest('button')?.textContent)).toEqual([]);
  });

  it('has an address, and counts its sources on from those of the panel', () => {
    expect(readPanelAddress(`block.${placeOfFigure(id)}`)).toEqual({ id: 'block', place: placeOfFigure(id) });
    const sources = sourcesOfPanel(panelOf(id));
    expect(new Set(sources).size).toBe(sources.length);
    for (const sentence of sentencesOfFigure(id)) if (isClaim(sentence)) expect(sources).toEqual(expect.arrayContaining([...sentence.sources]));
  });
});

it('the timeline draws each dot where its year is', () => {
  const dots = [...pageOf('timeline').querySelectorAll('circle[data-year]')];
  expect(dots.map((dot) => Number.parseFloat(dot.getAttribute('cy') ?? ''))).toEqual(
    TIMELINE_EVENTS.map(({ year }) => expect.closeTo((100 * (year - 1954)) / 73, 2)),
  );
});

const slot = (drawings: Drawings) =>
  renderToStaticMarkup(
    <ViewerProvider store={store}>
      <NumberingContext value={{ text: panelOf('timeline'), numbers: new Map(), places: new Map() }}>
        <DrawingsContext value={drawings}>
          <FigureSlot id="timeline" />
        </DrawingsContext>
      </NumberingContext>
    </ViewerProvider>,
  );

describe('the place of a figure', () => {
  it('is kept until the drawings come, then taken', () => {
    expect(slot(undefined)).toContain('A figure is on its way…');
    expect(slot(undefined)).toContain('figure-timeline');
    expect(slot({ Figure })).toContain('Calvin Stevens makes');
  });

  it('says so when they do not come, with a way to try again', () => {
    expect(slot({ failed: () => undefined })).toMatch(/role="alert".*A figure could not be loaded.*<button[^>]*>Try again/);
  });
});

it('counts among the statements of a panel what is read without unfolding', () => {
  const timeline = figureClaimsInSight(panelOf('timeline')).length;
  expect(timeline).toBe(TIMELINE_EVENTS.length);
  for (const id of FIGURE_IDS) {
    const page = pageOf(id);
    for (const aside of page.querySelectorAll('.figure-words, .figure-reading')) aside.remove();
    const own = figureClaimsInSight({ sections: [{ heading: id, blocks: [{ figure: id }] }] });
    expect(page.querySelectorAll('.sentence[data-standing]')).toHaveLength(own.length);
  }
});
