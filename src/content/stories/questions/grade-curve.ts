// A predicted curve against the known one: at each place how far off it is, and whether that is near enough.

import { verdicts } from '../../../languages/en/verdicts';
import { linearShare, logShare } from '../../figures/axis';
import { numberText, placeText, valueText, withUnit } from './number-text';
import type { CurveAxis, CurveQuestion } from './question';

export interface GradedPoint {
  /** On x. */
  readonly at: number;
  readonly guess: number;
  readonly known: number;
  readonly isNear: boolean;
}

export interface GradedCurve {
  readonly points: readonly GradedPoint[];
  readonly isRight: boolean;
}

/** 0 at the beginning of the axis, 1 at its end. */
export const shareOn = ({ from, to, scale }: CurveAxis, value: number): number => (scale === 'log' ? logShare(value, [from, to]) : linearShare(value, [from, to]));

/** On the straight line between the two points beside it, as it is drawn. */
export function knownAt({ x, curve }: Pick<CurveQuestion, 'x' | 'curve'>, at: number): number {
  const after = curve.findIndex(([place]) => place >= at);
  const [right, left] = [curve[after] ?? curve.at(-1), curve[after - 1]];
  if (!right) return Number.NaN;
  if (!left || after < 0) return right[1];
  const [from, to] = [shareOn(x, left[0]), shareOn(x, right[0])];
  return left[1] + ((right[1] - left[1]) * (shareOn(x, at) - from)) / (to - from);
}

/** `guesses`: on y, one for each place. */
export function gradeCurve(question: Pick<CurveQuestion, 'x' | 'at' | 'curve' | 'tolerance'>, guesses: readonly number[]): GradedCurve {
  const points = question.at.map((at, index) => {
    const [guess, known] = [guesses[index] ?? Number.NaN, knownAt(question, at)];
    return { at, guess, known, isNear: Math.abs(guess - known) <= question.tolerance };
  });
  return { points, isRight: points.every(({ isNear }) => isNear) };
}

/** Of the places where the prediction differs most, so many are told. */
const MOST_TOLD = 2;

/** Where the prediction differs, the farthest first. */
export function curveWords({ x, y, tolerance }: Pick<CurveQuestion, 'x' | 'y' | 'tolerance'>, { points, isRight }: GradedCurve, say = verdicts.words): string {
  const within = withUnit(tolerance, y.unit, say.mark);
  if (isRight) return say.onCurve(within);
  const off = points.filter(({ isNear }) => !isNear).toSorted((a, b) => Math.abs(b.guess - b.known) - Math.abs(a.guess - a.known));
  const told = off.slice(0, MOST_TOLD).map(({ at, guess, known }) => ({ at: placeText(x, at, say.mark), by: valueText(y, Math.abs(guess - known), say.mark), isHigh: guess > known }));
  return say.offCurve(points.length - off.length, points.length, within, told);
}

/** For a list of answers. */
export const curveAnswer = ({ at }: Pick<CurveQuestion, 'at'>, guesses: readonly number[], { mark } = verdicts.words): string =>
  at.map((place, index) => `${numberText(place, mark)}: ${numberText(guesses[index] ?? 0, mark)}`).join('; ');
