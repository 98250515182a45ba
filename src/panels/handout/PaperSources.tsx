// The sources of a handout in short, and what the signs before their numbers mean.

import { type Citation, type CitationId, CITATIONS } from '../../content/citations';
import type { Handout } from '../../content/handout/handout';
import { shortCitation } from '../../content/handout/short-citation';
import { STANDINGS } from '../../content/panels';
import { handout as room } from '../../languages/en/handout';
import { useWords } from '../language-context';
import { StandingSign } from '../StandingSign';

const isCitation = (source: string): source is CitationId => Object.hasOwn(CITATIONS, source);

function Source({ source }: { readonly source: string }) {
  if (!isCitation(source)) return source;
  const citation: Citation = CITATIONS[source];
  const { who, where, place } = shortCitation(citation);
  return (
    <>
      {who}. <cite>{where}</cite>
      {place === undefined ? '' : ` ${place}`}
    </>
  );
}

export function PaperSources({ handout: { sources, standings } }: { readonly handout: Handout }) {
  const words = useWords(room);
  if (sources.size === 0) return null;
  return (
    <section className="paper-source-list">
      <h3>{words.sources}</h3>
      <ol lang="en">
        {[...sources].map(([source, number]) => (
          <li key={source}>
            <b>{number}</b>{' '}
            <span>
              <Source source={source} />
            </span>
          </li>
        ))}
      </ol>
      <ul className="paper-signs" lang="en">
        {standings.map((standing) => (
          <li key={standing}>
            <StandingSign standing={standing} /> <b>{STANDINGS[standing].label}.</b> {STANDINGS[standing].meaning}
          </li>
        ))}
      </ul>
    </section>
  );
}
