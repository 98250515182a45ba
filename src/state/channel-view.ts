// The pore as it follows one channel of the lab: the receptor in the pose of this moment, with words.

import type { ReceptorView } from './receptor-view';

export interface ChannelView {
  /** What it was posed from. */
  readonly of: ReceptorView;
  /** The same, with the molecule and what stands around it where they are now. */
  readonly view: ReceptorView;
  /** False while the drug is away, or is another molecule than the one that is shown. */
  readonly isMoleculeShown: boolean;
  /** What the channel does: `Open, no drug.` */
  readonly words: string;
  /** On a drug that is not the molecule shown. */
  readonly note: string | undefined;
  /** While it plays nothing is read aloud. */
  readonly isPlaying: boolean;
}
