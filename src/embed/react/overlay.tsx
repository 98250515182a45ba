// What a host puts into the scene of a viewer: rendered in the viewer's own root, and changed from the host's.

import { lazy, Suspense, useSyncExternalStore, type ReactNode } from 'react';

export interface Overlay {
  /** Goes into the scene once. */
  readonly node: ReactNode;
  /** What it shows from now on. */
  set(children: ReactNode): void;
}

/** Fetched when there is something to show. */
const HostElements = lazy(async () => ({ default: (await import('../../scene/object/HostElements')).HostElements }));

export function createOverlay(): Overlay {
  let shown: ReactNode;
  const hearers = new Set<() => void>();
  const subscribe = (hear: () => void) => {
    hearers.add(hear);
    return () => hearers.delete(hear);
  };
  function Shown() {
    const children = useSyncExternalStore(subscribe, () => shown);
    if (children === undefined || children === null || children === false) return null;
    return (
      <Suspense fallback={null}>
        <HostElements>{children}</HostElements>
      </Suspense>
    );
  }
  return {
    node: <Shown />,
    set(children) {
      if (shown === children) return;
      shown = children;
      for (const hear of hearers) hear();
    },
  };
}
