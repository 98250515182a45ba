// A drawing carried along with its molecule looks the same from a carried eye: distances stay, normals turn, nothing is mirrored.
import { expect, it } from 'vitest';
import type { Vec3 } from '../../src/chemistry/molecule';
import { REPRESENTATIONS } from '../../src/representations/registry';
import { moveDrawing, moveMesh, moveMolecule } from '../../src/representations/move-drawing';
import { ESKETAMINE } from '../fixtures/esketamine';

/** A quarter turn about x, then (1, 2, 3): y becomes z. */
const MOTION = { rotation: [[1, 0, 0], [0, 0, -1], [0, 1, 0]], translation: [1, 2, 3] } as const satisfies { rotation: readonly [Vec3, Vec3, Vec3]; translation: Vec3 };

it('draws a moved molecule as the moved drawing of it', () => {
  const { draw } = REPRESENTATIONS['ball-and-stick'];
  const look = { hydrogens: 'all', palette: 'cpk' } as const;
  const [moved, drawn] = [moveDrawing(draw(ESKETAMINE, look), MOTION), draw(moveMolecule(ESKETAMINE, MOTION), look)];
  expect(moved.spheres.centers.length).toBeGreaterThan(90);
  moved.spheres.centers.forEach((value, at) => expect(value).toBeCloseTo(drawn.spheres.centers[at] ?? NaN, 4));
  expect(moved.spheres.radii).toEqual(drawn.spheres.radii);
});

it('turns the normals of a mesh, and shifts its points only', () => {
  const mesh = { positions: Float32Array.of(0, 1, 0), normals: Float32Array.of(0, 1, 0), colors: Uint8Array.of(1, 2, 3), indices: Uint32Array.of(0, 0, 0), look: 'opaque' } as const;
  const { positions, normals } = moveMesh(mesh, MOTION);
  expect([[...positions], [...normals]]).toEqual([[1, 2, 4], [0, 0, 1]]);
});
