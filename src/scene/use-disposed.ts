// Frees a GPU resource when it is replaced or its component goes.
import { useEffect } from 'react';

interface Disposable {
  dispose(): void;
}

/**
 * Two frames on: what took its place has been drawn by then. They share programs, which three gives up with the last material that was
 * drawn by them, and whoever asks the GPU for a new one waits.
 */
const onceDrawn = (act: () => void) => void requestAnimationFrame(() => requestAnimationFrame(act));

/** Freed resources are uploaded again by three if they are drawn again, so React may run the effect twice. */
export function useDisposed(resource: Disposable): void {
  useEffect(() => () => onceDrawn(() => resource.dispose()), [resource]);
}
