// How the picture of a channel goes from one state to another: the gate turns, and the drug passes only while it is open. What is asked for
// may change on the way. Seconds of the reader's.

export interface ChannelMotion {
  /** 0 closed, 1 open. */
  readonly openness: number;
  /** 0 outside, 1 in its place; undefined: none is there. */
  readonly drug: number | undefined;
  readonly magnesium: number | undefined;
}

/** Seconds for the whole way. */
const GATE = 0.35;
const DRUG = 0.7;
const ION = 0.35;
/** Of the gate, from which on something passes. */
const PASSES = 0.6;

const towards = (from: number, to: number, most: number) => (Math.abs(to - from) <= most ? to : from + Math.sign(to - from) * most);

/** What appears or goes does so outside: what is inside leaves first. */
function follow(from: number | undefined, to: number | undefined, isFree: boolean, most: number): number | undefined {
  if (from === undefined) return to === undefined ? undefined : 0;
  if (from === (to ?? 0)) return to;
  return isFree ? towards(from, to ?? 0, most) : from;
}

export function approach(now: ChannelMotion, wanted: ChannelMotion, seconds: number): ChannelMotion {
  const isOnItsWay = (now.drug ?? 0) !== (wanted.drug ?? 0);
  // The gate waits for the drug: it opens for it, and does not close on it.
  const openness = towards(now.openness, isOnItsWay ? 1 : wanted.openness, seconds / GATE);
  return {
    openness,
    drug: follow(now.drug, wanted.drug, openness >= PASSES, seconds / DRUG),
    magnesium: follow(now.magnesium, wanted.magnesium, openness >= PASSES || wanted.magnesium !== 1, seconds / ION),
  };
}

export const isThere = (now: ChannelMotion, wanted: ChannelMotion): boolean =>
  now.openness === wanted.openness && now.drug === wanted.drug && now.magnesium === wanted.magnesium;

/** Slow at both ends. */
export const eased = (share: number): number => share * share * (3 - 2 * share);
