// Begins presenter mode by a press of a button or a key, the only moment at which browsers allow full screen.

import type { ViewerStore } from '../state/viewer-store';

export function startPresenting(store: ViewerStore): void {
  store.setState({ presenting: 'live' });
  // All of the page: words and picture. Where it is refused the page fills its window.
  if (document.fullscreenEnabled) document.documentElement.requestFullscreen().catch(() => undefined);
}
