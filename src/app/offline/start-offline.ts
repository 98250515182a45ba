// Begins the copy of the page for work without a network, and offers it as an app. Comes after the first picture.

import type { OfflineControl } from '../../state/offline/offline-state';
import { keepOffline, type OfflinePlace } from '../../state/offline/keep-offline';
import { pageOffline } from '../../state/offline/page-offline';
import { offerInstall } from '../../panels/offline/install-offer';
import { linkManifest } from './link-manifest';

/** Milliseconds. */
const CHECK_EVERY = 3_600_000;

/** Each of them throws in some closed-off frame or private window. */
function held<T>(take: () => T | undefined): T | undefined {
  try {
    return take() ?? undefined;
  } catch {
    return undefined;
  }
}

/** A frame of somebody else's page, and a file on a disk, keep nothing. */
const isPageItself = () => window.top === window && /^https?:$/.test(location.protocol);

function placeHere(): OfflinePlace {
  return {
    container: held(() => navigator.serviceWorker),
    caches: held(() => window.caches),
    choice: held(() => window.localStorage),
    isOnline: () => navigator.onLine,
    savesData: 'connection' in navigator && (navigator.connection as { readonly saveData?: boolean } | undefined)?.saveData === true,
    reload: () => location.reload(),
  };
}

/** An app on a phone is seldom opened anew: it comes back from behind others. */
function checkOnReturn(control: OfflineControl): void {
  let checkedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - checkedAt < CHECK_EVERY) return;
    checkedAt = Date.now();
    void control.check();
  });
}

/** undefined where the page keeps no copy of itself. */
export function startOffline(): OfflineControl | undefined {
  if (!import.meta.env.PROD || !isPageItself()) return undefined;
  const existing = pageOffline.getState().control;
  if (existing) return existing;
  const control = keepOffline(placeHere());
  pageOffline.setState({ control });
  offerInstall();
  const stop = control.store.subscribe(({ status }) => {
    if (status.kind !== 'ready') return;
    stop();
    linkManifest().catch(() => undefined);
  });
  void control.start();
  checkOnReturn(control);
  return control;
}
