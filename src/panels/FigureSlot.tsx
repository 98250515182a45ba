// The place of a figure in the text: kept free until the drawings have come, which the first picture does not wait for.

import { useContext } from 'react';
import type { FigureId } from '../content/figures/figure-ids';
import { article } from '../languages/en/article';
import { useLanguage, useWords } from './language-context';
import { DrawingsContext, NumberingContext } from './numbering';

export function FigureSlot({ id }: { readonly id: FigureId }) {
  const { text } = useContext(NumberingContext);
  // Within the text, which is in English.
  const language = useLanguage();
  const words = useWords(article);
  const drawings = useContext(DrawingsContext);
  if (drawings && 'Figure' in drawings) return <drawings.Figure id={id} text={text} />;
  return (
    <div lang={language} className={`figure figure-waiting figure-${id}`}>
      {drawings ? (
        <div className="fault" role="alert">
          <p>{words.figureFailed}</p>
          <button type="button" className="link" onClick={drawings.failed}>
            {words.retry}
          </button>
        </div>
      ) : (
        <p>{words.figureWaiting}</p>
      )}
    </div>
  );
}
