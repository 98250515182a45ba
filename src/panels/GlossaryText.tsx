// All words of the glossary, in the order of the alphabet.

import { plainText } from '../content/article';
import { GLOSSARY, type GlossaryId } from '../content/glossary';
import { placeId } from './land';

const BY_TERM = (Object.keys(GLOSSARY) as GlossaryId[]).sort((a, b) => GLOSSARY[a].term.localeCompare(GLOSSARY[b].term, 'en'));

export function GlossaryText() {
  return (
    <dl className="glossary">
      {BY_TERM.map((id) => (
        <div key={id} id={placeId(id)} tabIndex={-1}>
          <dt>{GLOSSARY[id].term}</dt>
          <dd>{GLOSSARY[id].meaning.map(({ text }) => plainText(text)).join(' ')}</dd>
        </div>
      ))}
    </dl>
  );
}
