// Things to put in order: how they are offered, and which of them stand in their place.

import { verdicts } from '../../../languages/en/verdicts';
import { hashOf } from './hash-of';

/** Places of the items as they are offered, 0-based: always the same for a question, and never the right order. */
export function offeredOrder(items: readonly string[]): readonly number[] {
  const offered = items.map((_, index) => index).toSorted((a, b) => hashOf(items[a] ?? '') - hashOf(items[b] ?? ''));
  const isRight = offered.every((item, place) => item === place);
  return isRight ? [...offered.slice(1), ...offered.slice(0, 1)] : offered;
}

export interface GradedOrder {
  /** By place: whether the item there belongs there. */
  readonly inPlace: readonly boolean[];
  readonly isRight: boolean;
}

/** `placed`: the items by place, each as its place in the right order. */
export function gradeOrder(placed: readonly number[]): GradedOrder {
  const inPlace = placed.map((item, place) => item === place);
  return { inPlace, isRight: inPlace.every(Boolean) };
}

export const orderWords = ({ inPlace, isRight }: GradedOrder, say = verdicts.words): string =>
  isRight ? say.allInPlace : say.inPlace(inPlace.filter(Boolean).length, inPlace.length);

/** With one item moved; beyond the ends it stays. */
export function moved(placed: readonly number[], from: number, to: number): readonly number[] {
  const item = placed[from];
  if (item === undefined || to < 0 || to >= placed.length || from === to) return placed;
  const others = placed.filter((_, place) => place !== from);
  return [...others.slice(0, to), item, ...others.slice(to)];
}
