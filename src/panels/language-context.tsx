// The language that a viewer speaks, and the words of a room in it.

import { createContext, type ReactNode, useContext, useEffect, useInsertionEffect, useState, useSyncExternalStore } from 'react';
import { type Language, type LanguageChoice, languageOf } from '../languages/language';
import type { Room } from '../languages/room';
import { fetchLanguage, onStanding, standingOf, wordsIn } from '../languages/words';
import { useAppearanceRoot } from './appearance-root';

const LanguageContext = createContext<Language>('en');

const english = () => 'en' as const;
const tell = (root: HTMLElement, language: Language) => {
  root.lang = language;
};

/** Until another language has come the one before stays: never half a page in each. */
export function LanguageProvider({ choice, children }: { readonly choice: LanguageChoice; readonly children: ReactNode }) {
  const wanted = languageOf(choice);
  const [former, setFormer] = useState<Language>('en');
  const language = useSyncExternalStore(onStanding, () => (standingOf(wanted) === 'there' ? wanted : former), english);
  if (language !== former) setFormer(language);
  const root = useAppearanceRoot();
  useInsertionEffect(() => tell(root, language), [root, language]);
  useEffect(() => void fetchLanguage(wanted), [wanted]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The one that is spoken, which may be waiting for the one that was chosen. */
export const useLanguage = (): Language => useContext(LanguageContext);

export const useWords = <Words extends object>(room: Room<Words>): Words => wordsIn(useLanguage(), room);

/** Whether the language that was chosen could not be fetched. */
export function useIsMissing(choice: LanguageChoice): boolean {
  return useSyncExternalStore(onStanding, () => standingOf(languageOf(choice)) === 'failed', () => false);
}
