// What a drawing takes up, so that a host's scene can leave it out, fit a camera to it and centre it.
import { Box3, Sphere, Vector3 } from 'three';
import type { Drawing } from '../../representations/drawing';

export interface Bounds {
  /** Å, the molecule's frame. */
  readonly box: Box3;
  readonly sphere: Sphere;
}

const point = new Vector3();

export function boundsOf({ spheres, cylinders, lines }: Drawing): Bounds {
  const box = new Box3();
  const include = (values: Float32Array, at: number, radius: number) => {
    for (const sign of [-1, 1]) box.expandByPoint(point.fromArray(values, at).addScalar(sign * radius));
  };
  for (let i = 0; i < spheres.count; i++) include(spheres.centers, i * 3, spheres.radii[i] ?? 0);
  for (let i = 0; i < cylinders.count * 2; i++) include(cylinders.ends, i * 3, cylinders.radii[i >> 1] ?? 0);
  for (let i = 0; i < lines.count * 2; i++) include(lines.ends, i * 3, 0);
  // The ball around the box; an empty drawing is a point.
  const sphere = box.isEmpty() ? new Sphere(new Vector3(), 0) : box.getBoundingSphere(new Sphere());
  return { box, sphere };
}
