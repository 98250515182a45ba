// How the copy of the page stands, step by step, against a registration that does what browsers do.
import { describe, expect, it } from 'vitest';
import { keepOffline, type OfflinePlace } from '../../src/state/offline/keep-offline';
import { readNews } from '../../src/state/offline/worker-messages';

const SCOPE = 'https://school.example/viewer/';

class FakeWorker extends EventTarget {
  state: ServiceWorkerState = 'installing';
  readonly heard: unknown[] = [];
  postMessage(message: unknown) {
    this.heard.push(message);
  }
  become(state: ServiceWorkerState) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  readonly scope = SCOPE;
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  isGone = false;
  checks = 0;
  unregister = async () => (this.isGone = true);
  update = async () => void this.checks++;
  /** The browser found a file that differs from the one it has. */
  find(): FakeWorker {
    this.installing = new FakeWorker();
    this.dispatchEvent(new Event('updatefound'));
    return this.installing;
  }
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  registered: readonly unknown[] = [];
  constructor(readonly answer: () => Promise<unknown>) {
    super();
  }
  register = (...args: readonly unknown[]) => {
    this.registered = args;
    return this.answer();
  };
  tell(data: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function caches(files: Readonly<Record<string, readonly string[]>>) {
  const kept = new Map(Object.entries(files));
  return {
    kept,
    storage: {
      keys: async () => [...kept.keys()],
      delete: async (name: string) => kept.delete(name),
      open: async (name: string) => ({ keys: async () => kept.get(name) ?? [], match: async (text: string) => new Response(text) }),
    } as unknown as CacheStorage,
  };
}

function choice(value?: string) {
  const kept = new Map(value === undefined ? [] : [['offline-copy', value]]);
  return { kept, getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => void kept.set(key, text), removeItem: (key: string) => void kept.delete(key) };
}

function visit(given: Partial<OfflinePlace> = {}, registration = new FakeRegistration()) {
  const container = new FakeContainer(async () => registration);
  let reloads = 0;
  const place = { container, caches: undefined, choice: undefined, isOnline: () => true, savesData: false, reload: () => void reloads++, ...given } as unknown as OfflinePlace;
  const control = keepOffline(place);
  return { control, container, registration, reloads: () => reloads, status: () => control.store.getState().status, update: () => control.store.getState().update };
}

describe('a first visit', () => {
  it('tells the share that is saved, and then that the page works offline', async () => {
    const { control, container, registration, status, update } = visit();
    expect(status()).toEqual({ kind: 'unknown' });
    const worker = registration.find();
    await control.start();
    expect(container.registered).toEqual(['./service-worker.js', { scope: './', updateViaCache: 'none' }]);
    expect(status()).toEqual({ kind: 'saving', share: 0 });
    container.tell({ kind: 'saving', saved: 41, files: 164 });
    expect(status()).toEqual({ kind: 'saving', share: 0.25 });
    worker.become('installed');
    registration.active = worker;
    worker.become('activated');
    container.dispatchEvent(new Event('controllerchange'));
    expect(status()).toEqual({ kind: 'ready' });
    expect(update()).toBe('none');
  });

  it.each([
    ['no room', true, true, 'full'],
    ['a lost connection', false, false, 'connection'],
    ['a refusal', false, true, 'refused'],
  ])('says that there is no copy after %s, and tries again when asked', async (_, isFull, isOnline, reason) => {
    const { control, container, registration, status } = visit({ isOnline: () => isOnline });
    const worker = registration.find();
    await control.start();
    container.tell({ kind: 'failed', isFull });
    worker.become('redundant');
    expect(status()).toEqual({ kind: 'failed', reason });
    registration.find();
    await control.keep();
    expect(status()).toEqual({ kind: 'saving', share: 0 });
  });

  it.each([
    ['has no service workers', undefined],
    ['refuses them', new FakeContainer(() => Promise.reject(new DOMException('', 'SecurityError')))],
    ['swallows them', new FakeContainer(async () => undefined)],
  ])('goes on without a copy where the browser %s', async (_, container) => {
    const { control, status } = visit({ container: container as unknown as ServiceWorkerContainer });
    await control.start();
    expect(status()).toEqual({ kind: 'unavailable' });
  });

  it('fetches nothing unasked on a device that saves data', async () => {
    const { control, container, registration, status } = visit({ savesData: true });
    registration.find();
    await control.start();
    expect([status().kind, container.registered]).toEqual(['spared', []]);
    await control.keep();
    expect(status()).toEqual({ kind: 'saving', share: 0 });
  });

  it('is not disturbed by a message that is none of ours', async () => {
    const { control, container, registration, status } = visit();
    registration.find();
    await control.start();
    for (const data of [null, 'saving', {}, { kind: 'saving', saved: '1', files: 2 }, { kind: 'other' }]) container.tell(data);
    expect(status()).toEqual({ kind: 'saving', share: 0 });
    expect(readNews({ kind: 'failed' })).toEqual({ kind: 'failed', isFull: false });
  });
});

const refuse = () => {
  throw new DOMException('', 'SecurityError');
};

/** A visit to a page that has its copy. */
async function later(given: Partial<OfflinePlace> = {}) {
  const registration = new FakeRegistration();
  registration.active = new FakeWorker();
  registration.active.state = 'activated';
  const seen = visit(given, registration);
  seen.container.controller = registration.active;
  await seen.control.start();
  return seen;
}

describe('a later visit', () => {
  it('is ready at once, and lets the worker tidy up', async () => {
    const { registration, status } = await later();
    expect(status()).toEqual({ kind: 'ready' });
    expect(registration.active?.heard).toEqual([{ kind: 'tidy' }]);
  });

  it('never reloads by itself, and once when the reader says so', async () => {
    const { control, container, registration, reloads, status, update } = await later();
    const worker = registration.find();
    expect(update()).toBe('none');
    registration.waiting = worker;
    worker.become('installed');
    expect([update(), reloads()]).toEqual(['waiting', 0]);
    expect(status()).toEqual({ kind: 'ready' });
    expect(worker.heard).toEqual([]);
    control.takeUpdate();
    expect([worker.heard, reloads()]).toEqual([[{ kind: 'take-over' }], 0]);
    container.dispatchEvent(new Event('controllerchange'));
    expect(reloads()).toBe(1);
  });

  it('is told when another tab has the new version already', async () => {
    const { control, container, reloads, update } = await later();
    container.dispatchEvent(new Event('controllerchange'));
    expect([update(), reloads()]).toEqual(['taken', 0]);
    control.takeUpdate();
    expect(reloads()).toBe(1);
  });

  it('keeps its copy where a new version could not be saved', async () => {
    const { registration, status, update } = await later();
    registration.find().become('redundant');
    expect([status().kind, update()]).toEqual(['ready', 'none']);
  });

  it('looks for a new version when asked', async () => {
    const { control, registration } = await later();
    await control.check();
    expect(registration.checks).toBe(1);
  });

  it('measures its own copy and removes that alone, for good', async () => {
    const own = `molecule-viewer-files-${SCOPE}`;
    const { kept, storage } = caches({ [own]: ['12345', '678'], 'molecule-viewer-files-https://school.example/other/': ['1'], foreign: ['1'] });
    const chosen = choice();
    const { control, registration, status } = await later({ caches: storage, choice: chosen });
    expect(await control.size()).toBe(8);
    await control.remove();
    expect([...kept.keys()]).toEqual(['molecule-viewer-files-https://school.example/other/', 'foreign']);
    expect([registration.isGone, status().kind]).toEqual([true, 'removed']);

    const next = visit({ choice: chosen });
    await next.control.start();
    expect([next.status().kind, next.container.registered]).toEqual(['removed', []]);
    // The worker of the removed copy lives as long as this visit.
    await control.keep();
    expect([status().kind, chosen.kept.size]).toEqual(['next-visit', 0]);
  });

  it('bears a storage that throws', async () => {
    const { control, status } = await later({ choice: { getItem: refuse, setItem: refuse, removeItem: refuse }, caches: { keys: refuse, open: refuse, delete: refuse } });
    expect(status()).toEqual({ kind: 'ready' });
    expect(await control.size()).toBeUndefined();
    await control.remove();
    expect(status()).toEqual({ kind: 'removed' });
  });
});
