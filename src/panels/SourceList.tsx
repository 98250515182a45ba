// The numbered sources at the end of a panel.

import type { PanelText } from '../content/article';
import { sourcesOfPanel } from '../content/figures/figures';
import { CitationText } from './CitationText';

export function SourceList({ text }: { readonly text: PanelText }) {
  return (
    <details className="sources">
      <summary>Sources</summary>
      <ol>
        {sourcesOfPanel(text).map((id) => (
          <li key={id}>
            <CitationText id={id} />
          </li>
        ))}
      </ol>
    </details>
  );
}
