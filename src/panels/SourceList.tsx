// The numbered sources at the end of a panel.

import type { PanelText } from '../content/article';
import { CitationText } from './CitationText';
import { numberSources } from './Sections';

export function SourceList({ text }: { readonly text: PanelText }) {
  return (
    <details className="sources">
      <summary>Sources</summary>
      <ol>
        {[...numberSources(text).keys()].map((id) => (
          <li key={id}>
            <CitationText id={id} />
          </li>
        ))}
      </ol>
    </details>
  );
}
