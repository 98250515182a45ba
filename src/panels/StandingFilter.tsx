// How sure each sentence of a panel is: the key to the signs, and a filter that lets one kind stand out.

import type { Claim, Standing } from '../content/article';
import { STANDING_IDS, STANDINGS } from '../content/panels';
import { StandingSign } from './StandingSign';

interface StandingFilterProps {
  readonly claims: readonly Claim[];
  readonly chosen: Standing | undefined;
  readonly onChoose: (standing: Standing | undefined) => void;
}

export function StandingFilter({ claims, chosen, onChoose }: StandingFilterProps) {
  const count = (standing: Standing) => claims.filter((claim) => claim.standing === standing).length;
  return (
    <fieldset className="standings" aria-label="How sure is it?">
      {STANDING_IDS.filter((standing) => count(standing) > 0).map((standing) => (
        <button
          key={standing}
          type="button"
          aria-pressed={standing === chosen}
          title={STANDINGS[standing].meaning}
          onClick={() => onChoose(standing === chosen ? undefined : standing)}
        >
          <StandingSign standing={standing} />
          {STANDINGS[standing].label} <span className="standings-count">{count(standing)}</span>
        </button>
      ))}
      <output className={chosen ? 'standings-state' : 'visually-hidden'}>
        {chosen && (
          <>
            {count(chosen)} of {claims.length} statements: {STANDINGS[chosen].label.toLowerCase()}. {STANDINGS[chosen].meaning}
          </>
        )}
      </output>
    </fieldset>
  );
}
