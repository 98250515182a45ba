// The language of what stands in the place of a viewer that is not there.

import { type Language, languageOf, languageOfTag } from '../../languages/language';

/** By the element's own `lang`, else as the system asks. */
export const unloadedLanguage = (element: Element): Language => languageOf(languageOfTag(element.getAttribute('lang') ?? '') ?? 'auto');
