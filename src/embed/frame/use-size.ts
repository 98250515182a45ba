// How large the picture of an embedded viewer is.

import { type RefObject, useLayoutEffect, useState } from 'react';
import type { FrameSize } from './covered-in';

export function useSize(element: RefObject<HTMLElement | null>): FrameSize {
  const [size, setSize] = useState<FrameSize>({ width: 640, height: 480 });
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = () =>
      setSize((former) => {
        const [width, height] = [current.clientWidth, current.clientHeight];
        return former.width === width && former.height === height ? former : { width, height };
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
