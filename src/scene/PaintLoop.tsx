// Takes fiber's frame and lets the painter draw it.
import { useFrame, useThree } from '@react-three/fiber';
import { useLayoutEffect, useState } from 'react';
import type { Painted, Painter } from './painter';
import type { Stage } from './stage';

/** Seconds: after a pause the molecule does not leap. */
const LONGEST_STEP = 0.05;

export interface PaintLoopProps {
  readonly stage: Stage;
  readonly painter: Painter;
  readonly onWake: () => void;
  readonly onPainted: (painted: Painted) => void;
}

export function PaintLoop({ stage, painter, onWake, onPainted }: PaintLoopProps) {
  const ofFiber = useThree((state) => state.invalidate);
  // The first: an overlay puts another in its place, which asks the stage.
  const [invalidate] = useState(() => ofFiber);
  useLayoutEffect(
    () =>
      stage.whenWoken(() => {
        onWake();
        invalidate();
      }),
    [stage, onWake, invalidate],
  );
  useFrame(({ scene }, seconds) => {
    const painted = painter.paint(scene, Math.min(seconds, LONGEST_STEP));
    onPainted(painted);
    if (painted.more) invalidate();
  }, 1);
  return null;
}
