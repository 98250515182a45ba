// The picture as a still of its own, so that its WebGL context can be given back.
import type { Suspended } from './canvas-contract';
import type { WriteOver } from './picture';
import type { Stage } from './stage';

interface Drawn {
  /** Painted within this task, so that it can be read. */
  readonly canvas: HTMLCanvasElement;
  readonly stage: Stage;
  readonly write: WriteOver;
}

export function suspendPicture({ canvas, stage, write }: Drawn): Suspended | undefined {
  const picture = document.createElement('canvas');
  const { width, height } = canvas;
  Object.assign(picture, { width, height, className: 'held-picture' });
  const context = picture.getContext('2d');
  if (!context) return undefined;
  context.drawImage(canvas, 0, 0);
  const size = stage.size();
  const ratio = height / size.height;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  write(context, stage.panes(), size);
  return { picture, from: stage.standing() };
}
