// Finds the balls near a point without looking at all of them: a grid of cells as wide as the largest ball, linear in their number.
import type { Vec3 } from '../../chemistry/molecule';
import type { Ball } from './draw-svg-balls';

/** Indices of the balls that come within `reach` Å of a point with their surface, ascending. */
export type FindNear = (point: Vec3, reach: number) => readonly number[];

export function nearBalls(balls: readonly Ball[]): FindNear {
  const largest = balls.reduce((most, { radius }) => Math.max(most, radius), 0);
  const cell = Math.max(2 * largest, 1);
  const cells = new Map<string, number[]>();
  const place = (value: number) => Math.floor(value / cell);
  balls.forEach(({ center }, index) => {
    const key = center.map(place).join();
    const found = cells.get(key);
    if (found) found.push(index);
    else cells.set(key, [index]);
  });
  return ([x, y, z], reach) => {
    const wide = reach + largest;
    const near: number[] = [];
    for (let i = place(x - wide); i <= place(x + wide); i++) {
      for (let j = place(y - wide); j <= place(y + wide); j++) {
        for (let k = place(z - wide); k <= place(z + wide); k++) {
          for (const index of cells.get(`${i},${j},${k}`) ?? []) {
            const ball = balls[index];
            if (ball && Math.hypot(ball.center[0] - x, ball.center[1] - y, ball.center[2] - z) < reach + ball.radius) near.push(index);
          }
        }
      }
    }
    return near.sort((a, b) => a - b);
  };
}
