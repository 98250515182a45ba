// Whether something of the picture lies between the eye and what a label names. Pure, no three.
import type { Molecule, Vec3 } from '../chemistry/molecule';
import type { Drawing } from '../representations/drawing';
import { elementStyle } from '../representations/element-style';
import { alongRay } from './along-ray';
import { NOT_WIDENED } from './box-tree';
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

/** What labels stand before: inside an opaque surface no atom is seen, and its part of the surface, about its van der Waals ball, bears its label. */
export function facesOf({ atoms }: Molecule, drawing: Drawing): Drawing {
  if (!drawing.meshes?.some((mesh) => mesh.look === 'opaque' && mesh.atoms)) return drawing;
  const spheres = {
    count: atoms.length,
    centers: Float32Array.from(atoms.flatMap(({ position }) => position)),
    radii: Float32Array.from(atoms, ({ element }) => elementStyle(element).vanDerWaalsRadius),
    colors: new Uint8Array(3 * atoms.length),
    atoms: Int32Array.from(atoms.keys()),
  };
  return { ...drawing, spheres };
}

/** Å that the line of sight may graze. */
const GRAZE = 0.02;

export function isCovered({ spheres, cylinders }: Drawing, frame: ViewFrame, sight: Sight): boolean {
  const [x, y, z] = sight.at;
  const toEye: Vec3 =
    frame.projection === 'orthographic' ? frame.back : [frame.eye[0] - x, frame.eye[1] - y, frame.eye[2] - z];
  const length = Math.hypot(...toEye);
  const direction: Vec3 = [toEye[0] / length, toEye[1] / length, toEye[2] / length];
  const ray = { origin: sight.at, direction };
  let isHidden = false;
  const answer = (hides: boolean) => {
    isHidden = hides;
    return hides ? -1 : Infinity;
  };
  alongRay(spheres, ray, NOT_WIDENED, (i) => answer(ballHides(spheres, i, direction, sight)));
  if (!isHidden) alongRay(cylinders, ray, NOT_WIDENED, (i) => answer(rodHides(cylinders, i, direction, sight)));
  return isHidden;
}

function ballHides({ centers, radii, atoms }: Drawing['spheres'], i: number, [dx, dy, dz]: Vec3, { at: [x, y, z], radius, atoms: own }: Sight): boolean {
  const cx = (centers[i * 3] ?? 0) - x;
  const cy = (centers[i * 3 + 1] ?? 0) - y;
  const cz = (centers[i * 3 + 2] ?? 0) - z;
  const along = cx * dx + cy * dy + cz * dz;
  const r = Math.max((radii[i] ?? 0) - GRAZE, 0);
  const inside = r * r - (cx * cx + cy * cy + cz * cz - along * along);
  // Seen from the atom the far side of a nearer ball is what the eye meets first.
  return inside > 0 && along + Math.sqrt(inside) > radius && !own.includes(atoms[i] ?? -1);
}

function rodHides({ ends, radii, bonds }: Drawing['cylinders'], i: number, [dx, dy, dz]: Vec3, { at: [x, y, z], radius, bonds: own }: Sight): boolean {
  const at = i * 6;
  const ax = (ends[at] ?? 0) - x;
  const ay = (ends[at + 1] ?? 0) - y;
  const az = (ends[at + 2] ?? 0) - z;
  const bx = (ends[at + 3] ?? 0) - x - ax;
  const by = (ends[at + 4] ?? 0) - y - ay;
  const bz = (ends[at + 5] ?? 0) - z - az;
  const r = Math.max((radii[i] ?? 0) - GRAZE, 0);
  const ad = ax * dx + ay * dy + az * dz;
  const length2 = bx * bx + by * by + bz * bz;
  // Most are refused here: farther from the line of sight than they are long; (l + r)² <= 2 (l² + r²).
  if (ax * ax + ay * ay + az * az - ad * ad > 2 * (length2 + r * r)) return false;
  const bd = bx * dx + by * dy + bz * dz;
  const slope = length2 - bd * bd;
  const share = slope > 1e-9 ? Math.min(Math.max((ad * bd - (ax * bx + ay * by + az * bz)) / slope, 0), 1) : 0;
  const along = ad + share * bd;
  if (along <= radius) return false;
  const px = ax + bx * share - dx * along;
  const py = ay + by * share - dy * along;
  const pz = az + bz * share - dz * along;
  return px * px + py * py + pz * pz < r * r && !own.includes(bonds[i] ?? -2);
}
