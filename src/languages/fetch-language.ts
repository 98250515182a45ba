// How the words of a language are fetched. In a page that is one classic script, fetch-language-script.ts stands in its place
// (scripts/vite-language-scripts.ts).

import type { Language } from './language';
import type { Translations } from './translations';

export type Fetched = Exclude<Language, 'en'>;

export const fetchWords: Readonly<Record<Fetched, () => Promise<{ readonly words: Translations }>>> = {
  de: () => import('./de'),
  es: () => import('./es'),
};
