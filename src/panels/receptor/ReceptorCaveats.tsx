// What the structure cannot say, one tap away: in the room as a list that unfolds, on the picture behind a button.

import { FIGURES_SENTENCE, RECEPTOR_CAVEATS } from '../../content/receptor-caveats';

export function CaveatList() {
  return (
    <>
      <dl className="receptor-caveats">
        {RECEPTOR_CAVEATS.map(({ title, text }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>{FIGURES_SENTENCE}</p>
    </>
  );
}

export function ReceptorCaveats() {
  return (
    <details className="receptor-details">
      <summary>What this picture cannot say</summary>
      <CaveatList />
    </details>
  );
}
