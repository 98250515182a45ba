// The colours of words and lines in each theme, by the contrast of WCAG 2.2: 4.5:1 for text, 3:1 for what a control is told by; where
// more is asked for, 7:1 and 10:1.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(join(import.meta.dirname, '../../src/app/styles/tokens.css'), 'utf8');

type Colours = Readonly<Record<string, string>>;

/** The colours of a rule; of two, the one for light or dark. */
function coloursOf(rule: string, side: 'light' | 'dark'): Colours {
  const found = [...rule.matchAll(/--([\w-]+):\s*(?:light-dark\((#\w{6}),\s*(#\w{6})\)|(#\w{6}))/g)];
  return Object.fromEntries(found.map(([, name = '', light = '', dark = '', only]) => [name, only ?? (side === 'light' ? light : dark)]));
}

function ruleOf(selector: RegExp): string {
  const [, rule = ''] = selector.exec(CSS) ?? [];
  expect(rule).toContain('--ink:');
  return rule;
}

const ROOT = ruleOf(/^:root \{([^}]*)\}/m);
const PROJECTOR = ruleOf(/^:root\[data-theme='projector'\] \{([^}]*)\}/m);
const MORE = ruleOf(/prefers-contrast: more\) \{\s*:root \{([^}]*)\}/);

/** Relative luminance of an sRGB colour as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one = '', other = ''): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const GROUNDS = ['paper', 'wall', 'raised'] as const;
const NEUTRALS = ['ink', 'ink-soft'] as const;
const HUES = ['fault', 'drug', 'receptor', 'agonist', 'magnesium', 'membrane', 'current'] as const;

const THEMES = {
  light: { colours: coloursOf(ROOT, 'light'), neutral: 4.5, hue: 4.5, line: 3 },
  dark: { colours: coloursOf(ROOT, 'dark'), neutral: 4.5, hue: 4.5, line: 3 },
  projector: { colours: { ...coloursOf(ROOT, 'light'), ...coloursOf(PROJECTOR, 'light') }, neutral: 7, hue: 4.5, line: 7 },
  'light, more contrast': { colours: { ...coloursOf(ROOT, 'light'), ...coloursOf(MORE, 'light') }, neutral: 10, hue: 7, line: 7 },
  'dark, more contrast': { colours: { ...coloursOf(ROOT, 'dark'), ...coloursOf(MORE, 'dark') }, neutral: 10, hue: 7, line: 7 },
} as const;

describe.each(Object.entries(THEMES))('%s', (_, { colours, neutral, hue, line }) => {
  it('sets words and lines off every ground', () => {
    expect(contrast('#ffffff', '#000000')).toBe(21);
    const low: string[] = [];
    const hold = (names: readonly string[], least: number) => {
      for (const name of names) for (const ground of GROUNDS) if (!(contrast(colours[name], colours[ground]) >= least)) low.push(`${name} on ${ground}: ${contrast(colours[name], colours[ground]).toFixed(2)}`);
    };
    hold(NEUTRALS, neutral);
    hold(HUES, hue);
    hold(['line-strong'], line);
    expect(low).toEqual([]);
  });
});
