// A ring that follows the hand, large and in two tones, so that it is seen from the last row on white and on black.

import { useEffect, useRef } from 'react';

/** Where the hand was last, in CSS pixels, for a ring that is shown anew. */
let last: { readonly x: number; readonly y: number } | undefined;

export function PointerRing() {
  const ring = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = ring;
    const place = () => {
      if (!current) return;
      const { x, y } = last ?? { x: window.innerWidth / 2, y: window.innerHeight / 2 };
      current.style.translate = `${x}px ${y}px`;
    };
    const follow = ({ clientX, clientY }: PointerEvent) => {
      last = { x: clientX, y: clientY };
      place();
    };
    current?.showPopover();
    place();
    window.addEventListener('pointermove', follow);
    window.addEventListener('pointerdown', follow);
    return () => {
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('pointerdown', follow);
    };
  }, []);
  return (
    <div ref={ring} popover="manual" className="presenter-ring" aria-hidden="true">
      <svg viewBox="-50 -50 100 100">
        <circle r="38" />
        <circle r="38" />
        <circle r="5" />
      </svg>
    </div>
  );
}
