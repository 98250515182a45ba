// How a language counts and lists: plurals, numbers and enumerations by Intl. A catalogue takes the one of its language.

import type { Language } from './language';

/** A language that has more forms than these two (Spanish for millions) takes `other` for them. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

export interface Tongue {
  /** The form that goes with a number: “atom” or “atoms”. */
  readonly form: (count: number, forms: Forms) => string;
  /** The number and its form: “32 atoms”. */
  readonly count: (count: number, forms: Forms) => string;
  /** A measure, with exactly so many decimals; without, a count: thousands grouped, at most three decimals. The minus is a real one. */
  readonly number: (value: number, decimals?: number) => string;
  /** “a, b and c”, or with `or`. */
  readonly list: (words: readonly string[], kind?: 'and' | 'or') => string;
}

/** British: the day's commas and “and” without one before it. */
const TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de', es: 'es' };

export function tongue(language: Language): Tongue {
  const tag = TAGS[language];
  // Made when first asked for: what a page never counts costs it nothing.
  let rules: Intl.PluralRules | undefined;
  const formats = new Map<number | undefined, Intl.NumberFormat>();
  const form: Tongue['form'] = (count, forms) => forms[(rules ??= new Intl.PluralRules(tag)).select(count) === 'one' ? 'one' : 'other'];
  const number: Tongue['number'] = (value, decimals) => {
    const digits = decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: false };
    const format = formats.get(decimals) ?? new Intl.NumberFormat(tag, digits);
    formats.set(decimals, format);
    return format.format(value).replace('-', '\u2212');
  };
  return {
    form,
    number,
    count: (count, forms) => `${number(count)} ${form(count, forms)}`,
    list: (words, kind = 'and') => new Intl.ListFormat(tag, { type: kind === 'and' ? 'conjunction' : 'disjunction' }).format(words),
  };
}

const signs = new Map<Language, string>();

/** “.” or “,”. */
export function decimalSign(language: Language): string {
  const sign = signs.get(language) ?? tongue(language).number(0.5, 1).charAt(1);
  signs.set(language, sign);
  return sign;
}

export const english = tongue('en');
