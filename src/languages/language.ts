// The languages of the interface, and which of them a reader gets.

/** Each named in itself, as its own readers look for it. */
export const LANGUAGES = { en: 'English', de: 'Deutsch', es: 'Español' } as const;

export type Language = keyof typeof LANGUAGES;

export const LANGUAGE_IDS = Object.keys(LANGUAGES) as Language[];

export type LanguageChoice = 'auto' | Language;

/** Of a tag such as de-AT; undefined where the interface does not speak it. */
export function languageOfTag(tag: string): Language | undefined {
  const [primary = ''] = tag.toLowerCase().split(/[-_]/);
  return LANGUAGE_IDS.find((id) => id === primary);
}

const readersTags = (): readonly string[] => globalThis.navigator?.languages ?? [];

/** The first that the reader's system asks for and the interface speaks, else English. */
export function languageOf(choice: LanguageChoice, tags = readersTags()): Language {
  if (choice !== 'auto') return choice;
  return tags.map(languageOfTag).find((language) => language !== undefined) ?? 'en';
}
