// The 2D formula as SVG elements, from plain drawing data; labels are text nodes.

import { createElement, Fragment, type ReactNode } from 'react';
import type { Depiction, DepictionMark } from '../chemistry/flat/depiction';

function drawMark({ shape, element }: DepictionMark): ReactNode {
  switch (shape.kind) {
    case 'line':
      return <line x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} />;
    case 'polygon':
      return <polygon points={shape.points.map((point) => point.join()).join(' ')} />;
    case 'text':
      return (
        <text x={shape.x} y={shape.y} fontSize={shape.size} data-element={element}>
          {shape.text}
        </text>
      );
  }
}

/** Decorative beside a name; with a label it is a picture of its own. */
export function DepictionFigure({ depiction, label }: { readonly depiction: Depiction; readonly label?: string }) {
  const { width, height, marks } = depiction;
  return (
    <svg
      className="depiction"
      viewBox={`0 0 ${width} ${height}`}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {createElement(Fragment, undefined, ...marks.map(drawMark))}
    </svg>
  );
}
