// The sources of a story in full, for its print: on the screen each stands behind its number.

import { type CitationId, CITATIONS } from '../../content/citations';
import { story as storyRoom } from '../../languages/en/story';
import { CitationText } from '../CitationText';
import { useWords } from '../language-context';

const isCitation = (source: string): source is CitationId => Object.hasOwn(CITATIONS, source);

/** `numbers`: in their order; a reader's own sources stand as they were written. */
export function StorySources({ numbers }: { readonly numbers: ReadonlyMap<string, number> }) {
  const words = useWords(storyRoom);
  return (
    <section className="sources">
      <h3>{words.sources}</h3>
      <ol lang="en">
        {[...numbers.keys()].map((source) => (
          <li key={source}>{isCitation(source) ? <CitationText id={source} /> : source}</li>
        ))}
      </ol>
    </section>
  );
}
