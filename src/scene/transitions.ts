// How one picture goes over into the next, where motion is wanted: a style into another by its sizes, a molecule into another by
// the old picture fading over the new one. Loaded after the first picture.
import type { Drawing } from '../representations/drawing';
import { MOST_MORPHED, morphDrawing } from './morph-drawing';
import type { Stage } from './stage';

const MORPH_SECONDS = 0.32;
const FADE_SECONDS = 0.24;

export interface Transitions {
  /** Calls `draw` with each step, at last with `to`; what was under way ends. */
  morph(from: Drawing, to: Drawing, draw: (drawing: Drawing) => void): void;
  isMorphing(): boolean;
  /** Lays the present picture of the canvas over all that comes, and lets it fade. */
  keepPicture(): void;
  /** Ends a morph where it is. */
  stop(): void;
  /** Ends everything at once. */
  cut(): void;
}

const eased = (share: number) => share * share * (3 - 2 * share);
const bodies = ({ spheres, cylinders }: Drawing) => spheres.count + cylinders.count;

/** `paint`: draws the present picture into the canvas now, so that it can be read. */
export function createTransitions(canvas: HTMLCanvasElement, stage: Stage, paint: () => void): Transitions {
  let running = 0;
  let isMorphing = false;
  const stop = () => {
    running++;
    isMorphing = false;
  };
  let over: HTMLCanvasElement | undefined;
  const drop = () => {
    over?.remove();
    if (over) over.width = 0;
    over = undefined;
  };
  return {
    morph(from, to, draw) {
      stop();
      const own = running;
      if (Math.max(bodies(from), bodies(to)) > MOST_MORPHED) return draw(to);
      let time = 0;
      isMorphing = true;
      draw(from);
      stage.play((seconds) => {
        if (own !== running) return false;
        time += seconds;
        isMorphing = time < MORPH_SECONDS;
        draw(morphDrawing(from, to, eased(Math.min(time / MORPH_SECONDS, 1))));
        return isMorphing;
      });
    },
    isMorphing: () => isMorphing,
    keepPicture() {
      stop();
      drop();
      paint();
      const copy = document.createElement('canvas');
      [copy.width, copy.height] = [canvas.width, canvas.height];
      const context = copy.getContext('2d');
      if (!context) return;
      context.drawImage(canvas, 0, 0);
      copy.setAttribute('aria-hidden', 'true');
      Object.assign(copy.style, { position: 'absolute', inset: '0', width: canvas.style.width, height: canvas.style.height, pointerEvents: 'none' });
      canvas.after(copy);
      over = copy;
      let time = 0;
      stage.play((seconds) => {
        if (over !== copy) return false;
        time += seconds;
        copy.style.opacity = String(1 - eased(Math.min(time / FADE_SECONDS, 1)));
        if (time < FADE_SECONDS) return true;
        drop();
        return false;
      });
    },
    stop,
    cut() {
      stop();
      drop();
    },
  };
}
