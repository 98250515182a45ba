// The file of an address is asked for once, before the page that shows it is there; what is wrong with it is told when it is needed.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const startEarly = vi.fn<() => void>();
vi.mock('../../src/chemistry/loading/client', () => ({ startEarly }));
const fetched = vi.fn<typeof fetch>();

/** Each test begins as a page does. */
async function fresh(): Promise<typeof import('../../src/app/early-source')> {
  vi.resetModules();
  return import('../../src/app/early-source');
}

const never = () => new AbortController().signal;

/** As a server answers that takes its time: never, and at once when nobody waits any more. */
const untilAborted: typeof fetch = (_, init) => new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))));

beforeEach(() => {
  startEarly.mockReset();
  fetched.mockReset().mockImplementation(async () => new Response('water\n\n\nM  END'));
  vi.stubGlobal('document', { baseURI: 'https://example.org/' });
  vi.stubGlobal('window', { fetch: fetched });
});
afterEach(() => vi.unstubAllGlobals());

it('asks for the file once, and again when it is asked for again', async () => {
  const { beginEarly, fetchOnce } = await fresh();
  beginEarly({ smiles: undefined, src: 'water.mol' });
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(await fetchOnce('water.mol', never())).toEqual({ name: 'water.mol', text: 'water\n\n\nM  END' });
  expect(fetched).toHaveBeenCalledTimes(1);
  await fetchOnce('water.mol', never());
  expect(fetched).toHaveBeenCalledTimes(2);
  await vi.waitFor(() => expect(startEarly).toHaveBeenCalledTimes(1));
});

it('starts the worker alone for a SMILES, which goes before a file', async () => {
  const { beginEarly } = await fresh();
  beginEarly({ smiles: 'CCO', src: 'water.mol' });
  await vi.waitFor(() => expect(startEarly).toHaveBeenCalledTimes(1));
  expect(fetched).not.toHaveBeenCalled();
});

it('gives up what nobody asks for, and what the reader cancels', async () => {
  const { beginEarly, fetchOnce } = await fresh();
  fetched.mockImplementationOnce(untilAborted);
  beginEarly({ smiles: undefined, src: 'slow.mol' });
  await fetchOnce('water.mol', never());
  expect(fetched.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);

  fetched.mockImplementationOnce(untilAborted);
  beginEarly({ smiles: undefined, src: 'slow.mol' });
  const reader = new AbortController();
  const file = fetchOnce('slow.mol', reader.signal);
  reader.abort();
  await expect(file).rejects.toMatchObject({ code: 'aborted' });
});

it('tells what is wrong to whoever asks for the file, in its place', async () => {
  const { beginEarly, fetchOnce } = await fresh();
  beginEarly({ smiles: undefined, src: 'ftp://example.org/water.mol' });
  await new Promise((resolve) => setTimeout(resolve, 5));
  await expect(fetchOnce('ftp://example.org/water.mol', never())).rejects.toMatchObject({ code: 'forbidden' });
  expect(fetched).not.toHaveBeenCalled();
});
