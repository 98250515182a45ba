// What a word of the glossary means, and the way to all of them. Loaded when the first word is asked for.

import { plainText } from '../content/article';
import { GLOSSARY, type GlossaryEntry, type GlossaryId } from '../content/glossary';
import { PanelLink } from './PanelLink';

export function TermMeaning({ id }: { readonly id: GlossaryId }) {
  const { term, meaning }: GlossaryEntry = GLOSSARY[id];
  return (
    <>
      <span>
        <strong>{term}.</strong> {meaning.map(({ text }) => plainText(text)).join(' ')}
      </span>
      <span className="source-meaning">
        <PanelLink to={`glossary.${id}`}>All words</PanelLink>
      </span>
    </>
  );
}
