// What was told in English, said again in German or Spanish, and how the two are held against each other.

import { words as german } from '../../src/languages/de';
import { words as spanish } from '../../src/languages/es';
import type { Room } from '../../src/languages/room';
import { sayAgain, type Told } from '../../src/languages/said';

const LANGUAGES: Readonly<Record<'German' | 'Spanish', object>> = { German: german, Spanish: spanish };

export type Other = keyof typeof LANGUAGES;

export const OTHERS = Object.keys(LANGUAGES) as Other[];

/** A room of that language; its English where there is none. */
export const wordsOf = (language: Other) => <Words extends object>({ name, words }: Room<Words>): Words =>
  (LANGUAGES[language] as Readonly<Record<string, Words | undefined>>)[name] ?? words;

/** '' where the language does not say it. */
export const say = (language: Other, told: Told): string => sayAgain(wordsOf(language), told) ?? '';

/** What stands between quotation marks of any language, without them. */
export const quoted = (text: string) => [...text.matchAll(/“([^]*?)”|„([^]*?)“|«([^]*?)»/gu)].map(([, a, b, c]) => a ?? b ?? c);
const unquoted = (text: string) => text.replaceAll(/“[^]*?”|„[^]*?“|«[^]*?»/gu, '');

export const numbers = (text: string) => (text.match(/\d+/g) ?? []).sort().join(' ');

const ENGLISH = new Set('the of at is are has have with not and or which there should must line character bond bonds atoms'.split(' '));
export const isEnglish = (text: string) => (unquoted(text).match(/\p{L}+/gu) ?? []).some((word) => ENGLISH.has(word));
