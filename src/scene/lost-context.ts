// The WebGL context of a canvas may be taken away, and given back: meanwhile the picture is drawn as SVG from the same stage, so
// that it turns on and nothing of where it was seen from is lost.
import type { PictureRequest } from './canvas-contract';
import type { CanvasEvents } from './canvas-root-contract';
import type { FlatPicture, FlatScenes } from './flat/flat-picture';
import type { FlatShown } from './flat/flat-scenes';
import type { WriteOver } from './picture';
import type { Stage } from './stage-contract';

/** After this the reader is told. */
const PATIENCE_MS = 5000;

interface LostContextHost {
  readonly canvas: HTMLCanvasElement;
  readonly wrapper: HTMLElement;
  readonly stage: Stage;
  readonly events: CanvasEvents;
  /** What is to be seen; undefined before the first picture. */
  readonly shown: () => FlatShown | undefined;
  /** CSS colour behind it. */
  readonly ground: () => string;
  /** The canvas draws no more frames. */
  readonly rest: () => void;
  /** It draws again, all anew. */
  readonly restored: () => void;
  /** A frame was drawn in its place. */
  readonly painted: (settled: boolean) => void;
}

export interface LostContext {
  isLost(): boolean;
  /** The canvas has drawn a frame. */
  drawn(): void;
  /** Of what stands in. */
  picture(request: PictureRequest, write: WriteOver): Promise<Blob>;
  dispose(): void;
}

export function watchLostContext(host: LostContextHost): LostContext {
  const { canvas, wrapper, stage, events } = host;
  let isLost = false;
  let isTold = false;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let standIn: FlatPicture | undefined;

  const source = ({ bytesOf, scenesOf }: typeof import('./flat/flat-scenes')) => ({
    stage,
    scenes: ((pane) => {
      const shown = host.shown();
      return shown && scenesOf(shown, stage.scaleNow)(pane);
    }) satisfies FlatScenes,
    ground: () => bytesOf(host.ground()),
  });
  const drawInstead = async () => {
    const [{ createFlatPicture }, made] = await Promise.all([import('./flat/flat-picture'), import('./flat/flat-scenes')]);
    if (!isLost || standIn) return;
    standIn = createFlatPicture(wrapper, { ...source(made), painted: host.painted });
    canvas.style.visibility = 'hidden';
  };
  const onLost = (event: Event) => {
    // Asks for it back.
    event.preventDefault();
    isLost = true;
    host.rest();
    patience = setTimeout(() => {
      isTold = true;
      events.standsIn(true);
    }, PATIENCE_MS);
    drawInstead().catch(() => events.unavailable('context-lost'));
  };
  const onRestored = () => {
    isLost = false;
    clearTimeout(patience);
    standIn?.pause(true);
    host.restored();
    if (isTold) events.standsIn(false);
    isTold = false;
  };
  canvas.addEventListener('webglcontextlost', onLost);
  canvas.addEventListener('webglcontextrestored', onRestored);
  const drawn = () => {
    if (isLost || !standIn) return;
    standIn.dispose();
    standIn = undefined;
    canvas.style.visibility = '';
  };
  return {
    isLost: () => isLost,
    drawn,
    async picture(request, write) {
      const [{ takeFlatPicture }, made] = await Promise.all([import('./flat/flat-file'), import('./flat/flat-scenes')]);
      const from = source(made);
      return takeFlatPicture({ ...from, ground: from.ground(), write }, request);
    },
    dispose() {
      isLost = false;
      clearTimeout(patience);
      drawn();
      canvas.removeEventListener('webglcontextlost', onLost);
      canvas.removeEventListener('webglcontextrestored', onRestored);
    },
  };
}
