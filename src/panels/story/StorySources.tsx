// The sources of a story in full, for its print: on the screen each stands behind its number.

import { type CitationId, CITATIONS } from '../../content/citations';
import { CitationText } from '../CitationText';

const isCitation = (source: string): source is CitationId => Object.hasOwn(CITATIONS, source);

/** `numbers`: in their order; a reader's own sources stand as they were written. */
export function StorySources({ numbers }: { readonly numbers: ReadonlyMap<string, number> }) {
  return (
    <section className="sources">
      <h3>Sources</h3>
      <ol>
        {[...numbers.keys()].map((source) => (
          <li key={source}>{isCitation(source) ? <CitationText id={source} /> : source}</li>
        ))}
      </ol>
    </section>
  );
}
