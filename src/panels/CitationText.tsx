// One source in full, as it would stand in a list of references. Loaded with all the sources when the first one is asked for.

import { type Citation, type CitationId, CITATIONS } from '../content/citations';

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
