// A result as a few letters and digits that can be read aloud and typed: which story, and how each question went. No name is in it.
// The whole code, read as a number with base 32, is divisible by a prime: a wrong sign, or two that changed places, are found.

import { results } from '../../../languages/en/results';
import { tell, type Told } from '../../../languages/said';
import { hashOf } from './hash-of';
import type { Outcome } from './result';

/** Without I, L, O and U, which are taken for other signs. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BASE = SIGNS.length;
/** The largest prime below 32². */
const PRIME = 1021;
const OUTCOMES = ['open', 'first', 'later', 'missed'] as const satisfies readonly Outcome[];
const STORY_SIGNS = 3;
const CHECK_SIGNS = 2;
/** That a sign holds. An outcome takes two of them. */
const BITS = 5;
const MOST_QUESTIONS = 40;

export interface Result {
  /** Of its id or title, as `storySign` makes it. */
  readonly story: string;
  readonly outcomes: readonly Outcome[];
}

const remainder = (values: readonly number[]) => values.reduce((rest, value) => (rest * BASE + value) % PRIME, 0);
const signOf = (value: number) => SIGNS[value] ?? '0';

/** Three signs for a story: by its id, or where it has none by its title. */
export function storySign(name: string): string {
  const hash = hashOf(name);
  return Array.from({ length: STORY_SIGNS }, (_, place) => signOf((hash >>> (BITS * place)) % BASE)).join('');
}

const bodyLength = (count: number) => Math.ceil((2 * count) / BITS);

/** In groups of four: `7KQ2-91MD`. */
export function resultCode({ story, outcomes }: Result): string {
  const bits = outcomes.flatMap((outcome) => [OUTCOMES.indexOf(outcome) >> 1, OUTCOMES.indexOf(outcome) & 1]);
  const body = Array.from({ length: bodyLength(outcomes.length) }, (_, place) => Array.from({ length: BITS }, (__, bit) => bits[place * BITS + bit] ?? 0).reduce((value, bit) => value * 2 + bit, 0));
  const values = [...[...story].map((sign) => SIGNS.indexOf(sign)), Math.floor(outcomes.length / BASE), outcomes.length % BASE, ...body];
  const check = (PRIME - remainder([...values, 0, 0])) % PRIME;
  const signs = [...values, Math.floor(check / BASE), check % BASE].map(signOf).join('');
  return signs.match(/.{1,4}/g)?.join('-') ?? signs;
}

/** What a code says, or why it cannot be read. Small letters, spaces and hyphens do not matter; O counts as 0, I and L as 1. */
export function readResultCode(text: string): Result | Told {
  const signs = text.toUpperCase().replace(/[\s\-–—]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  const values = [...signs].map((sign) => SIGNS.indexOf(sign));
  const least = STORY_SIGNS + 2 + CHECK_SIGNS;
  const unknown = [...signs].find((sign) => !SIGNS.includes(sign));
  if (unknown !== undefined) return tell(results, 'codeSign', unknown);
  if (values.length < least) return tell(results, 'codeTooShort');
  const count = (values[STORY_SIGNS] ?? 0) * BASE + (values[STORY_SIGNS + 1] ?? 0);
  const body = values.slice(STORY_SIGNS + 2, -CHECK_SIGNS);
  if (remainder(values) !== 0 || count > MOST_QUESTIONS || body.length !== bodyLength(count)) return tell(results, 'codeWrong');
  const bits = body.flatMap((value) => Array.from({ length: BITS }, (_, bit) => (value >> (BITS - 1 - bit)) & 1));
  const outcomes = Array.from({ length: count }, (_, index) => OUTCOMES[2 * (bits[2 * index] ?? 0) + (bits[2 * index + 1] ?? 0)] ?? 'open');
  return { story: signs.slice(0, STORY_SIGNS), outcomes };
}
