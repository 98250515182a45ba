// Every source of the article, and under each the sentences that rest on it.

import { CITATION_IDS, claimsOf } from '../content/claims-of';
import { PANELS, STANDINGS } from '../content/panels';
import { CitationText } from './CitationText';
import { placeId } from './land';
import { PanelLink } from './PanelLink';
import { StandingSign } from './StandingSign';

export function SourcesText() {
  return (
    <ul className="all-sources">
      {CITATION_IDS.map((id) => {
        const claims = claimsOf(id);
        return (
          <li key={id} id={placeId(id)} tabIndex={-1}>
            <CitationText id={id} />
            <details>
              <summary>{claims.length === 1 ? '1 sentence rests on it' : `${claims.length} sentences rest on it`}</summary>
              <ul>
                {claims.map(({ panel, place, standing, text }) => (
                  <li key={`${panel}.${place}`}>
                    <PanelLink to={`${panel}.${place}`}>{text}</PanelLink>
                    <span className="rests-where">
                      <StandingSign standing={standing} /> {STANDINGS[standing].label}, in {PANELS[panel].title}
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
