// What a room beside the viewer may ask of the camera, and hear of it. The app fills it; what changes each frame stays out of the store.

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Pose } from '../options/option-kinds';

export interface PictureControl {
  /** Å: half of what the shorter side of the frame shows at the middle of the picture; undefined before it is known. */
  scale(): number | undefined;
  setScale(scale: number): void;
  /** Where the camera is at this moment. */
  pose(): Pose | undefined;
  /** Back to the view that the options ask for. */
  home(): void;
  /** Gives the picture the focus, such as when the button that had it goes. */
  focus(): void;
  /** Calls after each change of the scale; returns what ends it. */
  subscribe(call: () => void): () => void;
}

const NOWHERE: PictureControl = {
  scale: () => undefined,
  setScale: () => undefined,
  pose: () => undefined,
  home: () => undefined,
  focus: () => undefined,
  subscribe: () => () => undefined,
};

export const PictureControlContext = createContext<PictureControl>(NOWHERE);

export const usePictureControl = (): PictureControl => useContext(PictureControlContext);

/** Å, as the picture has it now. */
export function usePictureScale(): number | undefined {
  const { subscribe, scale } = usePictureControl();
  return useSyncExternalStore(subscribe, scale);
}
