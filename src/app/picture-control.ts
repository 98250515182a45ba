// Joins the camera of the viewer to the rooms beside it: the scale is told as often as it changes.

import type { RefObject } from 'react';
import type { PictureControl } from '../panels/picture-control';
import type { MoleculeCanvasHandle } from '../scene/canvas-contract';

export interface LinkedControl extends PictureControl {
  /** Filled by the picture. */
  readonly handle: RefObject<MoleculeCanvasHandle | null>;
  /** The picture has this scale now. */
  tell(scale: number): void;
}

export function linkControl(): LinkedControl {
  const handle: LinkedControl['handle'] = { current: null };
  const listeners = new Set<() => void>();
  let told: number | undefined;
  const tell = (scale: number) => {
    if (scale === told) return;
    told = scale;
    for (const call of listeners) call();
  };
  return {
    handle,
    scale: () => told,
    setScale(scale) {
      // At once: a slider must not wait for the picture, which then says how far it could go.
      tell(scale);
      handle.current?.setScale(scale);
    },
    pose: () => handle.current?.pose(),
    home: () => handle.current?.reset(),
    focus: () => handle.current?.focus(),
    subscribe(call) {
      listeners.add(call);
      return () => listeners.delete(call);
    },
    tell,
  };
}
