// Whether something of the picture lies between the eye and what a label names. Pure, no three.
import type { Vec3 } from '../chemistry/molecule';
import type { Drawing } from '../representations/drawing';
import type { ViewFrame } from './view-frame';

export interface Sight {
  /** Å. */
  readonly at: Vec3;
  /** Å before `at` where the named thing's own body begins. */
  readonly radius: number;
  /** Atoms and bonds, 0-based, that hide nothing here. */
  readonly atoms: readonly number[];
  readonly bonds: readonly number[];
}

/** Å that the line of sight may graze. */
const GRAZE = 0.02;

export function isCovered({ spheres, cylinders }: Drawing, frame: ViewFrame, sight: Sight): boolean {
  const [x, y, z] = sight.at;
  const toEye: Vec3 =
    frame.projection === 'orthographic' ? frame.back : [frame.eye[0] - x, frame.eye[1] - y, frame.eye[2] - z];
  const length = Math.hypot(...toEye);
  const d: Vec3 = [toEye[0] / length, toEye[1] / length, toEye[2] / length];
  for (let i = 0; i < spheres.count; i++) {
    const [cx, cy, cz] = [(spheres.centers[i * 3] ?? 0) - x, (spheres.centers[i * 3 + 1] ?? 0) - y, (spheres.centers[i * 3 + 2] ?? 0) - z];
    const along = cx * d[0] + cy * d[1] + cz * d[2];
    const r = Math.max((spheres.radii[i] ?? 0) - GRAZE, 0);
    const inside = r * r - (cx * cx + cy * cy + cz * cz - along * along);
    // Seen from the atom the far side of a nearer ball is what the eye meets first.
    if (inside > 0 && along + Math.sqrt(inside) > sight.radius && !sight.atoms.includes(spheres.atoms[i] ?? -1)) return true;
  }
  for (let i = 0; i < cylinders.count; i++) {
    const at = i * 6;
    const [ax, ay, az] = [(cylinders.ends[at] ?? 0) - x, (cylinders.ends[at + 1] ?? 0) - y, (cylinders.ends[at + 2] ?? 0) - z];
    const [bx, by, bz] = [
      (cylinders.ends[at + 3] ?? 0) - x - ax,
      (cylinders.ends[at + 4] ?? 0) - y - ay,
      (cylinders.ends[at + 5] ?? 0) - z - az,
    ];
    const [ad, bd] = [ax * d[0] + ay * d[1] + az * d[2], bx * d[0] + by * d[1] + bz * d[2]];
    const slope = bx * bx + by * by + bz * bz - bd * bd;
    const share = slope > 1e-9 ? Math.min(Math.max((ad * bd - (ax * bx + ay * by + az * bz)) / slope, 0), 1) : 0;
    const along = ad + share * bd;
    if (along <= sight.radius) continue;
    const away = Math.hypot(ax + bx * share - d[0] * along, ay + by * share - d[1] * along, az + bz * share - d[2] * along);
    if (away < (cylinders.radii[i] ?? 0) - GRAZE && !sight.bonds.includes(cylinders.bonds[i] ?? -2)) return true;
  }
  return false;
}
