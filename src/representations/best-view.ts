// Chooses the side from which a molecule is first seen: spread wide, few atoms hidden behind others, a little from above.
// The same for the same coordinates, and mirrored for a mirror image.
import type { Molecule, Vec3 } from '../chemistry/molecule';
import { axesOf } from './view-axes';

/** Above this number of atoms the search would be felt, and one side of a large body is like another. */
const MOST_ATOMS = 160;
const PLAIN = { theta: 0, phi: 90 };
/** Degrees between tried directions, first everywhere and then around the best: this runs before the first picture. */
const STEP = 20;
const FINE_STEP = 10;
/** Å: atoms closer than this on the screen hide each other. */
const APART = 1.15;
/** What a hydrogen counts beside a heavy atom. */
const HYDROGEN = 0.3;

interface Dot {
  readonly position: Vec3;
  readonly weight: number;
  /** Neither carbon nor hydrogen: what a reader looks for. */
  readonly hetero: boolean;
}

export function bestView({ atoms }: Molecule): { readonly theta: number; readonly phi: number } {
  if (atoms.length < 2 || atoms.length > MOST_ATOMS) return PLAIN;
  const dots = atoms.map(({ element, position }) => ({
    position,
    weight: element === 'H' ? HYDROGEN : 1,
    hetero: element !== 'H' && element !== 'C',
  }));
  let best = { ...PLAIN, score: -Infinity };
  const compare = (theta: number, phi: number) => {
    const score = scored(dots, theta, phi);
    if (score > best.score + 1e-9) best = { theta, phi, score };
  };
  for (let phi = 50; phi <= 130; phi += STEP) {
    for (let theta = -180; theta < 180; theta += STEP) compare(theta, phi);
  }
  const { theta, phi } = best;
  for (const dTheta of [-FINE_STEP, 0, FINE_STEP]) {
    for (const dPhi of [-FINE_STEP, 0, FINE_STEP]) compare(theta + dTheta, phi + dPhi);
  }
  return { theta: best.theta, phi: best.phi };
}

const along = ([x, y, z]: Vec3, axis: Vec3) => x * axis[0] + y * axis[1] + z * axis[2];

/** Mean distance on the screen, less for each hidden pair, a little more for heteroatoms in front and seen from above. */
function scored(dots: readonly Dot[], theta: number, phi: number): number {
  const { right, up, back } = axesOf(theta, phi);
  const flat = dots.map(({ position, weight, hetero }) => ({
    x: along(position, right),
    y: along(position, up),
    z: along(position, back),
    weight,
    hetero,
  }));
  let [across, pairs, hidden, front, total] = [0, 0, 0, 0, 0];
  for (let i = 0; i < flat.length; i++) {
    const a = flat[i];
    if (!a) continue;
    total += a.weight;
    if (a.hetero) front += a.z;
    for (let j = i + 1; j < flat.length; j++) {
      const b = flat[j];
      if (!b) continue;
      const both = a.weight * b.weight;
      const [dx, dy] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
      pairs += both;
      across += both * (dx + 0.75 * dy);
      if (dx > APART || dy > APART) continue;
      const apart = Math.sqrt(dx * dx + dy * dy);
      const behind = a.z < b.z ? a.weight : b.weight;
      if (apart < APART) hidden += behind * (1 - apart / APART);
    }
  }
  const heteroatoms = Math.max(flat.filter(({ hetero }) => hetero).length, 1);
  return across / Math.max(pairs, 1) - (2.4 * hidden) / total + (0.06 * front) / heteroatoms - (phi > 90 ? 0.1 : 0);
}
