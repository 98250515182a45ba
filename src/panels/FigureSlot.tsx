// The place of a figure in the text: kept free until the drawings have come, which the first picture does not wait for.

import { useContext } from 'react';
import type { FigureId } from '../content/figures/figure-ids';
import { DrawingsContext, NumberingContext } from './numbering';

export function FigureSlot({ id }: { readonly id: FigureId }) {
  const { text } = useContext(NumberingContext);
  const drawings = useContext(DrawingsContext);
  if (drawings && 'Figure' in drawings) return <drawings.Figure id={id} text={text} />;
  return (
    <div className={`figure figure-waiting figure-${id}`}>
      {drawings ? (
        <div className="fault" role="alert">
          <p>A figure could not be loaded. The connection may be down.</p>
          <button type="button" className="link" onClick={drawings.failed}>
            Try again
          </button>
        </div>
      ) : (
        <p>A figure is on its way…</p>
      )}
    </div>
  );
}
