// Finds the words of a room in a language. English is always there; another language is one chunk, fetched when it is asked for.

import type { Language } from './language';
import type { Room } from './room';
import { phrase, type Said, type Told } from './said';
import type { Translations } from './translations';

type Fetched = Exclude<Language, 'en'>;

/** `failed`: it could not be fetched the last time. */
export type Standing = 'there' | 'awaited' | 'failed';

const FETCH: Readonly<Record<Fetched, () => Promise<{ readonly words: Translations }>>> = {
  de: () => import('./de'),
  es: () => import('./es'),
};

const arrived = new Map<Language, Readonly<Record<string, object>>>();
const failed = new Set<Language>();
const listeners = new Set<() => void>();

export const standingOf = (language: Language): Standing =>
  language === 'en' || arrived.has(language) ? 'there' : failed.has(language) ? 'failed' : 'awaited';

/** Called when the standing of a language is another. Returns what ends it. */
export function onStanding(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What fails shows in its standing; asking again tries again. */
export async function fetchLanguage(language: Language): Promise<void> {
  if (language === 'en' || arrived.has(language)) return;
  failed.delete(language);
  try {
    arrived.set(language, (await FETCH[language]()).words);
  } catch {
    failed.add(language);
  }
  for (const listener of listeners) listener();
}

/** In English while the language is not there. */
export function wordsIn<Words extends object>(language: Language, { name, words }: Room<Words>): Words {
  return (arrived.get(language)?.[name] as Words | undefined) ?? words;
}

/** What was told in English, in another language; undefined where there is English alone. */
export function sayIn(language: Language, said: Said | undefined): string | undefined {
  const words = said && (arrived.get(language)?.[said.room] as Readonly<Record<string, unknown>> | undefined);
  const word = said && words?.[said.word];
  return word === undefined ? undefined : phrase(word, said?.values ?? []);
}

/** In English while the language is not there; `lang`: what the text is in. */
export function toldIn(language: Language, { message, said }: Told): { readonly text: string; readonly lang: Language } {
  const text = sayIn(language, said);
  return text === undefined ? { text: message, lang: 'en' } : { text, lang: language };
}
