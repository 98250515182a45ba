// How many of n do it, each with the same chance: exact, by walking up the distribution in parts that are small enough for it.

import type { Random } from './random';

/** Most that is expected of one part: its chance of none, 2^-48 at worst, keeps all its digits. */
const MOST_EXPECTED = 24;

/** `chance` up to one half, and few expected: walks from none upwards. */
function walk(random: Random, count: number, chance: number): number {
  const odds = chance / (1 - chance);
  let weight = (1 - chance) ** count;
  let left = random();
  let drawn = 0;
  while (left > weight && drawn < count) {
    left -= weight;
    drawn++;
    weight *= (odds * (count - drawn + 1)) / drawn;
  }
  return drawn;
}

export function drawBinomial(random: Random, count: number, chance: number): number {
  if (count === 0 || chance <= 0) return 0;
  if (chance >= 1) return count;
  if (chance > 0.5) return count - drawBinomial(random, count, 1 - chance);
  const part = Math.max(1, Math.floor(MOST_EXPECTED / chance));
  let drawn = 0;
  for (let left = count; left > 0; left -= part) drawn += walk(random, Math.min(left, part), chance);
  return drawn;
}
