// The picture as it stands, drawn off-screen at any size. The molecule may turn on meanwhile; the picture keeps the view of the
// moment it was asked for.
import { makingFaults } from '../languages/en/making-faults';
import { tell, ToldError } from '../languages/said';
import type { PictureRequest } from './canvas-contract';
import { JITTER } from './painter';
import { createPictureDrawer, type PictureScene } from './picture-drawer';
import { framedPanes, type Pane } from './panes';
import type { Size } from './view-frame';

/** Samples of a picture past so many pixels, where each edge pixel is small, and of one with so many bodies. */
const MANY_PIXELS = 12e6;
const MANY_BODIES = 30_000;
const FEWER = 8;

/** Writes the labels of each pane, and what stands between panes, in CSS pixels of the picture. */
export type WriteOver = (context: CanvasRenderingContext2D, panes: readonly Pane[], size: Size) => void;

const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/** A PNG; rejects with a sentence where the browser cannot hold the size, and with the signal's reason when it is stopped. */
export async function takePicture(from: PictureScene & { readonly write: WriteOver }, request: PictureRequest): Promise<Blob> {
  const { renderer, stage, ground, write } = from;
  const { width, height, transparent, signal, onProgress } = request;
  const { panes, size } = framedPanes(stage.panes(), stage.size(), width, height);
  const ratio = height / size.height;
  const large = width * height > MANY_PIXELS || stage.extent().balls.length / 4 > MANY_BODIES;
  const paper = document.createElement('canvas');
  paper.width = width;
  paper.height = height;
  const context = paper.getContext('2d');
  const drawer = createPictureDrawer(from, { width, height }, large ? FEWER : JITTER.length);
  try {
    if (!context) throw tooLarge(width, height);
    for (const [index, tile] of drawer.tiles.entries()) {
      onProgress?.(index / drawer.tiles.length);
      await breathe();
      signal?.throwIfAborted();
      context.putImageData(drawer.draw(panes, tile), tile.x, tile.y);
      if (renderer.getContext().isContextLost()) throw new ToldError(tell(makingFaults, 'pictureStopped'));
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    write(context, panes, size);
    context.resetTransform();
    if (!transparent) {
      context.globalCompositeOperation = 'destination-over';
      context.fillStyle = ground;
      context.fillRect(0, 0, width, height);
    }
    const blob = await new Promise<Blob | null>((resolve) => paper.toBlob(resolve, 'image/png'));
    signal?.throwIfAborted();
    if (!blob) throw tooLarge(width, height);
    return blob;
  } finally {
    drawer.dispose();
    // Frees the memory now; browsers collect large canvases late.
    paper.width = 0;
  }
}

export const noPicture = () => new ToldError(tell(makingFaults, 'noPicture'));

const tooLarge = (width: number, height: number) => new ToldError(tell(makingFaults, 'pictureTooLarge', width, height));
