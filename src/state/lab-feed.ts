// Where the channel lab stands, for whoever follows it each frame: asked, not stored, since it changes with every picture.

import type { ChannelState, LabDrugId } from '../pharmacology';

export interface LabMoment {
  readonly timeSeconds: number;
  readonly isPlaying: boolean;
  /** Seconds of the run in a second of the reader. */
  readonly speed: number;
  /** Of many channels, 0 to 1; they sum to 1. */
  readonly shares: Readonly<Record<ChannelState, number>>;
  /** Of one channel, drawn by chance or put there by the reader. */
  readonly channel: ChannelState;
  readonly drug: LabDrugId | 'none';
  /** Around the channel now. */
  readonly glutamateMicromolar: number;
  readonly drugMicromolar: number;
  readonly magnesiumMillimolar: number;
  readonly voltageMillivolts: number;
  /** Share of open channels that hold a magnesium ion, 0 to 1. */
  readonly magnesiumBlocked: number;
}

export interface LabFeed {
  readonly moment: () => LabMoment;
  /** Calls whenever the moment is another, up to 30 times a second while it plays. Returns what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}
