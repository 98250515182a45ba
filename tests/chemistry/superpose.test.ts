// Superposition against rotations that are known beforehand, and against mirror images, which no rotation can lay on each other.
import { describe, expect, it } from 'vitest';
import type { Vec3 } from '../../src/chemistry/molecule';
import { place, rotate, superpose, type Mat3 } from '../../src/chemistry/compare/superpose';
import { add, distance, triple } from '../../src/chemistry/vector';

const CLOUD: readonly Vec3[] = [[0, 0, 0], [1.5, 0.1, 0], [2.1, 1.4, 0.3], [-0.6, 1.1, 0.9], [0.2, -1.2, 1.7], [3.3, 1.2, -0.8]];

/** Rodrigues' formula. */
function turnAbout([x, y, z]: Vec3, degrees: number): Mat3 {
  const size = Math.hypot(x, y, z);
  const [u, v, w] = [x / size, y / size, z / size];
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return [
    [c + u * u * (1 - c), u * v * (1 - c) - w * s, u * w * (1 - c) + v * s],
    [v * u * (1 - c) + w * s, c + v * v * (1 - c), v * w * (1 - c) - u * s],
    [w * u * (1 - c) - v * s, w * v * (1 - c) + u * s, c + w * w * (1 - c)],
  ];
}

const mirror = ([x, y, z]: Vec3): Vec3 => [-x, y, z];

function expectProper({ rotation }: { rotation: Mat3 }) {
  const [a, b, c] = rotation;
  expect(triple(a, b, c)).toBeCloseTo(1, 12);
  for (const row of rotation) expect(Math.hypot(...row)).toBeCloseTo(1, 12);
}

describe('superposition', () => {
  it.each<[Vec3, number]>([[[0, 0, 1], 90], [[1, 1, 1], 120], [[0.3, -2, 1], 180], [[1, 0, 0], -37.5], [[0, 1, 0], 0], [[-1, 2, 0.5], 1e-4]])(
    'finds the turn about %j by %d degrees and the shift after it',
    (axis, degrees) => {
      const rotation = turnAbout(axis, degrees);
      const shift: Vec3 = [5, -3, 12];
      const found = superpose(CLOUD, CLOUD.map((point) => add(rotate(rotation, point), shift)));
      expect(found.rmsd).toBeLessThan(1e-12);
      expectProper(found);
      for (const point of CLOUD) expect(distance(place(found, point), add(rotate(rotation, point), shift))).toBeLessThan(1e-12);
      found.rotation.forEach((row, i) => row.forEach((value, j) => expect(value).toBeCloseTo(rotation[i]?.[j] ?? 9, 9)));
    },
  );

  it('has the least distance: any small further turn or shift is worse', () => {
    const fixed = CLOUD.map((point, i) => add(rotate(turnAbout([1, 2, 3], 70), point), [0.2 * Math.sin(i * 5), 0.15 * Math.cos(i * 3), 0.1 * i]));
    const found = superpose(CLOUD, fixed);
    expect(found.rmsd).toBeGreaterThan(0.05);
    const rmsd = (move: (point: Vec3) => Vec3) =>
      Math.sqrt(CLOUD.reduce((sum, point, i) => sum + distance(move(place(found, point)), fixed[i] ?? [0, 0, 0]) ** 2, 0) / CLOUD.length);
    expect(rmsd((point) => point)).toBeCloseTo(found.rmsd, 12);
    const middle = CLOUD.reduce<Vec3>((sum, _, i) => add(sum, fixed[i] ?? [0, 0, 0]), [0, 0, 0]).map((value) => value / CLOUD.length) as unknown as Vec3;
    const back = middle.map((value) => -value) as unknown as Vec3;
    for (const axis of [[1, 0, 0], [0, 1, 0], [0, 0, 1]] as const) {
      for (const degrees of [0.5, -0.5]) {
        expect(rmsd((point) => add(rotate(turnAbout(axis, degrees), add(point, back)), middle))).toBeGreaterThan(found.rmsd);
      }
      expect(rmsd((point) => add(point, [axis[0] * 0.01, axis[1] * 0.01, axis[2] * 0.01]))).toBeGreaterThan(found.rmsd);
    }
  });

  it('cannot lay a mirror image on its original', () => {
    const found = superpose(CLOUD.map(mirror), CLOUD);
    expect(found.rmsd).toBeGreaterThan(0.3);
    expectProper(found);
  });

  it('leaves the mirror images of a regular tetrahedron with labelled corners at the distance that theory gives', () => {
    const corners: readonly Vec3[] = [[1, 1, 1], [1, -1, -1], [-1, 1, -1], [-1, -1, 1]];
    // Sum of a bT is -4 times a reflection: its singular values are 4, 4, 4 with one sign turned, so that the products add up to
    // 4 + 4 - 4 = 4, and rmsd² = (12 + 12 - 2 x 4) / 4 = 4.
    expect(superpose(corners.map(mirror), corners).rmsd).toBeCloseTo(2, 9);
  });

  it('lays a flat mirror image on its original, since it can be turned over', () => {
    const flat: readonly Vec3[] = [[0, 0, 0], [1.4, 0, 0], [2.1, 1.2, 0], [0.3, 2, 0]];
    const found = superpose(flat.map(mirror), flat);
    expect(found.rmsd).toBeLessThan(1e-9);
    expectProper(found);
  });

  it('lays a line on a line, turned round if need be', () => {
    const line: readonly Vec3[] = [[0, 0, 0], [1, 0, 0], [3, 0, 0]];
    for (const direction of [[0, 0, 1], [-1, 0, 0], [1, 0, 0]] as const) {
      const found = superpose(line, [0, 1, 3].map((t): Vec3 => [direction[0] * t, direction[1] * t + 7, direction[2] * t]));
      expect(found.rmsd).toBeLessThan(1e-12);
      expectProper(found);
    }
  });

  it('only shifts a single point', () => {
    expect(superpose([[1, 2, 3]], [[4, 4, 4]])).toEqual({ rotation: [[1, 0, 0], [0, 1, 0], [0, 0, 1]], translation: [3, 2, 1], rmsd: 0 });
  });

  it('refuses what cannot be paired', () => {
    expect(() => superpose([], [])).toThrow(RangeError);
    expect(() => superpose(CLOUD, CLOUD.slice(1))).toThrow(RangeError);
    expect(() => superpose([[Number.NaN, 0, 0]], [[0, 0, 0]])).toThrow(RangeError);
  });
});
