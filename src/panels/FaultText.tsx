// What went wrong, in the reader's language where it is known there, else in English and marked so.

import type { ShownFault } from '../languages/said';
import { toldIn } from '../languages/words';
import { useLanguage } from './language-context';

export function FaultText({ fault }: { readonly fault: ShownFault }) {
  const language = useLanguage();
  const { text, lang } = fault.lang === undefined ? toldIn(language, fault) : { text: fault.message, lang: fault.lang };
  return <span lang={lang}>{text}</span>;
}
