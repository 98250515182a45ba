// Joins the receptor to the store: the molecule is placed, what stands around it made, and both keep step with the ground behind the
// picture. Arrives with the first receptor.

import { superposeInWorker } from '../chemistry/compare/superpose-client';
import { isStill } from '../panels/appearance-root';
import { followChannel } from '../state/follow-channel';
import { followReceptor, type Ground } from '../state/follow-receptor';
import { receptorMakers } from '../state/receptor-makers';
import type { ViewerStore } from '../state/viewer-store';

/** `root`: the element that shows the theme; useAppearance writes it there. Returns what ends it. */
export function startReceptor(store: ViewerStore, root: HTMLElement): () => void {
  const ground = () => (root.dataset['theme'] ?? 'light') as Ground;
  const { repaint, end } = followReceptor(store, receptorMakers(superposeInWorker, ground));
  const endChannel = followChannel(store, { ground, isStill: () => isStill(root), frames: window });
  const observer = new MutationObserver(repaint);
  observer.observe(root, { attributeFilter: ['data-theme'] });
  return () => {
    observer.disconnect();
    endChannel();
    end();
  };
}
