// Takes fiber's frame and lets the painter draw it; counts frames on the wrapper, where tests and the bench read them.
import { useFrame, useThree } from '@react-three/fiber';
import { useLayoutEffect } from 'react';
import type { Painter } from './painter';
import type { Stage } from './stage';

/** Seconds: after a pause the molecule does not leap. */
const LONGEST_STEP = 0.05;

export interface PaintLoopProps {
  readonly stage: Stage;
  readonly painter: Painter;
  /** Gets data-frames and data-settled. */
  readonly wrapper: HTMLElement;
  readonly onFirstFrame: () => void;
}

export function PaintLoop({ stage, painter, wrapper, onFirstFrame }: PaintLoopProps) {
  const invalidate = useThree((state) => state.invalidate);
  useLayoutEffect(() => {
    stage.wake = () => {
      wrapper.dataset['settled'] = 'false';
      invalidate();
    };
    stage.touch();
    return () => {
      stage.wake = () => {};
    };
  }, [stage, wrapper, invalidate]);
  useFrame(({ scene }, seconds) => {
    const { drew, more, settled } = painter.paint(scene, Math.min(seconds, LONGEST_STEP));
    wrapper.dataset['settled'] = String(settled);
    if (drew) {
      const frames = Number(wrapper.dataset['frames'] ?? 0) + 1;
      wrapper.dataset['frames'] = String(frames);
      if (frames === 1) onFirstFrame();
    }
    if (more) invalidate();
  }, 1);
  return null;
}
