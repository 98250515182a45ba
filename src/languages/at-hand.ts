// The words that are said where no language can be fetched, in all of them.

import { unloaded as german } from './de/unloaded';
import { unloaded as english } from './en/unloaded';
import { unloaded as spanish } from './es/unloaded';
import type { Language } from './language';

export const AT_HAND: Readonly<Record<Language, typeof english.words>> = { en: english.words, de: german, es: spanish };
