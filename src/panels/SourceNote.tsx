// The sources of one claim in a native popover: what its standing is, and where to read on.

import { type ToggleEvent, useId, useRef } from 'react';
import type { Claim } from '../content/article';
import { type Citation, type CitationId, CITATIONS } from '../content/citations';
import { STANDINGS } from '../content/panels';

/** Distance to the window's edge, CSS pixels. */
const MARGIN = 8;

export function CitationText({ id }: { readonly id: CitationId }) {
  const { authors, year, title, where, pages, doi, note }: Citation = CITATIONS[id];
  return (
    <>
      {authors}
      {year === undefined ? '' : ` ${year}`}. {title === undefined ? '' : `${title}. `}
      <cite>{where}</cite>
      {pages === undefined ? '' : ` ${pages}`}.{' '}
      {doi !== undefined && (
        <a href={`https://doi.org/${doi}`} target="_blank" rel="noreferrer">
          doi:{doi}
        </a>
      )}
      {note !== undefined && <small className="citation-note">{note}</small>}
    </>
  );
}

/** Below its button, or above where there is no room; never past the edge. */
function place(popover: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const left = Math.min(Math.max(MARGIN, anchor.left + anchor.width / 2 - width / 2), window.innerWidth - width - MARGIN);
  const below = anchor.bottom + MARGIN;
  popover.style.left = `${left}px`;
  popover.style.top = `${below + height > window.innerHeight ? Math.max(MARGIN, anchor.top - height - MARGIN) : below}px`;
}

export function SourceNote({ claim, numbers }: { readonly claim: Claim; readonly numbers: ReadonlyMap<CitationId, number> }) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const { label, meaning } = STANDINGS[claim.standing];
  const count = claim.sources.map((source) => numbers.get(source) ?? 0).sort((a, b) => a - b).join(',\u2009');
  const isOpenQuestion = claim.standing === 'proposed' || claim.standing === 'disputed';

  const onToggle = ({ newState, currentTarget }: ToggleEvent<HTMLElement>) => {
    if (newState !== 'open' || !button.current) return;
    place(currentTarget, button.current);
    // The text moves away under it.
    window.addEventListener('scroll', () => currentTarget.isConnected && currentTarget.hidePopover(), { once: true, capture: true });
  };

  return (
    <>
      <button ref={button} type="button" className="source" popoverTarget={id} aria-label={`${label}. Sources ${count}`}>
        {isOpenQuestion && <span className="source-standing">{label.toLowerCase()}</span>}
        {count}
      </button>
      <span id={id} popover="auto" className="source-popover" role="note" onToggle={onToggle}>
        <span className="source-meaning">
          <strong>{label}.</strong> {meaning}
        </span>
        {claim.sources.map((source) => (
          <span key={source} className="source-item">
            <span className="source-number">{numbers.get(source)}</span>
            <span>
              <CitationText id={source} />
            </span>
          </span>
        ))}
      </span>
    </>
  );
}
