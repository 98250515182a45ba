// How sure each sentence of a panel is: the key to the signs, and a filter that lets one kind stand out.

import type { Claim, Standing } from '../content/article';
import { STANDING_IDS } from '../content/panels';
import { article } from '../languages/en/article';
import { standings } from '../languages/en/standings';
import { useWords } from './language-context';
import { StandingSign } from './StandingSign';

interface StandingFilterProps {
  readonly claims: readonly Claim[];
  readonly chosen: Standing | undefined;
  readonly onChoose: (standing: Standing | undefined) => void;
}

export function StandingFilter({ claims, chosen, onChoose }: StandingFilterProps) {
  const words = useWords(article);
  const sure = useWords(standings);
  const count = (standing: Standing) => claims.filter((claim) => claim.standing === standing).length;
  return (
    <fieldset className="standings" aria-label={words.sure}>
      {STANDING_IDS.filter((standing) => count(standing) > 0).map((standing) => (
        <button
          key={standing}
          type="button"
          aria-pressed={standing === chosen}
          title={sure[standing].meaning}
          onClick={() => onChoose(standing === chosen ? undefined : standing)}
        >
          <StandingSign standing={standing} />
          {sure[standing].label} <span className="standings-count">{count(standing)}</span>
        </button>
      ))}
      <output className={chosen ? 'standings-state' : 'visually-hidden'}>
        {chosen && words.chosen(count(chosen), claims.length, sure[chosen].label, sure[chosen].meaning)}
      </output>
    </fieldset>
  );
}
