// Keeps the quality of one canvas at what the device keeps up with, or at what the reader chose. Arrives after the first picture.
import { pictureQuality } from '../state/picture-quality';
import { paced, START } from './frame-pace';
import { COARSEST, MOTION_SCALES, MOTION_START, motionPaced } from './motion-scale';
import { BEST, QUALITIES, type Quality } from './quality';

/** What “low” means. */
const LOW = QUALITIES[2];

export interface QualityControl {
  /** Milliseconds from one frame of a moving picture to the next. */
  timed(milliseconds: number): void;
  /** Of the pixels along each side, what a moving picture is drawn with; 1 if the reader chose the best. */
  motionScale(): number;
  dispose(): void;
}

/** `apply` is told what is other than before; at first it is the best. */
export function createQualityControl(apply: (quality: Quality) => void): QualityControl {
  let pace = START;
  let motion = MOTION_START;
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
    motion = MOTION_START;
    update();
  });
  update();
  return {
    timed(milliseconds) {
      motion = motionPaced(motion, milliseconds);
      const { level } = pace;
      // What a resting picture does without comes last.
      if (level === 0 && motion.step < COARSEST) return;
      pace = paced(pace, milliseconds);
      if (pace.level !== level) update();
    },
    motionScale: () => (pictureQuality.getState().choice === 'high' ? 1 : (MOTION_SCALES[motion.step] ?? 1)),
    dispose: end,
  };
}
