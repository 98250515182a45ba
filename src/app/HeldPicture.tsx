// What a host asks of the canvas, and the still that stands in where the host has taken its context for another.

import { useLayoutEffect, useRef } from 'react';
import type { MoleculeCanvasProps } from '../scene/canvas-contract';
import type { StageHost } from './stage-host';

/** Nothing, where there is no host. */
export function canvasOf(host: StageHost | undefined): Partial<MoleculeCanvasProps> {
  if (!host) return {};
  const { overlay, isPaused = false, from, onPicture } = host;
  return { overlay, isPaused, from, onFirstFrame: onPicture, leavesTouch: true };
}

export function HeldPicture({ suspended }: { readonly suspended: NonNullable<StageHost['suspended']> }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = place;
    if (suspended === 'nothing' || !current) return undefined;
    const { picture } = suspended;
    current.append(picture);
    return () => picture.remove();
  }, [suspended]);
  return <div ref={place} />;
}
