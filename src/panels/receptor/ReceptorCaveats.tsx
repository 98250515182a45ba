// What the structure cannot say, one tap away: in the room as a list that unfolds, on the picture behind a button.

import { FIGURES_SENTENCE, RECEPTOR_CAVEATS } from '../../content/receptor-caveats';
import { receptor } from '../../languages/en/receptor';
import { useWords } from '../language-context';

export function CaveatList() {
  return (
    <>
      <dl className="receptor-caveats" lang="en">
        {RECEPTOR_CAVEATS.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p lang="en">{FIGURES_SENTENCE}</p>
    </>
  );
}

export function ReceptorCaveats() {
  const { cannotSay } = useWords(receptor);
  return (
    <details className="receptor-details">
      <summary>{cannotSay}</summary>
      <CaveatList />
    </details>
  );
}
