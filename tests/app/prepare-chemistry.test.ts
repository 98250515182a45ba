// @vitest-environment jsdom
// The worker comes before the molecule does: once, again after a failure, when all is quiet, and never for a reader who saves data.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const warmUp = vi.fn<() => Promise<void>>();
vi.mock('../../src/chemistry/loading/client', () => ({ warmUp }));

/** Each test begins as a page does. */
async function fresh(): Promise<() => void> {
  vi.resetModules();
  return (await import('../../src/app/prepare-chemistry')).prepareChemistry;
}

beforeEach(() => {
  warmUp.mockReset().mockResolvedValue();
  vi.stubGlobal('navigator', {});
});
afterEach(() => vi.unstubAllGlobals());

it('is asked often and starts once', async () => {
  const prepare = await fresh();
  prepare();
  prepare();
  await vi.waitFor(() => expect(warmUp).toHaveBeenCalled());
  prepare();
  expect(warmUp).toHaveBeenCalledTimes(1);
});

it('tries again after what did not arrive', async () => {
  warmUp.mockRejectedValueOnce(new Error('no connection'));
  const prepare = await fresh();
  prepare();
  await vi.waitFor(() => {
    prepare();
    expect(warmUp).toHaveBeenCalledTimes(2);
  });
});

it('fetches nothing ahead where the reader saves data', async () => {
  vi.stubGlobal('navigator', { connection: { saveData: true } });
  const prepare = await fresh();
  prepare();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(warmUp).not.toHaveBeenCalled();
});

async function quiet(): Promise<() => void> {
  vi.resetModules();
  return (await import('../../src/app/prepare-chemistry')).prepareWhenQuiet();
}

/** Real time, in which modules arrive. */
const arrived = () => vi.waitFor(() => expect(warmUp).toHaveBeenCalledTimes(1));

describe('unasked', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
    vi.stubGlobal('cancelIdleCallback', (id: number) => clearTimeout(id));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('comes three seconds after the reader last did something, and leaves no timer behind', async () => {
    await quiet();
    vi.advanceTimersByTime(2900);
    window.dispatchEvent(new Event('wheel'));
    vi.advanceTimersByTime(2900);
    expect(vi.getTimerCount()).toBe(1);
    expect(warmUp).not.toHaveBeenCalled();
    vi.advanceTimersByTime(101);
    await arrived();
    expect(vi.getTimerCount()).toBe(0);
    window.dispatchEvent(new Event('wheel'));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits in a tab that nobody sees', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await quiet();
    expect(vi.getTimerCount()).toBe(0);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(3001);
    await arrived();
  });

  it('never where data is saved, nor once it was called off', async () => {
    vi.stubGlobal('navigator', { connection: { saveData: true } });
    await quiet();
    expect(vi.getTimerCount()).toBe(0);
    vi.stubGlobal('navigator', {});
    const stop = await quiet();
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
