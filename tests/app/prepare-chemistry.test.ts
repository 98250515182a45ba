// The worker comes before the molecule does: once, again after a failure, and never for a reader who saves data.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

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
