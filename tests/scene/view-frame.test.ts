// The camera's arithmetic against geometry done by hand.
import { describe, expect, it } from 'vitest';
import { FIELD_OF_VIEW, pixelsPerAngstrom, projectPoint, rayThrough, viewFrame, type Projection } from '../../src/scene/view-frame';

const SIZE = { width: 800, height: 600 };
const at = (theta: number, phi: number, projection: Projection = 'perspective') =>
  viewFrame({ theta, phi, distance: 20, target: [1, 2, 3] }, projection, SIZE);
const close = (vector: readonly number[], wanted: readonly number[]) =>
  vector.forEach((value, axis) => expect(value).toBeCloseTo(wanted[axis] ?? Number.NaN, 9));

describe('view frame', () => {
  it.each([
    [0, 90, [1, 2, 23]],
    [90, 90, [21, 2, 3]],
    [0, 0, [1, 22, 3]],
    [180, 90, [1, 2, -17]],
  ])('stands at azimuth %d and polar angle %d', (theta, phi, eye) => {
    close(at(theta, phi).eye, eye);
  });

  it('has right-handed axes, up to the poles', () => {
    for (const [theta, phi] of [[0, 90], [37, 61], [-120, 0], [10, 180]] as const) {
      const { right: r, up: u, back: b } = at(theta, phi);
      close([r[1] * u[2] - r[2] * u[1], r[2] * u[0] - r[0] * u[2], r[0] * u[1] - r[1] * u[0]], b);
    }
  });

  it('puts the target in the middle', () => {
    for (const projection of ['perspective', 'orthographic'] as const) {
      const middle = projectPoint(at(30, 70, projection), [1, 2, 3]);
      close([middle?.x ?? 0, middle?.y ?? 0, middle?.depth ?? 0], [400, 300, 20]);
    }
  });

  it('shows the target equally large in both projections', () => {
    const wanted = 300 / (20 * Math.tan((FIELD_OF_VIEW * Math.PI) / 360));
    expect(pixelsPerAngstrom(at(0, 90), 20)).toBeCloseTo(wanted, 9);
    expect(pixelsPerAngstrom(at(0, 90, 'orthographic'), 12)).toBeCloseTo(wanted, 9);
  });

  it('makes what is nearer larger in perspective only', () => {
    expect(pixelsPerAngstrom(at(0, 90), 10) / pixelsPerAngstrom(at(0, 90), 20)).toBeCloseTo(2, 9);
  });

  it('sends a ray back through every projected point', () => {
    for (const projection of ['perspective', 'orthographic'] as const) {
      const frame = at(25, 65, projection);
      const point = [2.5, -0.7, 4.1] as const;
      const seen = projectPoint(frame, point);
      const { origin, direction } = rayThrough(frame, seen?.x ?? 0, seen?.y ?? 0);
      const t = point.reduce((sum, value, axis) => sum + (value - (origin[axis] ?? 0)) * (direction[axis] ?? 0), 0);
      close(origin.map((value, axis) => value + t * (direction[axis] ?? 0)), point);
    }
  });

  it('has nothing to say of a point behind the eye', () => {
    expect(projectPoint(at(0, 90), [1, 2, 30])).toBeUndefined();
  });
});
