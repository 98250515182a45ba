// What is said in the place of a viewer: before any language can be fetched, so all of them are here.

import { unloaded as german } from '../../languages/de/unloaded';
import { unloaded as english } from '../../languages/en/unloaded';
import { unloaded as spanish } from '../../languages/es/unloaded';
import { type Language, languageOf, languageOfTag } from '../../languages/language';

export const UNLOADED: Readonly<Record<Language, typeof english.words>> = { en: english.words, de: german, es: spanish };

/** By the element's own `lang`, else as the system asks. */
export const unloadedLanguage = (element: Element): Language => languageOf(languageOfTag(element.getAttribute('lang') ?? '') ?? 'auto');
