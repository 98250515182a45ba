// The bar of a presenter comes when the hand moves, and goes when it rests, so that the class sees the picture alone.

import { useEffect, useState } from 'react';

/** Milliseconds: longer at first, so that it is read. */
const FIRST = 8000;
const THEN = 3000;
/** CSS pixels from the foot of the page: with the ring as pointer only there. */
const NEAR = 110;

export function useBarInSight(hasPointer: boolean): boolean {
  const [isInSight, setInSight] = useState(true);
  useEffect(() => {
    let timer = setTimeout(() => setInSight(false), FIRST);
    const show = ({ clientY }: PointerEvent) => {
      if (hasPointer && clientY < window.innerHeight - NEAR) return;
      clearTimeout(timer);
      setInSight(true);
      timer = setTimeout(() => setInSight(false), THEN);
    };
    window.addEventListener('pointermove', show);
    window.addEventListener('pointerdown', show);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', show);
      window.removeEventListener('pointerdown', show);
    };
  }, [hasPointer]);
  return isInSight;
}
