// How workers are started: from the page's own server, from another origin, and from text inside a script.
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lateWorker, readPacked, startWorker as startPacked } from '../../src/chemistry/loading/start-packed-worker';
import { readableInWorker, startWorker, type WorkerPort } from '../../src/chemistry/loading/start-worker';

const packed = (text: string) => `gzip:${gzipSync(text).toString('base64')}`;

/** Workers that only note how they were made and asked. */
class NotedWorker extends EventTarget {
  static made: NotedWorker[] = [];
  readonly posted: unknown[] = [];
  isTerminated = false;
  constructor(readonly address: string | URL, readonly options?: WorkerOptions) {
    super();
    NotedWorker.made.push(this);
  }
  postMessage(message: unknown) {
    this.posted.push(message);
  }
  terminate() {
    this.isTerminated = true;
  }
}

/** The texts behind the blob: addresses. */
const blobs = new Map<string, Blob>();

beforeEach(() => {
  NotedWorker.made = [];
  blobs.clear();
  vi.stubGlobal('Worker', NotedWorker);
  vi.stubGlobal('location', { origin: 'https://page.example', href: 'https://page.example/course/index.html' });
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:https://page.example/${blobs.size}`;
    blobs.set(address, blob as Blob);
    return address;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void blobs.delete(address));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a worker with an address', () => {
  it('starts from it on the same origin', () => {
    startWorker('/assets/chemistry-worker.js');
    expect(NotedWorker.made.map(({ address, options }) => [String(address), options])).toEqual([
      ['https://page.example/assets/chemistry-worker.js', { type: 'module' }],
    ]);
  });

  it('starts from a stub that imports it from another origin, and the stub goes when the worker has answered', async () => {
    startWorker('https://cdn.example/it"s/chemistry-worker.js');
    const [worker] = NotedWorker.made;
    const address = String(worker?.address);
    expect(await blobs.get(address)?.text()).toBe('import "https://cdn.example/it%22s/chemistry-worker.js";');
    expect(worker?.options).toEqual({ type: 'module' });
    worker?.dispatchEvent(new Event('message'));
    expect(blobs.size).toBe(0);
  });

  it('reads files by their absolute addresses', async () => {
    expect(await readableInWorker('../resources.json')).toBe('https://page.example/resources.json');
  });
});

describe('a packed worker', () => {
  it('runs its text as a classic worker, and hears what was posted before it was there, in order', async () => {
    const worker = startPacked(packed('postMessage("Å")'));
    worker.postMessage('first', []);
    worker.postMessage('second', []);
    await vi.waitFor(() => expect(NotedWorker.made).toHaveLength(1));
    const [made] = NotedWorker.made;
    expect(made?.options).toBeUndefined();
    expect(await blobs.get(String(made?.address))?.text()).toBe('postMessage("Å")');
    await vi.waitFor(() => expect(made?.posted).toEqual(['first', 'second']));
  });

  it('gives back a text of two megabytes as it was', async () => {
    const text = '{"α":1} '.repeat(250_000);
    expect(await readPacked(packed(text))).toBe(text);
  });

  it('tells of a worker that never comes as an error event', async () => {
    const heard: Event[] = [];
    const worker = lateWorker(Promise.reject(new Error('offline')));
    worker.addEventListener('error', (event) => heard.push(event));
    worker.postMessage('first', []);
    worker.terminate();
    await vi.waitFor(() => expect(heard.map(({ cancelable }) => cancelable)).toEqual([true]));
  });

  it('ends a worker that comes after it was ended, and tells it nothing', async () => {
    const port = new NotedWorker('blob:late');
    const late = lateWorker(
      new Promise<WorkerPort>((resolve) => {
        setTimeout(() => resolve(port as unknown as WorkerPort), 5);
      }),
    );
    late.postMessage('first', []);
    late.terminate();
    await vi.waitFor(() => expect(port.isTerminated).toBe(true));
    expect(port.posted).toEqual([]);
  });
});
