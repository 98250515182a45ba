// The quality of one canvas: the best until what watches its frames has arrived, after the first picture.
import { BEST, type Quality } from './quality';
import type { QualityControl } from './quality-control';

export interface QualityHost {
  now(): Quality;
  /** Milliseconds from one frame of a moving picture to the next. */
  timed(milliseconds: number): void;
  /** Of the pixels along each side, what a moving picture is drawn with. */
  motionScale(): number;
  /** The first picture stands. */
  begin(): void;
  dispose(): void;
}

export function createQualityHost(apply: (quality: Quality) => void): QualityHost {
  let now = BEST;
  let control: QualityControl | undefined;
  let isDisposed = false;
  const start = ({ createQualityControl }: typeof import('./quality-control')) => {
    if (isDisposed) return;
    control = createQualityControl((quality) => {
      now = quality;
      apply(quality);
    });
  };
  return {
    now: () => now,
    timed: (milliseconds) => control?.timed(milliseconds),
    motionScale: () => control?.motionScale() ?? 1,
    // Where it does not come, the picture stays as good as it can be.
    begin: () => void import('./quality-control').then(start, () => {}),
    dispose() {
      isDisposed = true;
      control?.dispose();
    },
  };
}
