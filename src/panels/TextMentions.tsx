// Where the article speaks of what is selected, with links to the very sentences.

import { useContext } from 'react';
import { mentionsOf } from '../content/claims-of';
import { groupsOfAtoms } from '../content/groups-of-atoms';
import { card } from '../languages/en/card';
import { ArticleContext } from './article-context';
import { useWords } from './language-context';
import { PanelLink } from './PanelLink';
import { useViewer, useViewerStore } from './viewer-context';

/** More would make the card longer than what it tells. */
const MOST = 2;

/** Where the card lies over the text. */
const IS_NARROW = '(max-width: 59.99rem)';

export function TextMentions() {
  const { inText } = useWords(card);
  const store = useViewerStore();
  const hasArticle = useContext(ArticleContext);
  const molecule = useViewer(({ shown }) => shown.molecule);
  const selection = useViewer((state) => state.selection);
  const mentions = mentionsOf(groupsOfAtoms(molecule, selection)).slice(0, MOST);
  if (mentions.length === 0 || !hasArticle) return null;
  const onFollow = () => {
    if (!window.matchMedia(IS_NARROW).matches) return;
    // The card would hide the sentence; what was selected stays lit.
    const { select, light } = store.getState();
    select([]);
    light(selection);
  };
  return (
    <nav className="mentions" aria-label={inText}>
      <p>{inText}</p>
      <ul lang="en">
        {mentions.map(({ panel, place, label, heading }) => (
          <li key={label} title={label}>
            <PanelLink to={`${panel}.${place}`} label={label} onFollow={onFollow}>
              {heading}
            </PanelLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
