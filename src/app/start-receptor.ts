// Joins the receptor to the store: the molecule is placed, what stands around it made, and both keep step with the ground behind the
// picture. Arrives with the first receptor.

import { superposeInWorker } from '../chemistry/compare/superpose-client';
import { followChannel } from '../state/follow-channel';
import { followReceptor, type Ground } from '../state/follow-receptor';
import { receptorMakers } from '../state/receptor-makers';
import type { ViewerStore } from '../state/viewer-store';

/** As the page shows it: useAppearance writes it there. */
const groundNow = (): Ground => (document.documentElement.dataset['theme'] ?? 'light') as Ground;

const isStill = () => document.documentElement.dataset['motion'] === 'reduced';

export function startReceptor(store: ViewerStore): void {
  const { repaint } = followReceptor(store, receptorMakers(superposeInWorker, groundNow));
  followChannel(store, { ground: groundNow, isStill, frames: window });
  new MutationObserver(repaint).observe(document.documentElement, { attributeFilter: ['data-theme'] });
}
