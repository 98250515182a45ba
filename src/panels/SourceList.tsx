// The numbered sources at the end of a panel.

import type { PanelText } from '../content/article';
import { sourcesOfPanel } from '../content/figures/figures';
import { article } from '../languages/en/article';
import { CitationText } from './CitationText';
import { useWords } from './language-context';

export function SourceList({ text }: { readonly text: PanelText }) {
  const { sources } = useWords(article);
  return (
    <details className="sources">
      <summary>{sources}</summary>
      <ol lang="en">
        {sourcesOfPanel(text).map((id) => (
          <li key={id}>
            <CitationText id={id} />
          </li>
        ))}
      </ol>
    </details>
  );
}
