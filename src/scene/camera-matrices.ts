// Hands a view frame to a three camera: matrices only, with a shift of less than a pixel for antialiasing.
import type { Camera } from 'three';
import type { ViewFrame } from './view-frame';

/** Å: nothing nearer to the eye is drawn. */
const NEAREST = 0.2;

/** Makes three leave the matrices alone. */
export function takeOver(camera: Camera): void {
  camera.matrixAutoUpdate = false;
  camera.matrixWorldAutoUpdate = false;
}

/** `reach`: Å from the target that must lie between the near and the far plane; `shift`: CSS pixels. */
export function setCamera(camera: Camera, frame: ViewFrame, reach: number, shift: readonly [x: number, y: number]): void {
  const { right: r, up: u, back: b, eye: e, distance, halfHeight, size, projection } = frame;
  camera.matrixWorld.set(r[0], u[0], b[0], e[0], r[1], u[1], b[1], e[1], r[2], u[2], b[2], e[2], 0, 0, 0, 1);
  camera.matrixWorldInverse.copy(camera.matrixWorld).invert();
  const orthographic = projection === 'orthographic';
  const near = orthographic ? distance - reach : Math.max(distance - reach, NEAREST);
  const far = Math.max(distance + reach, near + 1);
  const aspect = size.width / size.height;
  const sx = (2 * shift[0]) / size.width;
  const sy = (2 * shift[1]) / size.height;
  const zScale = orthographic ? -2 / (far - near) : -(far + near) / (far - near);
  const zShift = orthographic ? -(far + near) / (far - near) : (-2 * far * near) / (far - near);
  const across = (orthographic ? 1 : distance) / (halfHeight * aspect);
  const along = (orthographic ? 1 : distance) / halfHeight;
  if (orthographic) camera.projectionMatrix.set(across, 0, 0, sx, 0, along, 0, sy, 0, 0, zScale, zShift, 0, 0, 0, 1);
  else camera.projectionMatrix.set(across, 0, -sx, 0, 0, along, -sy, 0, 0, 0, zScale, zShift, 0, 0, -1, 0);
  camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();
}
