// Frees a GPU resource when it is replaced or its component goes.
import { useEffect } from 'react';

interface Disposable {
  dispose(): void;
}

/** Freed resources are uploaded again by three if they are drawn again, so React may run the effect twice. */
export function useDisposed(resource: Disposable): void {
  useEffect(() => () => resource.dispose(), [resource]);
}
