// The lines of a plot with their dashes, where there is no room for names at their ends.

import type { PlotLine } from './plot-options';

export function PlotKey({ lines }: { readonly lines: readonly PlotLine[] }) {
  return (
    <ul className="lab-key" aria-hidden="true">
      {lines.map(({ name, color, dash, dots, width = 2 }) => (
        <li key={name} data-color={color}>
          <svg viewBox="0 0 28 10" width="28" height="10">
            {dots ? <circle cx="14" cy="5" r="3.5" data-dots={dots} /> : <line x1="0" x2="28" y1="5" y2="5" strokeWidth={width} strokeDasharray={dash?.join(' ')} />}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
