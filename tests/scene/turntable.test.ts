// One full turn on film: nothing leaves the frame, nothing is wasted, and the end leads to the beginning.
import { describe, expect, it } from 'vitest';
import { drawBallAndStick } from '../../src/representations/ball-and-stick';
import { extentOf } from '../../src/scene/camera-fit';
import { turnAbout, turntable } from '../../src/scene/turntable';
import { projectPoint, viewFrame } from '../../src/scene/view-frame';
import { ESKETAMINE } from '../fixtures/esketamine';

const extent = extentOf(drawBallAndStick(ESKETAMINE));
const STEPS = 72;

/** Farthest that the edge of a ball comes from the middle, as a share of half the frame, over all frames. */
function filled(size: { readonly width: number; readonly height: number }, phi: number, projection: 'perspective' | 'orthographic'): number {
  let most = 0;
  for (const frame of turntable(extent, { theta: 20, phi, projection }, size, STEPS)) {
    for (let at = 0; at < extent.balls.length; at += 4) {
      const center = [extent.balls[at] ?? 0, extent.balls[at + 1] ?? 0, extent.balls[at + 2] ?? 0] as const;
      const radius = extent.balls[at + 3] ?? 0;
      for (const [axis, middle] of [['x', size.width / 2], ['y', size.height / 2]] as const) {
        for (const side of [1, -1]) {
          const along = axis === 'x' ? frame.right : frame.up;
          const edge = center.map((value, i) => value + side * radius * (along[i] ?? 0)) as unknown as readonly [number, number, number];
          most = Math.max(most, Math.abs((projectPoint(frame, edge)?.[axis] ?? Infinity) - middle) / middle);
        }
      }
    }
  }
  return most;
}

describe('a turntable', () => {
  it.each([
    [{ width: 960, height: 540 }, 90],
    [{ width: 960, height: 540 }, 55],
    [{ width: 540, height: 540 }, 120],
    [{ width: 300, height: 540 }, 90],
    [{ width: 540, height: 540 }, 0],
  ] as const)('of %o from %i° holds every ball in every frame, and fills it', (size, phi) => {
    const share = filled(size, phi, 'perspective');
    // 6 % are left free on each side.
    expect(share).toBeLessThanOrEqual(0.885);
    expect(share).toBeGreaterThan(0.84);
    expect(filled(size, phi, 'orthographic')).toBeLessThan(0.8801);
  });

  it('turns by equal steps about the vertical axis, from the view of the moment to just before it', () => {
    const frames = turntable(extent, { theta: 20, phi: 90, projection: 'perspective' }, { width: 960, height: 540 }, STEPS);
    const angles = frames.map(({ eye }) => (Math.atan2(eye[0] - extent.center[0], eye[2] - extent.center[2]) * 180) / Math.PI);
    expect(angles[0]).toBeCloseTo(20, 6);
    angles.forEach((angle, index) => expect((((angles[(index + 1) % STEPS] ?? 0) - angle + 720) % 360)).toBeCloseTo(360 / STEPS, 6));
    expect(new Set(frames.map(({ distance }) => distance)).size).toBe(1);
  });
});

it('turns about the point that is looked at, from as near as the picture is', () => {
  const view = { theta: 10, phi: 80, distance: 50, target: [1, 2, 3] } as const;
  const frames = turnAbout(view, 'perspective', 20, { width: 300, height: 600 }, 4);
  expect(frames).toHaveLength(4);
  for (const frame of frames) {
    expect(frame.halfHeight / 2).toBeCloseTo(20, 9);
    expect(projectPoint(frame, view.target)?.x).toBeCloseTo(150, 9);
    expect(projectPoint(frame, view.target)?.y).toBeCloseTo(300, 9);
  }
  expect(frames[1]?.eye).toEqual(viewFrame({ ...view, theta: 100, distance: frames[0]?.distance ?? 0 }, 'perspective', { width: 300, height: 600 }).eye);
});
