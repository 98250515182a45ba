// With how many pixels a moving picture is drawn after a series of frame times: fewer at once where they are long, more only after a calm.
import { describe, expect, it } from 'vitest';
import { MOTION_SCALES, MOTION_START, type MotionPace, motionPaced } from '../../src/scene/motion-scale';
import { restAfter } from '../../src/scene/painter';

const times = (count: number, milliseconds: number) => Array.from({ length: count }, () => milliseconds);

function scales(frames: readonly number[]): readonly number[] {
  let pace: MotionPace = MOTION_START;
  return frames.map((milliseconds) => MOTION_SCALES[(pace = motionPaced(pace, milliseconds)).step] ?? 0);
}
const after = (frames: readonly number[]) => scales(frames).at(-1);
const changes = (series: readonly number[]) => series.filter((scale, index) => index > 0 && scale !== series[index - 1]).length;

describe('the pixels of a moving picture', () => {
  it('are all there while frames come at 60 or more a second', () => {
    expect(after(times(5000, 16.7))).toBe(1);
    expect(after(times(5000, 8.3))).toBe(1);
  });

  it('are as many as the target of 16.7 ms leaves, were they all that a frame costs', () => {
    // 0.75² of 25 ms are 14.1; of 32 they would be 18.
    expect(after(times(12, 25))).toBe(0.75);
    expect(after(times(12, 32))).toBe(0.5);
  });

  it('are half along each side after eight frames of 45 ms, or three of 200, and never fewer', () => {
    expect(after(times(11, 45))).toBe(1);
    expect(after(times(12, 45))).toBe(0.5);
    expect(after(times(6, 200))).toBe(1);
    expect(after(times(7, 200))).toBe(0.5);
    expect(after(times(500, 200))).toBe(0.5);
  });

  it('are no fewer for a slow start, single slow frames or a hidden page', () => {
    expect(after([...times(4, 400), ...times(100, 16.7)])).toBe(1);
    expect(after(Array.from({ length: 2000 }, (_, index) => (index % 10 === 9 ? 120 : 16.7)))).toBe(1);
    expect(after([...times(20, 16.7), 60_000, ...times(20, 16.7)])).toBe(1);
  });

  it('come back step by step after a calm of 3 s, and stay while it lasts', () => {
    const series = scales([...times(12, 45), ...times(2000, 16.7)]);
    expect(series[12 + 150]).toBe(0.5);
    expect(series[12 + 190]).toBe(0.75);
    expect(series.at(-1)).toBe(1);
    expect(changes(series)).toBe(3);
  });

  it('are tried ever more seldom where a device cannot keep up with them', () => {
    // A device on which all pixels take 34 ms, three quarters along each side 19, half 8.
    let pace = MOTION_START;
    let ups = 0;
    for (let frame = 0, clock = 0; clock < 180_000; frame++) {
      const scale = MOTION_SCALES[pace.step] ?? 1;
      const milliseconds = Math.max(16.7, 34 * scale ** 2);
      clock += milliseconds;
      const next = motionPaced(pace, milliseconds);
      if (next.step < pace.step) ups++;
      pace = next;
    }
    expect(ups).toBeLessThanOrEqual(9);
  });

  it('are not fewer and more in turns between the two thresholds', () => {
    expect(changes(scales([...times(12, 45), ...times(3000, 19.5)]))).toBe(1);
  });
});

it('takes a picture for resting only once a hand that moves on would have been seen, and keeps nobody waiting longer than a quarter of a second', () => {
  // Twice the time between two frames, so that a slow one between two moves of the hand is no rest.
  expect([8, 16.7, 25, 40, 100, 125, 900].map(restAfter)).toEqual([50, 50, 50, 80, 200, 250, 250]);
});
