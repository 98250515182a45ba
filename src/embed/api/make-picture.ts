// A picture of what is shown as a file: from the 3D picture, or drawn from vectors where there is none.

import type { MoleculeCanvasHandle } from '../../scene/canvas-contract';
import type { ViewerStore } from '../../state/viewer-store';
import { moleculeName } from '../../content/describe-molecule';
import { molecules } from '../../languages/en/molecules';
import { spokenWords } from '../../state/spoken-words';
import type { BlobRequest } from '../viewer-api';
import { checkedPixels, checkedType, LARGEST_PICTURE } from './check-arguments';
import { flatView } from './flat-view';
import { ViewerFault } from './viewer-fault';

type Handle = Pick<MoleculeCanvasHandle, 'toBlob' | 'view'>;

export interface Picturing {
  readonly store: ViewerStore;
  readonly picture: () => Handle | undefined;
  readonly isFlat: () => boolean;
  /** Lets what was just asked for be drawn. */
  readonly drawn?: () => Promise<void>;
}

/** CSS pixels of a picture that is on no page. */
const USUAL = { width: 800, height: 600 };
/** Milliseconds between two looks for a picture that is about to come, and how many. */
const LOOK_EVERY = 50;
const MOST_LOOKS = 100;

/** Two frames, or as long where a page in the background draws none. */
const twoFrames = () =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, 120);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });

export async function awaitHandle({ picture, isFlat, drawn = twoFrames }: Picturing): Promise<Handle | undefined> {
  await drawn();
  for (let look = 0; look < MOST_LOOKS && !isFlat(); look++) {
    const handle = picture();
    if (handle?.view()) return handle;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  return undefined;
}

const clamp = (pixels: number) => Math.min(LARGEST_PICTURE, Math.max(1, Math.round(pixels)));

/** One side alone is enough: the other keeps the shape of the picture on the page. */
function sizeOf({ width, height }: BlobRequest, onPage: { readonly width: number; readonly height: number }) {
  // What is hidden has no size.
  const shape = onPage.width > 1 && onPage.height > 1 ? onPage : USUAL;
  const ratio = shape.width / shape.height;
  const dense = globalThis.devicePixelRatio || 1;
  const across = width ?? (height === undefined ? shape.width * dense : height * ratio);
  const size = { width: across, height: height ?? across / ratio };
  return { width: clamp(size.width), height: clamp(size.height) };
}

export async function makePicture(picturing: Picturing, request: BlobRequest = {}): Promise<Blob> {
  if (typeof request !== 'object' || request === null) throw new ViewerFault('bad-argument', 'A picture is asked for by an object, such as { width: 800, height: 600 }.');
  checkedPixels(request.width, 'width');
  checkedPixels(request.height, 'height');
  const type = checkedType(request.type);
  // A JPEG lets nothing shine through.
  const transparent = request.transparent === true && type !== 'image/jpeg';
  const handle = await awaitHandle(picturing);
  if (!handle) return drawFlat(picturing.store, request, type, transparent);
  const size = sizeOf(request, handle.view()?.frame.size ?? USUAL);
  const png = await handle.toBlob({ ...size, transparent }).catch((error: unknown) => {
    throw new ViewerFault('no-picture', error instanceof Error ? error.message : 'The picture could not be made.');
  });
  return type === 'image/png' ? png : (await import('./recode-picture')).recodePicture(png, { ...size, type });
}

async function drawFlat(store: ViewerStore, request: BlobRequest, type: string, transparent: boolean): Promise<Blob> {
  const state = store.getState();
  const size = sizeOf(request, USUAL);
  const view = flatView(state, size);
  const [{ vectorFile }, { recodePicture }] = await Promise.all([import('../../panels/make-export'), import('./recode-picture')]);
  const vectors = await vectorFile(view, true, moleculeName(state.shown.molecule, { molecules: spokenWords(state.options, molecules) })).catch((error: unknown) => {
    throw new ViewerFault('no-picture', error instanceof Error ? error.message : 'The picture could not be made.');
  });
  return recodePicture(vectors, { ...size, type, ground: transparent ? undefined : view.ground });
}
