// What a host asks of the canvas, and the still that stands in where the host has taken its context for another.

import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { MoleculeCanvasHandle, MoleculeCanvasProps } from '../scene/canvas-contract';
import type { StageHost } from './stage-host';

/** Nothing, where there is no host. */
export function canvasOf(host: StageHost | undefined): Partial<MoleculeCanvasProps> {
  if (!host) return {};
  const { overlay, isPaused = false, from, onPicture } = host;
  return { overlay, isPaused, from, onFirstFrame: onPicture, leavesTouch: true };
}

interface HeldPictureProps {
  readonly suspended: NonNullable<StageHost['suspended']>;
  /** The name of the picture. */
  readonly label: string;
  /** What kind of thing it is, and its keys. */
  readonly kind: string;
  readonly keys: string;
  readonly handle: RefObject<MoleculeCanvasHandle | null>;
}

/** One stop of the Tab key, as the picture is that it stands for. */
const WIDGET = { role: 'application', tabIndex: 0 } as const;
const FILL = { position: 'absolute', inset: 0, outlineOffset: '-3px' } as const;

export function HeldPicture({ suspended, label, kind, keys, handle }: HeldPictureProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = place;
    if (suspended === 'nothing' || !current) return undefined;
    const { picture } = suspended;
    current.append(picture);
    return () => picture.remove();
  }, [suspended]);
  // Who focuses the still wants the picture, and stays in it when it comes.
  useLayoutEffect(() => {
    const { current } = place;
    const root = current?.getRootNode();
    const focusPicture = () => handle.current?.focus();
    return () => {
      if (root instanceof ShadowRoot && root.activeElement === current) queueMicrotask(focusPicture);
    };
  }, [handle]);
  return <div ref={place} {...WIDGET} aria-roledescription={kind} aria-label={label} aria-description={keys} style={FILL} />;
}
