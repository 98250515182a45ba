// Holds the words of the channel lab to what its model gives: no claim without a source, no number that the model would not give.
import { describe, expect, it } from 'vitest';
import { isClaim, plainText, type Sentence } from '../../src/content/article';
import { CITATIONS } from '../../src/content/citations';
import { GLOSSARY } from '../../src/content/glossary';
import type { ExperimentText } from '../../src/content/lab/experiment-text';
import { EXPERIMENT_TEXTS } from '../../src/content/lab/experiments';
import { INFUSION_PEAK_MICROMOLAR, PLASMA_CURVES, PREDICTED_BLOCK_CAVEATS, PREDICTED_BLOCK_TEXT } from '../../src/content/lab/from-dose-to-block';
import { LAB_SOURCES } from '../../src/content/lab/lab-sources';
import { LEFT_OUT } from '../../src/content/lab/left-out';
import { PARAMETERS } from '../../src/content/lab/parameters';
import { bolusConcentration, infusionConcentration, predictedBlock } from '../../src/pharmacology';
import { readingGrade } from './reading-level';

const texts: readonly (readonly [string, ExperimentText])[] = Object.entries(EXPERIMENT_TEXTS);
const sentences: readonly Sentence[] = [
  ...texts.flatMap(([, { done, question, look, expected }]) => [...done, ...question.reason, ...look, ...expected.flatMap(({ published }) => (published ? [published] : []))]),
  ...LEFT_OUT.list.flat(),
  ...PLASMA_CURVES.flatMap(({ text, published }) => [...text, published.source]),
  ...PREDICTED_BLOCK_TEXT,
  ...PREDICTED_BLOCK_CAVEATS.flat(),
];
const titles = [
  ...texts.flatMap(([, { title, question, expected }]) => [title, question.prompt, ...question.choices, ...expected.map(({ what }) => what)]),
  ...PLASMA_CURVES.flatMap(({ title, published }) => [title, published.label]),
  ...PARAMETERS.flatMap(({ title, parameters }) => [title, ...parameters.flatMap(({ name, range, note = '' }) => [name, range, note])]),
];
const prose = sentences.map(({ text }) => plainText(text));

describe('the words of the lab', () => {
  it('claim nothing without a source, and tell no number in between', () => {
    for (const sentence of sentences) {
      const text = plainText(sentence.text);
      expect(text).toMatch(/[.!?]$/);
      if (isClaim(sentence)) {
        expect(sentence.sources.length, text).toBeGreaterThan(0);
        for (const source of sentence.sources) expect(CITATIONS).toHaveProperty(source);
        for (const own of sentence.ownSources ?? []) expect(Object.values(LAB_SOURCES)).toContain(own);
      } else {
        expect(text).not.toMatch(/\d/);
      }
      for (const part of sentence.text) if (typeof part === 'object' && 'term' in part) expect(GLOSSARY).toHaveProperty(part.term);
    }
  });

  it('are plain, short and set as they should be', () => {
    expect(readingGrade(prose)).toBeLessThanOrEqual(8);
    expect(prose.filter((text) => text.split(/\s+/).length > 34)).toEqual([]);
    for (const text of [...prose, ...titles]) expect(text).not.toMatch(/Mg2\+|uM\b|IC50|\s-\d|\d-\d|--|\.\.\.|"|'|!|\u0020%/);
    for (const text of prose) expect(text).not.toMatch(/\d [µμ]?M\b|\d mV|\d ng|\d mg/);
  });

  it('give no advice, and none of what must not be said', () => {
    for (const text of [...prose, ...titles]) {
      expect(text).not.toMatch(/non-?competitive|shuts? (down )?NMDA|86\u00a0?%|should be given|recommended|trapped for a day/i);
    }
    expect(prose.join(' ')).toMatch(/no medical advice/);
    expect(prose.join(' ')).toMatch(/no guide to any dose/);
  });

  it.each(texts)('%s asks what can be answered, and names each of its numbers once', (_, { question, expected }) => {
    expect(question.prompt).toMatch(/\?$/);
    expect(question.choices.length).toBeGreaterThanOrEqual(2);
    expect(new Set(question.choices).size).toBe(question.choices.length);
    expect(question.choices[question.answer]).toBeDefined();
    expect(question.reason.some(isClaim)).toBe(true);
    expect(new Set(expected.map(({ id }) => id)).size).toBe(expected.length);
  });
});

describe('the table of parameters', () => {
  const all = PARAMETERS.flatMap(({ parameters }) => parameters);

  it('gives each a value, a source, and what is known of its range', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, name, value, range, note, sources, labSources } of all) {
      expect(Number.isFinite(value), id).toBe(true);
      expect(sources.length + labSources.length, id).toBeGreaterThan(0);
      expect(name).toMatch(/^[A-Z]/);
      expect(range).toMatch(/\.$/);
      expect(note ?? 'None.').toMatch(/^[A-Z].*\.$/);
    }
  });

  it('has the published numbers', () => {
    const valueOf = Object.fromEntries(all.map(({ id, value }) => [id, value]));
    expect(valueOf).toMatchObject({
      // ModelDB 7988; Gilling 2009; Mealing 1999 (fitted); Jahr and Stevens 1990; Clements and Nimmo 1981; Domino.
      bind: 5, unbind: 12.9, open: 46.5, close: 73.8, desensitise: 8.4, resensitise: 6.8,
      'ketamine-on': 0.15, 'ketamine-off': 0.22, 'ketamine-half-b': 0.71, 'ketamine-delta': 0.79, 'ketamine-leak': 9.6e-4,
      'memantine-on': 0.32, 'memantine-off': 0.53, 'memantine-leak': 2.2e-3,
      'magnesium-half': 3.57, 'magnesium-slope': 0.062, thermal: 25.4,
      central: 1.7522, eliminate: 0.0109, 'to-peripheral': 0.0186, 'from-peripheral': 0.0137, 'bolus-central': 0.063,
    });
    expect(valueOf['open-share']).toBeCloseTo(22, 0);
    expect(valueOf['ketamine-on-b']).toBeCloseTo(0.31, 2);
    expect(valueOf['ketamine-half-a']).toBeCloseTo(1.47, 2);
  });
});

const textOf = (id: string) => PLASMA_CURVES.find((curve) => curve.id === id)?.text.map(({ text }) => plainText(text)).join(' ') ?? '';
const percent = (share: number) => Math.round(share * 100);
/** Percent blocked by calibration B at the peak of the infusion. */
const atVoltage = (voltageMillivolts: number) => predictedBlock({ drugMicromolar: INFUSION_PEAK_MICROMOLAR, voltageMillivolts }).equilibrium * 100;

describe('from dose to block', () => {
  it('tells the levels that its curves have', () => {
    const [infusion, bolus] = PLASMA_CURVES;
    const dose = { doseMilligramsPerKilogram: infusion?.doseMilligramsPerKilogram ?? NaN, infusionMinutes: infusion?.infusionMinutes ?? NaN };
    const levels = infusionConcentration({ ...dose, timesMinutes: [40, 120, 240] }).nanogramsPerMillilitre.map(Math.round);
    expect(textOf('infusion').match(/(?<!and )\b\d+(?=\u00a0ng)|\d+ and \d+/g)).toEqual([String(levels[0]), `${levels[1]} and ${levels[2]}`]);
    const fallen = bolusConcentration({ doseMilligramsPerKilogram: bolus?.doseMilligramsPerKilogram ?? NaN, timesMinutes: [5, 10, 30] }).nanogramsPerMillilitre.map(Math.round);
    for (const level of fallen) expect(textOf('bolus')).toContain(String(level));
  });

  it('tells the share that the model gives', () => {
    const { kinetic, equilibrium, measured, withoutMagnesium } = predictedBlock({ drugMicromolar: INFUSION_PEAK_MICROMOLAR });
    const text = PREDICTED_BLOCK_TEXT.map((sentence) => plainText(sentence.text)).join(' ');
    expect([...text.matchAll(/(\d+)\u00a0%/g)].map(([, number]) => Number(number))).toEqual([percent(equilibrium), percent(kinetic), percent(measured), percent(withoutMagnesium)]);
    expect(atVoltage(-40)).toBeCloseTo(9, 0);
    expect(atVoltage(-20)).toBeCloseTo(10.5, 1);
  });

  it('marks published levels whose two units agree', () => {
    expect(185 / 237.73).toBeCloseTo(INFUSION_PEAK_MICROMOLAR, 2);
    expect(PLASMA_CURVES.map(({ published }) => published.nanograms)).toEqual([[185], [1200, 2400]]);
  });
});
