// What each state of the channel looks like: how many glutamates are bound, what the gate does, whether a drug sits inside.

import type { ChannelState } from './gating';

export interface StateParts {
  /** Glutamates bound; glycine is always there. */
  readonly glutamate: 0 | 1 | 2;
  /** Desensitised: both glutamates bound, and yet shut. */
  readonly gate: 'closed' | 'open' | 'desensitised';
  readonly drugInside: boolean;
}

export const STATE_PARTS = {
  C0: { glutamate: 0, gate: 'closed', drugInside: false },
  C1: { glutamate: 1, gate: 'closed', drugInside: false },
  C2: { glutamate: 2, gate: 'closed', drugInside: false },
  D: { glutamate: 2, gate: 'desensitised', drugInside: false },
  O: { glutamate: 2, gate: 'open', drugInside: false },
  C0B: { glutamate: 0, gate: 'closed', drugInside: true },
  C1B: { glutamate: 1, gate: 'closed', drugInside: true },
  C2B: { glutamate: 2, gate: 'closed', drugInside: true },
  DB: { glutamate: 2, gate: 'desensitised', drugInside: true },
  OB: { glutamate: 2, gate: 'open', drugInside: true },
} as const satisfies Record<ChannelState, StateParts>;
