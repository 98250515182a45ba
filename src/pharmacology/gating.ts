// How the receptor opens, closes and desensitises: five states and the rates between them, the same with a drug inside.
//
//   C0 <-> C1 <-> C2 <-> O
//                  \-> D

/** C0, C1, C2: closed with no, one, two glutamates; D desensitised; O open. B: the same with a drug in the pore. */
export const STATES = ['C0', 'C1', 'C2', 'D', 'O', 'C0B', 'C1B', 'C2B', 'DB', 'OB'] as const;

export type ChannelState = (typeof STATES)[number];

export const BLOCKED_STATES = ['C0B', 'C1B', 'C2B', 'DB', 'OB'] as const satisfies readonly ChannelState[];

/**
 * After A. Destexhe, Z. F. Mainen and T. J. Sejnowski 1996; the numbers are those of ModelDB 7988. Room temperature, glycine
 * saturating. Binding per µM and second, the others per second.
 */
export const GATING = {
  bind: 5,
  unbind: 12.9,
  desensitise: 8.4,
  resensitise: 6.8,
  open: 46.5,
  close: 73.8,
} as const;

/** Share of channels open at equilibrium with glutamate on every site: 0.220. */
export const SATURATED_OPEN = 1 / (1 + GATING.close / GATING.open + (GATING.desensitise / GATING.resensitise) * (GATING.close / GATING.open));
