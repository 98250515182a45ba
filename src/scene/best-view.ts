// Chooses the side from which a molecule is first seen: spread wide, few atoms hidden behind others, a little from above.
// The same for the same coordinates, and mirrored for a mirror image.
import type { Molecule, Vec3 } from '../chemistry/molecule';
import { axesOf } from './view-frame';

/** Above this number of atoms the search would be felt, and one side of a large body is like another. */
const MOST_ATOMS = 300;
const PLAIN = { theta: 0, phi: 90 };
/** Degrees between tried directions. */
const STEP = 15;
/** Å: atoms closer than this on the screen hide each other. */
const APART = 1.1;

export function bestView({ atoms }: Molecule): { readonly theta: number; readonly phi: number } {
  const heavy = atoms.filter(({ element }) => element !== 'H');
  const points = (heavy.length > 2 ? heavy : atoms).map(({ position }) => position);
  if (points.length < 2 || points.length > MOST_ATOMS) return PLAIN;
  let best = { ...PLAIN, score: -Infinity };
  for (let phi = 60; phi <= 120; phi += STEP) {
    for (let theta = -180; theta < 180; theta += STEP) {
      const score = scored(points, theta, phi);
      if (score > best.score + 1e-9) best = { theta, phi, score };
    }
  }
  return { theta: best.theta, phi: best.phi };
}

/** Mean distance across the screen, less for each hidden pair, less for seeing from below or with the long side upright. */
function scored(points: readonly Vec3[], theta: number, phi: number): number {
  const { right, up } = axesOf(theta, phi);
  const flat = points.map((p) => [
    p[0] * right[0] + p[1] * right[1] + p[2] * right[2],
    p[0] * up[0] + p[1] * up[1] + p[2] * up[2],
  ]);
  let across = 0;
  let hidden = 0;
  flat.forEach(([x = 0, y = 0], i) => {
    for (const [u = 0, v = 0] of flat.slice(i + 1)) {
      across += Math.abs(x - u) + 0.8 * Math.abs(y - v);
      const apart = Math.hypot(x - u, y - v);
      if (apart < APART) hidden += (1 - apart / APART) ** 2;
    }
  });
  const pairs = (flat.length * (flat.length - 1)) / 2;
  return across / pairs - (1.6 * hidden) / flat.length - (phi > 90 ? 0.15 : 0);
}
