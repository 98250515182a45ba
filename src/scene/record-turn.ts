// A film of the molecule turning once: each picture drawn off-screen at its own pace, then encoded with the time it belongs to.
import { makingFaults } from '../languages/en/making-faults';
import { tell, ToldError } from '../languages/said';
import type { TurnRequest } from './canvas-contract';
import { createPictureDrawer, type PictureScene } from './picture-drawer';
import { turnAbout, turntable } from './turntable';
import { createVideoRecorder, videoConfig } from './video-encoding';

export const nothingToFilm = () => new ToldError(tell(makingFaults, 'nothingToFilm'));

const RATE = 30;
/** Averaged a picture: enough for edges that move. */
const SAMPLES = 4;
/** CSS pixels that the shorter side stands for, so that labels and lines keep their size in the picture. */
const SHORT_SIDE = 540;

/** Lets the page hear Cancel; a timer would stand still in a tab that is hidden. */
const breathe = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const hear = () => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', hear, { once: true });
    port1.start();
    port2.postMessage(0);
  });

/** An MP4; rejects with a sentence, or with the signal's reason when it is stopped. */
export async function recordTurn(from: PictureScene, { width, height, seconds, signal, onProgress }: TurnRequest): Promise<Blob> {
  const format = { width, height, rate: RATE };
  const config = await videoConfig(format);
  signal?.throwIfAborted();
  if (!config) throw new ToldError(tell(makingFaults, 'noVideo'));
  const { stage, renderer, ground, label } = from;
  const scale = SHORT_SIDE / Math.min(width, height);
  const size = { width: width * scale, height: height * scale };
  const [{ projection }, steps] = [stage.frame(), Math.round(seconds * RATE)];
  const frames = stage.around()
    ? turnAbout(stage.aim(), projection, stage.scale(), size, steps)
    : turntable(stage.extent(), { ...stage.pose(), projection }, size, steps);
  const paper = document.createElement('canvas');
  paper.width = width;
  paper.height = height;
  const context = paper.getContext('2d', { alpha: false, willReadFrequently: true });
  const layer = document.createElement('canvas');
  const drawer = createPictureDrawer(from, { width, height }, SAMPLES);
  const recorder = createVideoRecorder(config, format);
  try {
    const over = layer.getContext('2d');
    if (!context || !over) throw new ToldError(tell(makingFaults, 'noMemoryForVideo'));
    for (const [index, frame] of frames.entries()) {
      onProgress?.(index / frames.length);
      context.fillStyle = ground;
      context.fillRect(0, 0, width, height);
      for (const tile of drawer.tiles) {
        await breathe();
        signal?.throwIfAborted();
        const pixels = drawer.draw([{ name: 'own', left: 0, frame, mirrored: false }], tile);
        if (renderer.getContext().isContextLost()) throw new ToldError(tell(makingFaults, 'videoStopped'));
        layer.width = tile.width;
        layer.height = tile.height;
        over.putImageData(pixels, 0, 0);
        context.drawImage(layer, tile.x, tile.y);
      }
      context.setTransform(1 / scale, 0, 0, 1 / scale, 0, 0);
      label(context, frame);
      context.resetTransform();
      await recorder.add(paper);
    }
    const film = await recorder.finish();
    signal?.throwIfAborted();
    return film;
  } finally {
    recorder.close();
    drawer.dispose();
    paper.width = layer.width = 0;
  }
}
