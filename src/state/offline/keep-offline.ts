// Keeps a copy of the page in the browser by a service worker, and tells how that stands. Nothing here is ever an error to the
// reader: where the browser refuses, the page works as before.

import type { TabStorage } from '../tab-storage';
import { createOfflineStore, type OfflineControl, type OfflineState, type OfflineStatus } from './offline-state';
import { CACHE_PREFIX, readNews, type WorkerWish } from './worker-messages';

/** What is used of the browser. */
export interface OfflinePlace {
  /** undefined where there is none. */
  readonly container: ServiceWorkerContainer | undefined;
  readonly caches: Pick<CacheStorage, 'keys' | 'open' | 'delete'> | undefined;
  /** Keeps the reader's choice to have no copy. */
  readonly choice: TabStorage | undefined;
  readonly isOnline: () => boolean;
  /** The reader's device asks pages to fetch little. */
  readonly savesData: boolean;
  readonly reload: () => void;
}

const WORKER = './service-worker.js';
const CHOICE = 'offline-copy';
const NONE = 'none';

/** Storage may be refused or full at any call. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

const ask = (worker: Pick<ServiceWorker, 'postMessage'>, wish: WorkerWish) => worker.postMessage(wish, []);

export function keepOffline(place: OfflinePlace): OfflineControl & { start(): Promise<void> } {
  const { container, caches } = place;
  const store = createOfflineStore();
  const set = (status: OfflineStatus) => store.setState({ status });
  const update = (next: OfflineState['update']) => store.setState({ update: next });

  let registration: ServiceWorkerRegistration | undefined;
  let isReloading = false;
  let wasControlled = false;
  let isFull = false;

  const failure = () => (isFull ? 'full' : place.isOnline() ? 'refused' : 'connection');

  /** Follows a worker from its download on. */
  function follow(worker: ServiceWorker): void {
    const isFirst = !registration?.active;
    if (isFirst) set({ kind: 'saving', share: 0 });
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed' && !isFirst) update('waiting');
      if (worker.state === 'activated' && store.getState().status.kind !== 'removed') set({ kind: 'ready' });
      if (worker.state === 'redundant' && isFirst && store.getState().status.kind === 'saving') set({ kind: 'failed', reason: failure() });
    });
  }

  function hear(event: MessageEvent): void {
    const news = readNews(event.data);
    if (news?.kind === 'failed') isFull = news.isFull;
    if (news?.kind === 'saving' && store.getState().status.kind === 'saving') set({ kind: 'saving', share: Math.min(1, news.saved / news.files) });
  }

  function onTakeOver(): void {
    if (isReloading) place.reload();
    // The first worker of a page takes over nothing; any other one did so for another tab.
    else if (wasControlled) update('taken');
    wasControlled = true;
  }

  async function register(): Promise<void> {
    if (!container) return set({ kind: 'unavailable' });
    wasControlled = container.controller !== null;
    try {
      // Some that block it give nothing back.
      registration = (await container.register(WORKER, { scope: './', updateViaCache: 'none' })) as ServiceWorkerRegistration | undefined;
    } catch (fault) {
      const isUnreached = fault instanceof TypeError && !place.isOnline();
      return set(isUnreached ? { kind: 'failed', reason: 'connection' } : { kind: 'unavailable' });
    }
    const found = registration;
    if (!found) return set({ kind: 'unavailable' });
    found.addEventListener('updatefound', () => found.installing && follow(found.installing));
    if (found.installing) follow(found.installing);
    if (found.active) {
      set({ kind: 'ready' });
      ask(found.active, { kind: 'tidy' });
      if (found.waiting) update('waiting');
    }
  }

  const ownCaches = async () => {
    const scope = registration?.scope ?? '';
    const names = (await caches?.keys()) ?? [];
    return names.filter((name) => name.startsWith(CACHE_PREFIX) && name.endsWith(scope));
  };

  return {
    store,
    async start() {
      container?.addEventListener('message', hear);
      container?.addEventListener('controllerchange', onTakeOver);
      if (quietly(() => place.choice?.getItem(CHOICE)) === NONE) return set({ kind: 'removed' });
      if (place.savesData && !container?.controller) return set({ kind: 'spared' });
      await register();
    },
    async remove() {
      quietly(() => place.choice?.setItem(CHOICE, NONE));
      set({ kind: 'removed' });
      update('none');
      await registration?.unregister().catch(() => false);
      try {
        for (const name of await ownCaches()) await caches?.delete(name);
      } catch {
        // What the browser does not show it does not keep for the page either.
      }
    },
    async keep() {
      quietly(() => place.choice?.removeItem(CHOICE));
      // Registered now, the worker of the removed copy would stay, and never fetch what it lost.
      if (container?.controller) return set({ kind: 'next-visit' });
      await register();
    },
    takeUpdate() {
      isReloading = true;
      if (store.getState().update === 'taken' || !registration?.waiting) place.reload();
      else ask(registration.waiting, { kind: 'take-over' });
    },
    async check() {
      await registration?.update().catch(() => undefined);
    },
    async size() {
      try {
        let bytes = 0;
        for (const name of await ownCaches()) {
          const cache = await caches?.open(name);
          for (const request of (await cache?.keys()) ?? []) bytes += (await (await cache?.match(request))?.blob())?.size ?? 0;
        }
        return bytes;
      } catch {
        return undefined;
      }
    },
  };
}
