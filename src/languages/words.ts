// Finds the words of a room in a language. English is always there; another language is one chunk, fetched when it is asked for.

import { fetchWords } from './fetch-language';
import type { Language } from './language';
import type { Room } from './room';
import { sayAgain, type Told } from './said';

/** `failed`: it could not be fetched the last time. */
export type Standing = 'there' | 'awaited' | 'failed';

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
    arrived.set(language, (await fetchWords[language]()).words);
  } catch {
    failed.add(language);
  }
  for (const listener of listeners) listener();
}

/** In English while the language is not there. */
export function wordsIn<Words extends object>(language: Language, { name, words }: Room<Words>): Words {
  return (arrived.get(language)?.[name] as Words | undefined) ?? words;
}

/** In English while the language is not there; `lang`: what the text is in. */
export function toldIn(language: Language, told: Told): { readonly text: string; readonly lang: Language } {
  const text = sayAgain((room) => wordsIn(language, room), told);
  return text === undefined ? { text: told.message, lang: 'en' } : { text, lang: language };
}
