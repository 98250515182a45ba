// The flat formula as SVG text, for a page that is saved: in the colour of the words around it.

import type { Depiction, DepictionMark } from '../../chemistry/flat/depiction';
import { escapeText, writeAttributes } from './markup';

function markText({ shape }: DepictionMark): string {
  switch (shape.kind) {
    case 'line':
      return `<line${writeAttributes({ x1: `${shape.x1}`, y1: `${shape.y1}`, x2: `${shape.x2}`, y2: `${shape.y2}` })}/>`;
    case 'polygon':
      return `<polygon${writeAttributes({ points: shape.points.map((point) => point.join()).join(' ') })}/>`;
    case 'text':
      return `<text${writeAttributes({ x: `${shape.x}`, y: `${shape.y}`, 'font-size': `${shape.size}` })} stroke="none">${escapeText(shape.text)}</text>`;
  }
}

/** '' for a molecule that is too large to draw. */
export function depictionSvg({ width, height, marks }: Depiction, label: string): string {
  if (marks.length === 0) return '';
  const frame = writeAttributes({ viewBox: `0 0 ${width} ${height}`, width: `${Math.round(width * 1.5)}`, role: 'img', 'aria-label': label });
  return `<svg xmlns="http://www.w3.org/2000/svg"${frame} fill="currentColor" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" font-family="sans-serif">${marks.map(markText).join('')}</svg>`;
}
