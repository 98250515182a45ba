// The picture for the printer, drawn in one go: a browser that prints does not wait for the page.
import { setLight } from './light';
import { framedPanes } from './panes';
import { createPictureDrawer, type PictureScene } from './picture-drawer';
import type { WriteOver } from './picture';

/** Pixels: 15 cm at 300 dots an inch, and a quarter of them where there is much to draw. */
const FULL = { width: 1776, height: 1184, samples: 2 } as const;
const QUICK = { width: 888, height: 592, samples: 1 } as const;
const MANY_BODIES = 10_000;

interface StillSize {
  readonly width: number;
  readonly height: number;
  readonly samples: number;
  /** Without its colours. */
  readonly isGrey?: boolean;
}

/** Luma as television weighs it (ITU-R BT.709). */
function takeColours({ data }: ImageData): void {
  for (let at = 0; at < data.length; at += 4) {
    const luma = 0.2126 * (data[at] ?? 0) + 0.7152 * (data[at + 1] ?? 0) + 0.0722 * (data[at + 2] ?? 0);
    data.fill(luma, at, at + 3);
  }
}

const [PAPER, INK] = ['#ffffff', '#111317'] as const;

export interface StillScene extends PictureScene {
  readonly write: WriteOver;
  /** Holds the labels. */
  readonly wrapper: HTMLElement;
}

function setInks(style: CSSStyleDeclaration, ground: string, letters: string): void {
  style.setProperty('--label-ground', ground);
  style.setProperty('--label-ink', letters);
}

/** Pixels that stay free around what is drawn. */
const MARGIN = 24;

/** What is drawn, with a margin: rows and columns that are clear on all sides are left out. */
export function drawnPart({ data, width, height }: ImageData): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[4 * (y * width + x) + 3] === 0) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x + 1)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y + 1)];
    }
  }
  if (left >= right) return { x: 0, y: 0, width, height };
  const [x, y] = [Math.max(0, left - MARGIN), Math.max(0, top - MARGIN)];
  return { x, y, width: Math.min(width, right + MARGIN) - x, height: Math.min(height, bottom + MARGIN) - y };
}

/** A PNG as a data address: this view in light colours on white. undefined where the graphics have stopped. The caller sets its light again. */
export const takeStill = (from: StillScene): string | undefined => takeStillOf(from.stage.extent().balls.length / 4 > MANY_BODIES ? QUICK : FULL)(from);

/** The same in other sizes: pixels, and looks a pixel along each of its sides. */
export const takeStillOf = ({ width, height, samples, isGrey = false }: StillSize) => (from: StillScene): string | undefined => {
  const { renderer, stage, uniforms, write, wrapper } = from;
  const { panes, size } = framedPanes(stage.panes(), stage.size(), width, height);
  const paper = document.createElement('canvas');
  Object.assign(paper, { width, height });
  const context = paper.getContext('2d', { willReadFrequently: true });
  if (!context || renderer.getContext().isContextLost()) return undefined;
  setLight(uniforms, 'light', PAPER);
  const drawer = createPictureDrawer(from, { width, height }, samples);
  for (const tile of drawer.tiles) context.putImageData(drawer.draw(panes, tile), tile.x, tile.y);
  drawer.dispose();
  const ratio = height / size.height;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const inks = [...wrapper.querySelectorAll<HTMLElement>('.scene-labels')].map(
    ({ style }) => [style, style.getPropertyValue('--label-ground'), style.getPropertyValue('--label-ink')] as const,
  );
  for (const [style] of inks) setInks(style, PAPER, INK);
  write(context, panes, size);
  for (const [style, ground, letters] of inks) setInks(style, ground, letters);
  context.resetTransform();
  const part = drawnPart(context.getImageData(0, 0, width, height));
  const drawn = context.getImageData(part.x, part.y, part.width, part.height);
  if (isGrey) takeColours(drawn);
  Object.assign(paper, { width: part.width, height: part.height });
  context.putImageData(drawn, 0, 0);
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = PAPER;
  context.fillRect(0, 0, part.width, part.height);
  return paper.toDataURL('image/png');
};
