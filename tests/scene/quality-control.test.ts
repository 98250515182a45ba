// The quality of a canvas: by its frames, unless the reader chose; and what the tab keeps of that.
import { afterEach, describe, expect, it } from 'vitest';
import { createQualityControl } from '../../src/scene/quality-control';
import { BEST, type Quality, QUALITIES } from '../../src/scene/quality';
import { chooseQuality, pictureQuality, restoreQuality } from '../../src/state/picture-quality';
import type { TabStorage } from '../../src/state/tab-storage';

function memory(): TabStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return { kept, getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) };
}

afterEach(() => pictureQuality.setState({ choice: 'automatic' }));

const slow = (control: { timed(milliseconds: number): void }) => Array.from({ length: 90 }, () => control.timed(100));
const refuse = () => {
  throw new Error('QuotaExceededError');
};

describe('the quality of a canvas', () => {
  it('follows the frames, and gives way to the reader at once', () => {
    const told: Quality[] = [];
    const control = createQualityControl((quality) => told.push(quality));
    expect(told).toEqual([]);
    slow(control);
    expect(told).toEqual([QUALITIES[1]]);
    chooseQuality('high', undefined);
    slow(control);
    expect(told).toEqual([QUALITIES[1], BEST]);
    chooseQuality('low', undefined);
    expect(told.at(-1)).toEqual({ mostPixels: 1, samples: 4, isShaded: false });
    chooseQuality('automatic', undefined);
    expect(told.at(-1)).toBe(BEST);
    control.dispose();
    chooseQuality('low', undefined);
    expect(told).toHaveLength(4);
  });

  it('gets no better from level to level', () => {
    for (const [index, quality] of QUALITIES.entries()) {
      const before: Quality = QUALITIES[index - 1] ?? quality;
      expect(quality.mostPixels).toBeLessThanOrEqual(before.mostPixels);
      expect(quality.samples).toBeLessThanOrEqual(before.samples);
      expect(Number(quality.isShaded)).toBeLessThanOrEqual(Number(before.isShaded));
    }
  });
});

describe('the choice of quality', () => {
  it('is kept by the tab, and nothing is kept of the default', () => {
    const storage = memory();
    chooseQuality('low', storage);
    pictureQuality.setState({ choice: 'automatic' });
    restoreQuality(storage);
    expect(pictureQuality.getState().choice).toBe('low');
    chooseQuality('automatic', storage);
    expect(storage.kept.size).toBe(0);
  });

  it('takes nothing that is no choice, and never what was chosen since', () => {
    restoreQuality({ ...memory(), getItem: () => 'splendid' });
    expect(pictureQuality.getState().choice).toBe('automatic');
    pictureQuality.setState({ choice: 'high' });
    restoreQuality({ ...memory(), getItem: () => 'low' });
    expect(pictureQuality.getState().choice).toBe('high');
  });

  it('holds where nothing can be kept', () => {
    chooseQuality('high', { ...memory(), setItem: refuse });
    expect(pictureQuality.getState().choice).toBe('high');
  });
});
