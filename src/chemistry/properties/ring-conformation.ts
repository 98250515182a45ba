// Names the shape of each six-membered ring from its puckering: Cremer and Pople, J. Am. Chem. Soc. 1975, 97, 1354.
// On their sphere the chairs are the poles, boats and twist-boats alternate on the equator, half-chairs and envelopes lie between.

import { sixRings } from './ring-conformation-rings';
import type { Molecule, Vec3 } from '../molecule';
import { add, cross, dot, normalize, scale, subtract } from '../vector';

export interface Puckering {
  /** Q, Å: how far the ring is from flat. */
  readonly amplitude: number;
  /** Degrees, 0 to 180: 0 and 180 are the two chairs. */
  readonly theta: number;
  /** Degrees, 0 to 360: where on the path of pseudorotation. Means nothing at the poles. */
  readonly phi: number;
}

export type RingShape = 'planar' | 'chair' | 'half-chair' | 'envelope' | 'boat' | 'twist-boat';

export interface RingConformation extends Puckering {
  /** 0-based indices, in order around the ring. */
  readonly atoms: readonly number[];
  readonly shape: RingShape;
}

/** Å. Benzene's vibrations come to 0.05; a chair has 0.55 to 0.63. */
const PLANAR_BELOW = 0.15;
/** Degrees from a pole: half way to the half-chairs (50.8) and envelopes (54.7), and from those half way to the equator. */
const CHAIR_WITHIN = 26;
const BETWEEN_WITHIN = 71;

/** Puckering of six points in order around a ring; Å. */
export function puckering(ring: readonly Vec3[]): Puckering {
  if (ring.length !== 6) throw new RangeError('The shapes named here are those of six-membered rings.');
  const center = scale(ring.reduce<Vec3>((sum, point) => add(sum, point), [0, 0, 0]), 1 / 6);
  const points = ring.map((point) => subtract(point, center));
  const weighted = (weight: (turn: number) => number) =>
    points.reduce<Vec3>((sum, point, j) => add(sum, scale(point, weight((Math.PI * j) / 3))), [0, 0, 0]);
  const normal = normalize(cross(weighted(Math.sin), weighted(Math.cos)));
  const heights = points.map((point) => dot(point, normal));
  const sum = (weight: (j: number) => number) => heights.reduce((total, z, j) => total + z * weight(j), 0);
  const cosine = Math.sqrt(1 / 3) * sum((j) => Math.cos((2 * Math.PI * j) / 3));
  const sine = -Math.sqrt(1 / 3) * sum((j) => Math.sin((2 * Math.PI * j) / 3));
  const q2 = Math.hypot(cosine, sine);
  const q3 = Math.sqrt(1 / 6) * sum((j) => (j % 2 === 0 ? 1 : -1));
  const degrees = 180 / Math.PI;
  return { amplitude: Math.hypot(q2, q3), theta: Math.atan2(q2, q3) * degrees, phi: (Math.atan2(sine, cosine) * degrees + 360) % 360 };
}

/** The nearest of the named shapes. */
export function ringShape({ amplitude, theta, phi }: Puckering): RingShape {
  if (amplitude < PLANAR_BELOW) return 'planar';
  const fromPole = Math.min(theta, 180 - theta);
  if (fromPole < CHAIR_WITHIN) return 'chair';
  // Boats and envelopes are at multiples of 60 degrees, twist-boats and half-chairs half way between them.
  const fromMultiple = Math.abs(((phi + 30) % 60) - 30);
  if (fromPole < BETWEEN_WITHIN) return fromMultiple < 15 ? 'envelope' : 'half-chair';
  return fromMultiple < 15 ? 'boat' : 'twist-boat';
}

/** Every six-membered ring of the molecule, aromatic ones included, by lowest atom. */
export function ringConformations(molecule: Molecule): readonly RingConformation[] {
  return sixRings(molecule).map((atoms) => {
    const found = puckering(atoms.map((atom) => molecule.atoms[atom]?.position ?? [0, 0, 0]));
    const { amplitude, theta, phi } = found;
    return { atoms, amplitude, theta, phi, shape: ringShape(found) };
  });
}
