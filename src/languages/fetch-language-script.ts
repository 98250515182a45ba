// fetch-language.ts for the page that is one classic script: each language is a script beside it, which sets one global.

import type { Fetched } from './fetch-language';
import { runScriptBeside } from './script-beside';
import type { Translations } from './translations';

interface WithWords {
  moleculeViewerWords?: Readonly<Partial<Record<Fetched, Translations>>>;
}

async function fromScript(language: Fetched): Promise<{ readonly words: Translations }> {
  await runScriptBeside(`embed-${language}.js`);
  const words = (globalThis as WithWords).moleculeViewerWords?.[language];
  if (!words) throw new Error(`The script of ${language} has no words.`);
  return { words };
}

export const fetchWords: Readonly<Record<Fetched, () => Promise<{ readonly words: Translations }>>> = {
  de: () => fromScript('de'),
  es: () => fromScript('es'),
};
