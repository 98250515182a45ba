// The service worker of the page: keeps a copy of all its files, and answers from it, so that the page works without a network.
// Serwist keeps the copy; what stands here is which files an open tab may still need, and what the page is told.

import { Serwist, type PrecacheEntry } from 'serwist';
import { CACHE_PREFIX, type WorkerNews, type WorkerWish } from '../../state/offline/worker-messages';

/** An event that lasts as long as a promise. */
interface Lasting extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

type InstallEvent = Lasting & Parameters<Serwist['handleInstall']>[0];

interface Tab {
  postMessage(message: WorkerNews, transfer: readonly Transferable[]): void;
}

/** What is used of the global scope of a service worker. */
declare const self: {
  readonly precached: PrecacheEntry[] | undefined;
  readonly registration: { readonly scope: string };
  readonly clients: {
    matchAll(options: { readonly type: 'window'; readonly includeUncontrolled: true }): Promise<readonly Tab[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install', hear: (event: InstallEvent) => void): void;
  addEventListener(name: 'activate', hear: (event: Lasting) => void): void;
  addEventListener(name: 'message', hear: (event: Lasting & { readonly data: WorkerWish | undefined }) => void): void;
  addEventListener(name: 'fetch', hear: Serwist['handleFetch']): void;
};

const { scope } = self.registration;
const files = self.precached ?? [];

/** Files beside the page that are no part of the copy, such as what an embedded viewer needs, or a molecule that a link names. */
const USED = `${CACHE_PREFIX}-used-${scope}`;
const MOST_USED = 24;

const tabs = () => self.clients.matchAll({ type: 'window', includeUncontrolled: true });
async function tell(news: WorkerNews): Promise<void> {
  for (const tab of await tabs()) tab.postMessage(news, []);
}

let saved = 0;
const serwist = new Serwist({
  precacheEntries: files,
  precacheOptions: {
    cacheName: `${CACHE_PREFIX}-files-${scope}`,
    // A query holds options of the viewer: it is the same page.
    ignoreURLParametersMatching: [/./],
    cleanURLs: false,
    plugins: [{ cacheDidUpdate: () => tell({ kind: 'saving', saved: ++saved, files: files.length }) }],
  },
  runtimeCaching: [{ matcher: ({ url }) => url.href.startsWith(scope), handler: ({ request }) => other(request) }],
});

/** A file of this site that the copy does not name: of the former version, for a tab that still shows it; else the network's, or the last that came from there. */
async function other(request: Request): Promise<Response> {
  const former = await (await caches.open(serwist.precacheStrategy.cacheName)).match(request);
  if (former) return former;
  const used = await caches.open(USED);
  try {
    const answer = await fetch(request);
    if (answer.ok && answer.type === 'basic') await keep(used, request, answer.clone()).catch(() => undefined);
    return answer;
  } catch (fault) {
    const kept = await used.match(request);
    if (kept) return kept;
    throw fault;
  }
}

async function keep(used: Cache, request: Request, answer: Response): Promise<void> {
  await used.put(request, answer);
  const kept = await used.keys();
  await Promise.all(kept.slice(0, Math.max(0, kept.length - MOST_USED)).map((each) => used.delete(each)));
}

/** Drops the files of former versions, unless another tab may still ask for them. */
async function tidy(event: Lasting): Promise<void> {
  if ((await tabs()).length <= 1) await serwist.handleActivate(event);
}

/** Not Serwist's own way, which never ends when a file cannot be fetched or stored (9.5.12). */
async function save(event: InstallEvent): Promise<void> {
  const left = serwist.getPrecachedUrls();
  const fetchOneByOne = async () => {
    for (let url = left.pop(); url !== undefined; url = left.pop()) {
      const cacheKey = serwist.getPrecacheKeyForUrl(url) ?? url;
      // A name that holds the contents' hash may come from the browser's own cache.
      const request = new Request(url, { cache: cacheKey === url ? 'default' : 'reload', credentials: 'same-origin' });
      await Promise.all(serwist.precacheStrategy.handleAll({ event, request, url: new URL(url), params: { cacheKey } }));
    }
  };
  await Promise.all([fetchOneByOne(), fetchOneByOne(), fetchOneByOne(), fetchOneByOne()]);
}

self.addEventListener('install', (event) => {
  // The browser throws away a worker that could not be installed; the page learns why from here.
  const done = save(event).catch(async (fault: unknown) => {
    await tell({ kind: 'failed', isFull: fault instanceof Error && fault.name === 'QuotaExceededError' });
    throw fault;
  });
  event.waitUntil(done);
});
self.addEventListener('activate', (event) => {
  // The visit that saves the copy works without a network from then on.
  event.waitUntil(self.clients.claim());
  event.waitUntil(tidy(event));
});
self.addEventListener('fetch', serwist.handleFetch);
self.addEventListener('message', (event) => {
  if (event.data?.kind === 'take-over') event.waitUntil(self.skipWaiting());
  if (event.data?.kind === 'tidy') event.waitUntil(tidy(event));
});
