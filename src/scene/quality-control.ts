// Keeps the quality of one canvas at what the device keeps up with, or at what the reader chose. Arrives after the first picture.
import { pictureQuality } from '../state/picture-quality';
import { paced, START } from './frame-pace';
import { BEST, QUALITIES, type Quality } from './quality';

/** What “low” means. */
const LOW = QUALITIES[2];

export interface QualityControl {
  /** Milliseconds from one frame of a moving picture to the next. */
  timed(milliseconds: number): void;
  dispose(): void;
}

/** `apply` is told what is other than before; at first it is the best. */
export function createQualityControl(apply: (quality: Quality) => void): QualityControl {
  let pace = START;
  let applied: Quality = BEST;
  const update = () => {
    const { choice } = pictureQuality.getState();
    const wanted = choice === 'high' ? BEST : choice === 'low' ? LOW : (QUALITIES[pace.level] ?? BEST);
    if (wanted === applied) return;
    applied = wanted;
    apply(wanted);
  };
  const end = pictureQuality.subscribe(() => {
    // Who chooses anew wants to see what comes of it.
    pace = START;
    update();
  });
  update();
  return {
    timed(milliseconds) {
      const { level } = pace;
      pace = paced(pace, milliseconds);
      if (pace.level !== level) update();
    },
    dispose: end,
  };
}
