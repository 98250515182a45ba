// What a word of the glossary means, and the way to all of them. Loaded when the first word is asked for.

import { plainText } from '../content/article';
import { GLOSSARY, type GlossaryEntry, type GlossaryId } from '../content/glossary';
import { phrases } from '../languages/en/phrases';
import { useLanguage, useWords } from './language-context';
import { PanelLink } from './PanelLink';

export function TermMeaning({ id }: { readonly id: GlossaryId }) {
  const { term, meaning }: GlossaryEntry = GLOSSARY[id];
  const { allWords } = useWords(phrases);
  const language = useLanguage();
  return (
    <>
      <span>
        <strong>{term}.</strong> {meaning.map(({ text }) => plainText(text)).join(' ')}
      </span>
      <span className="source-meaning" lang={language}>
        <PanelLink to={`glossary.${id}`}>{allWords}</PanelLink>
      </span>
    </>
  );
}
