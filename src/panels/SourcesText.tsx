// Every source of the article, and under each the sentences that rest on it.

import { CITATION_IDS, claimsOf } from '../content/claims-of';
import { PANELS } from '../content/panels';
import { references } from '../languages/en/references';
import { standings } from '../languages/en/standings';
import { CitationText } from './CitationText';
import { placeId } from './land';
import { useWords } from './language-context';
import { PanelLink } from './PanelLink';
import { StandingSign } from './StandingSign';
import { Woven } from './Woven';

export function SourcesText() {
  const words = useWords(references);
  const sure = useWords(standings);
  return (
    <ul className="all-sources">
      {CITATION_IDS.map((id) => {
        const claims = claimsOf(id);
        return (
          <li key={id} id={placeId(id)} tabIndex={-1}>
            <span lang="en">
              <CitationText id={id} />
            </span>
            <details>
              <summary>{words.rests(claims.length)}</summary>
              <ul>
                {claims.map(({ panel, place, standing, text }) => (
                  <li key={`${panel}.${place}`}>
                    <PanelLink to={`${panel}.${place}`}>
                      <span lang="en">{text}</span>
                    </PanelLink>
                    <span className="rests-where">
                      <StandingSign standing={standing} /> <Woven text={words.where} parts={{ standing: sure[standing].label, panel: <span lang="en">{PANELS[panel].title}</span> }} />
                    </span>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
