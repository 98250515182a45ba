// The little drawing of a page with a viewer in it: shapes with classes, which the gallery's styles colour.

import type { SketchPart } from './examples';

/** A ring with two arms, around the origin; 40 wide and 36 high. */
const BONDS = 'M-6-10.4 6-10.4 12 0 6 10.4-6 10.4-12 0ZM12 0 20 0M-6-10.4-10-17.3';
const ATOMS = [[-6, -10.4], [6, -10.4], [12, 0], [6, 10.4], [-6, 10.4], [-12, 0]] as const;

function molecule(x: number, y: number, scale: number, isFlat: boolean): string {
  const balls = ATOMS.map(([cx, cy]) => `<circle class="atom" cx="${cx}" cy="${cy}" r="4"/>`).join('');
  const ends = '<circle class="atom drug" cx="20" cy="0" r="4.5"/><circle class="atom nitrogen" cx="-10" cy="-17.3" r="4.5"/>';
  return `<g transform="translate(${x} ${y}) scale(${scale.toFixed(2)})"><path class="bond" d="${BONDS}"/>${isFlat ? '' : balls + ends}</g>`;
}

function part([kind, x, y, width, height]: SketchPart): string {
  const box = (name: string, radius: number) => `<rect class="${name}" x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}"/>`;
  if (kind === 'formula' || kind === 'viewer') {
    const drawn = molecule(x + width / 2, y + height / 2 + 2, Math.min(width / 60, height / 46), kind === 'formula');
    return kind === 'formula' ? drawn : box('viewer', 2) + drawn;
  }
  if (kind === 'ball') return box('ball', width / 2);
  return box(kind, kind === 'text' || kind === 'soft' ? 1 : 2);
}

/** Says nothing to who hears the page: the words beside it do. */
export const sketchSvg = (parts: readonly SketchPart[]) =>
  `<svg class="sketch${parts.some(([kind]) => kind === 'dark') ? ' is-dark' : ''}" viewBox="0 0 160 100" aria-hidden="true" focusable="false">${parts.map(part).join('')}</svg>`;
