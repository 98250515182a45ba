// Chance that can be repeated: xoshiro128** of D. Blackman and S. Vigna (2018), 32 bits at a time, started from one number.
// The same seed gives the same numbers on every machine; a period of 2^128 - 1. For drawing, not for secrets.

import { requireFinite } from './amounts';

/** Evenly spread, above 0 and below 1. */
export type Random = () => number;

const rotate = (word: number, by: number) => (word << by) | (word >>> (32 - by));

/** Spreads a seed over four words, by the finaliser of MurmurHash3 over a Weyl sequence. */
function spread(seed: number): [number, number, number, number] {
  let weyl = seed | 0;
  const word = () => {
    weyl = (weyl + 0x9e3779b9) | 0;
    let mixed = Math.imul(weyl ^ (weyl >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
  };
  return [word(), word(), word(), word()];
}

/** The next 32 bits, from 0 to 2^32 - 1; the four words are its state. */
export function createWords(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const word = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const kept = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= kept;
    d = rotate(d, 11);
    return word;
  };
}

/** `seed`: any finite number; its whole part counts, modulo 2^32. */
export function createRandom(seed: number): Random {
  requireFinite(seed, 'seed');
  const words = createWords(spread(seed));
  return () => (words() + 0.5) / 2 ** 32;
}
