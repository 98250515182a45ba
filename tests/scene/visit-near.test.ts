// The grid finds the pairs that a look at all pairs finds, each once a direction.
import { expect, it } from 'vitest';
import { visitNear } from '../../src/scene/visit-near';

/** Points of a box with the golden ratio's steps, which never repeat. */
const points = Float32Array.from({ length: 900 }, (_, at) => ((at + 1) * ([0.618034, 0.754878, 0.819173][at % 3] ?? 1) * 17) % ([14, 9, 23][at % 3] ?? 1) - 6);

it.each([1.5, 3, 40])('within %f Å', (reach) => {
  const count = points.length / 3;
  const casts = Uint8Array.from({ length: count }, (_, point) => (point % 3 === 0 ? 0 : 1));
  const found: string[] = [];
  visitNear(points, casts, reach, (point, other) => found.push(`${point} ${other}`));
  const wanted: string[] = [];
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) {
      const gap = Math.hypot(...[0, 1, 2].map((axis) => (points[a * 3 + axis] ?? 0) - (points[b * 3 + axis] ?? 0)));
      if (a !== b && casts[b] === 1 && gap <= reach) wanted.push(`${a} ${b}`);
    }
  }
  expect(wanted.length).toBeGreaterThan(20);
  expect(found.toSorted()).toEqual(wanted.toSorted());
});

it('visits nothing where there is nothing', () => {
  visitNear(new Float32Array(0), new Uint8Array(0), 1, () => {
    throw new Error('There is no pair.');
  });
});
