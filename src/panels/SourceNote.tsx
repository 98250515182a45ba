// The sources of one claim in a native popover: what its standing is, and where to read on.

import { lazy } from 'react';
import type { Claim } from '../content/article';
import { article } from '../languages/en/article';
import { standings } from '../languages/en/standings';
import { useLanguage, useWords } from './language-context';
import { NotePopover } from './NotePopover';
import { StandingSign } from './StandingSign';

const CitationText = lazy(async () => ({ default: (await import('./MorePanels')).CitationText }));

export function SourceNote({ claim, numbers }: { readonly claim: Claim; readonly numbers: ReadonlyMap<string, number> }) {
  const language = useLanguage();
  const { sourcesOf } = useWords(article);
  const { label, meaning } = useWords(standings)[claim.standing];
  const sorted = [...claim.sources].sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
  const own = claim.ownSources ?? [];
  const count = [...sorted, ...own].map((source) => numbers.get(source) ?? 0).join(',\u2009');
  const isSettled = claim.standing === 'established' || claim.standing === 'reported';
  return (
    <NotePopover
      buttonClass="source"
      // Begins with what is written there, which is what those say who speak to the page.
      buttonLabel={sourcesOf(label, count)}
      button={
        <>
          {!isSettled && <span className="source-standing" lang={language}>{label.toLowerCase()} </span>}
          <StandingSign standing={claim.standing} />
          {count}
        </>
      }
      lead={
        <span className="source-meaning" lang={language}>
          <StandingSign standing={claim.standing} /> <strong>{label}.</strong> {meaning}
        </span>
      }
    >
      {sorted.map((source) => (
        <span key={source} className="source-item">
          <span className="source-number">{numbers.get(source)}</span>
          <span>
            <CitationText id={source} />
          </span>
        </span>
      ))}
      {own.map((source) => (
        <span key={source} className="source-item">
          <span className="source-number">{numbers.get(source)}</span>
          <span>{source}</span>
        </span>
      ))}
    </NotePopover>
  );
}
