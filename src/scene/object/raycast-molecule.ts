// What a ray of the host's scene meets of a molecule: the atom or bond as it is drawn, not the squares it is drawn with.
import { Matrix4, Ray as WorldRay, type Intersection, type Object3D, type Raycaster, type Sphere } from 'three';
import type { Molecule } from '../../chemistry/molecule';
import type { Drawing } from '../../representations/drawing';
import { pickHit } from '../pick';
import { scaleOf, type Lens } from './guest-uniforms';

/** CSS pixels to either side of a line that count as on it, and the Å that stand for it before the first draw. */
const LINE_PIXELS = 6;

export interface MoleculeHit extends Intersection {
  /** 0-based index into `molecule.atoms`; undefined: a bond was met. */
  readonly atom?: number;
  /** 0-based index into `molecule.bonds`. */
  readonly bond?: number;
}

export interface Pickable {
  readonly object: Object3D;
  readonly molecule: Molecule;
  readonly drawing: Drawing;
  readonly bounds: Sphere;
  readonly lens: Lens;
}

const local = new WorldRay();
const inverse = new Matrix4();

/** undefined: nothing that answers. Distances in world units, as three has them. */
export function raycastMolecule({ object, molecule, drawing, bounds, lens }: Pickable, { ray, near, far }: Raycaster): MoleculeHit | undefined {
  const scale = scaleOf(object.matrixWorld);
  if (!(scale > 0)) return undefined;
  local.copy(ray).applyMatrix4(inverse.copy(object.matrixWorld).invert());
  local.direction.normalize();
  const reach = LINE_PIXELS * lens.pixel;
  // A line at the rim is met beside it.
  if (local.distanceToPoint(bounds.center) > bounds.radius + (drawing.lines.count > 0 ? 1 : 0)) return undefined;
  const { origin: o, direction: d } = local;
  const picked = pickHit(molecule, drawing, { origin: [o.x, o.y, o.z], direction: [d.x, d.y, d.z] }, { slack: 0, lineReach: reach, perspective: lens.perspective });
  if (!picked) return undefined;
  const { target } = picked;
  const point = local.at(picked.distance, o.clone()).applyMatrix4(object.matrixWorld);
  const distance = point.distanceTo(ray.origin);
  if (distance < near || distance > far) return undefined;
  return { distance, point, object, [target.kind]: target.index };
}
