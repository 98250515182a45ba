// @vitest-environment jsdom
// When a canvas is asked for: before the page's first frame, or once that is shown, and never while the GPU paints it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { untilGpuIsFree } from '../../src/app/until-gpu-is-free';

let [hasFrame, isShown] = [false, false];
let told: (() => void) | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  [hasFrame, isShown, told] = [false, false, undefined];
  vi.stubGlobal('performance', {
    getEntriesByName: (name: string) => (hasFrame && name === 'first-frame' ? [{}] : []),
    getEntriesByType: (type: string) => (isShown && type === 'paint' ? [{}] : []),
  });
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(tell: () => void) {
        told = tell;
      }
      observe(): void {}
      disconnect(): void {
        told = undefined;
      }
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  delete document.documentElement.dataset['address'];
});

/** Whether it has begun after so many milliseconds. */
async function beginsWithin(milliseconds: number, meanwhile = () => {}): Promise<boolean> {
  let hasBegun = false;
  void untilGpuIsFree().then(() => {
    hasBegun = true;
  });
  meanwhile();
  await vi.advanceTimersByTimeAsync(milliseconds);
  return hasBegun;
}

describe('the first picture begins', () => {
  it('in the next task while no frame has been made, or when the first is on the screen', async () => {
    expect(await beginsWithin(0)).toBe(true);
    [hasFrame, isShown] = [true, true];
    expect(await beginsWithin(0)).toBe(true);
  });

  it('when the frame that is on its way has come', async () => {
    hasFrame = true;
    expect(await beginsWithin(1000)).toBe(false);
    const shown = () => {
      isShown = true;
      told?.();
    };
    isShown = false;
    expect(await beginsWithin(0, shown)).toBe(true);
    expect(told).toBeUndefined();
  });

  it('without that where the page shows nothing yet, and after three seconds where nobody tells', async () => {
    hasFrame = true;
    expect(await beginsWithin(3000)).toBe(true);
    document.documentElement.dataset['address'] = '';
    expect(await beginsWithin(0)).toBe(true);
  });
});
