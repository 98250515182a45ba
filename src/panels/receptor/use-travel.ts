// The glide from where the picture is to the drug, or back to the whole: in its own time, and ended by any touch of the reader.

import { useEffect, useRef, useState } from 'react';
import { isStill, useAppearanceRoot } from '../appearance-root';
import { usePictureControl } from '../picture-control';

/** Seconds to come nearer by a factor of e: from the whole receptor to the drug takes nine. */
const SECONDS_PER_FOLD = 3.5;

const ENDS = ['pointerdown', 'wheel', 'keydown'] as const;

export interface Travel {
  readonly isUnderWay: boolean;
  /** Å; under reduced motion the picture is there at once. */
  to(scale: number): void;
  stop(): void;
}

export function useTravel(): Travel {
  const control = usePictureControl();
  const root = useAppearanceRoot();
  const [isUnderWay, setUnderWay] = useState(false);
  const end = useRef<() => void>(() => undefined);
  useEffect(() => () => end.current(), []);
  const to = (scale: number) => {
    end.current();
    const from = control.scale();
    if (from === undefined) return;
    if (isStill(root)) {
      control.setScale(scale);
      return;
    }
    const off = new AbortController();
    const milliseconds = 1000 * SECONDS_PER_FOLD * Math.abs(Math.log(scale / from)) + 1;
    const startedAt = performance.now();
    let frame = 0;
    end.current = () => {
      off.abort();
      cancelAnimationFrame(frame);
      setUnderWay(false);
      end.current = () => undefined;
    };
    const step = () => {
      const share = Math.min(1, (performance.now() - startedAt) / milliseconds);
      // Slow at both ends.
      control.setScale(from * (scale / from) ** (share * share * (3 - 2 * share)));
      if (share === 1) end.current();
      else frame = requestAnimationFrame(step);
    };
    setUnderWay(true);
    const touched = ({ target }: Event) => {
      // Its own button ends it by itself.
      if (!(target instanceof Element && target.closest('[data-travel]'))) end.current();
    };
    for (const name of ENDS) document.addEventListener(name, touched, { capture: true, signal: off.signal });
    frame = requestAnimationFrame(step);
  };
  return { isUnderWay, to, stop: () => end.current() };
}
