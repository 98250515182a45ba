// Turns a molecule so that its picture is wide, flat and open: x across, y up, z towards the viewer; nothing hides a heteroatom.
import type { Vec3 } from '../src/chemistry/molecule';
import { add, cross, dot, normalize, scale, subtract } from '../src/chemistry/vector';

export interface ViewAtom {
  readonly element: string;
  readonly position: Vec3;
}

/** Directions of view that are tried, spread evenly over the sphere (a Fibonacci lattice). */
const DIRECTIONS = 1500;
/** Å, projected: nearer pairs count as hiding each other. */
const CROWDED = 1.3;

const weight = (element: string) => (element === 'H' ? 0.2 : element === 'C' ? 1 : 2);

/** The positions in the view frame, centred on the middle of the heavy atoms. */
export function viewFrame(atoms: readonly ViewAtom[]): readonly Vec3[] {
  const heavy = atoms.filter(({ element }) => element !== 'H');
  const shown = heavy.length > 0 ? heavy : atoms;
  const middle = scale(shown.reduce<Vec3>((sum, { position }) => add(sum, position), [0, 0, 0]), 1 / shown.length);
  const centred = atoms.map(({ element, position }) => ({ element, position: subtract(position, middle) }));
  if (shown.length < 2) return centred.map(({ position }) => position);
  let best = { score: -Infinity, axes: frameAbout([0, 0, 1]) };
  for (let index = 0; index < DIRECTIONS; index++) {
    const axes = widest(centred, frameAbout(direction(index)));
    const score = openness(centred.map(({ element, position }) => ({ element, position: turn(position, axes) })));
    if (score > best.score + 1e-9) best = { score, axes };
  }
  return centred.map(({ position }) => turn(position, best.axes));
}

type Axes = readonly [Vec3, Vec3, Vec3];

const turn = (position: Vec3, [x, y, z]: Axes): Vec3 => [dot(position, x), dot(position, y), dot(position, z)];

function direction(index: number): Vec3 {
  const z = 1 - (2 * index + 1) / DIRECTIONS;
  const around = index * Math.PI * (3 - Math.sqrt(5));
  const radius = Math.sqrt(1 - z * z);
  return [radius * Math.cos(around), radius * Math.sin(around), z];
}

function frameAbout(z: Vec3): Axes {
  const x = normalize(cross(Math.abs(z[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0], z));
  return [x, cross(z, x), z];
}

/** Turns the frame about its view axis until the heavy atoms spread most along x; heteroatoms then stand up rather than down. */
function widest(atoms: readonly ViewAtom[], axes: Axes): Axes {
  let [xx, xy, yy] = [0, 0, 0];
  for (const { element, position } of atoms) {
    if (element === 'H') continue;
    const [x, y] = turn(position, axes);
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [x, y, z] = axes;
  const across = add(scale(x, Math.cos(angle)), scale(y, Math.sin(angle)));
  const up = cross(z, across);
  const lift = atoms.reduce((sum, { element, position }) => sum + (weight(element) > 1 ? dot(position, up) : 0), 0);
  return lift < 0 ? [scale(across, -1), scale(up, -1), z] : [across, up, z];
}

/** High when few atoms hide each other, the outline is wide, and heteroatoms are near the viewer. */
function openness(atoms: readonly ViewAtom[]): number {
  let score = 0;
  for (const [i, a] of atoms.entries()) {
    if (a.element !== 'H') score += 0.04 * Math.abs(a.position[0]);
    if (weight(a.element) > 1) score += 0.06 * a.position[2];
    for (const b of atoms.slice(i + 1)) {
      const gap = Math.hypot(a.position[0] - b.position[0], a.position[1] - b.position[1]);
      if (gap >= CROWDED) continue;
      const front = a.position[2] > b.position[2] ? a : b;
      const back = front === a ? b : a;
      // A hydrogen behind a heavy atom is no loss; a heteroatom behind anything is.
      score -= weight(back.element) * Math.sqrt(weight(front.element)) * (1 - gap / CROWDED) ** 2;
    }
  }
  return score;
}
