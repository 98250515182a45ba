// Which quality a series of frame times asks for: what is slow for long lowers it, and only a long calm brings it back.
import { describe, expect, it } from 'vitest';
import { type FramePace, LOWEST, paced, START } from '../../src/scene/frame-pace';

const times = (count: number, milliseconds: number) => Array.from({ length: count }, () => milliseconds);

/** The level after each frame. */
function levels(frames: readonly number[], from: FramePace = START): readonly number[] {
  let pace = from;
  return frames.map((milliseconds) => (pace = paced(pace, milliseconds)).level);
}
const after = (frames: readonly number[], from?: FramePace) => levels(frames, from).at(-1);
const changes = (series: readonly number[]) => series.filter((level, index) => index > 0 && level !== series[index - 1]).length;

describe('the pace of frames', () => {
  it('stays at the best while frames come at 60 or 30 a second', () => {
    expect(after(times(5000, 16.7))).toBe(0);
    expect(after(times(5000, 33.4))).toBe(0);
  });

  it('does not mind a slow start', () => {
    expect(after([...times(30, 400), ...times(600, 16.7)])).toBe(0);
  });

  it('does not mind single slow frames, nor a halt', () => {
    expect(after(Array.from({ length: 2000 }, (_, index) => (index % 10 === 9 ? 120 : 16.7)))).toBe(0);
    expect(after([...times(100, 16.7), 60_000, ...times(100, 16.7)])).toBe(0);
  });

  it('goes down by one after 60 slow frames', () => {
    const series = levels([...times(40, 16.7), ...times(60, 45)]);
    expect(series.at(-2)).toBe(0);
    expect(series.at(-1)).toBe(1);
  });

  it('goes down sooner where frames are very slow: after 3 s of them, and never before 20', () => {
    expect(after([...times(40, 16.7), ...times(29, 100)])).toBe(0);
    expect(after([...times(40, 16.7), ...times(30, 100)])).toBe(1);
    expect(after([...times(40, 16.7), ...times(19, 1000)])).toBe(0);
    expect(after([...times(40, 16.7), ...times(20, 1000)])).toBe(1);
  });

  it('goes down as far as it takes, and no further', () => {
    expect(after(times(2000, 80))).toBe(LOWEST);
  });

  it('comes back by one after a long calm, not after a short one', () => {
    const lowered = [...times(40, 16.7), ...times(60, 55)];
    expect(after([...lowered, ...times(500, 16.7)])).toBe(1);
    expect(after([...lowered, ...times(700, 16.7)])).toBe(0);
  });

  it('does not come back while frames are neither quick nor slow', () => {
    expect(after([...times(40, 16.7), ...times(60, 55), ...times(5000, 30)])).toBe(1);
  });

  it('settles on a device that is quick at a lower quality only', () => {
    // Six minutes of turning on a device that takes 60 ms at the best, and 16.7 below it.
    let pace = START;
    const series: number[] = [];
    for (let milliseconds = 0; milliseconds < 360_000; ) {
      const frame = pace.level === 0 ? 60 : 16.7;
      pace = paced(pace, frame);
      series.push(pace.level);
      milliseconds += frame;
    }
    // Down, and twice more up and down, each time after a longer calm; then it stays.
    expect(changes(series)).toBe(5);
    expect(series.at(-1)).toBe(1);
    expect(changes(series.slice(series.lastIndexOf(0) + 2))).toBe(0);
  });

  it('never does something else with other numbers: what is no time counts for nothing', () => {
    expect(after([...times(40, 16.7), ...times(500, Number.NaN), ...times(500, -5)])).toBe(0);
  });
});
