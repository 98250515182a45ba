// Fetches the receptor when it is first asked for, and keeps it in step with the ground behind the picture.

import type { Options } from '../options/options';
import type { Ground } from '../state/follow-receptor';
import type { ViewerStore } from '../state/viewer-store';

const FAILED = 'The receptor could not be loaded. The connection may be down.';

/** As the page shows it: useAppearance writes it there. */
const groundNow = (): Ground => (document.documentElement.dataset['theme'] ?? 'light') as Ground;

export function awaitReceptor(store: ViewerStore): void {
  let last: Options['receptor'] = 'none';
  let isFollowing = false;

  async function follow(): Promise<void> {
    const [{ followReceptor }, { receptorMakers }, { superposeInWorker }] = await Promise.all([
      import('../state/follow-receptor'),
      import('../state/receptor-makers'),
      import('../chemistry/compare/superpose-client'),
    ]);
    if (isFollowing) return;
    isFollowing = true;
    const { repaint } = followReceptor(store, receptorMakers(superposeInWorker, groundNow));
    new MutationObserver(repaint).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  }

  const tryIt = () => {
    const { receptor } = store.getState().options;
    if (receptor === last) return;
    last = receptor;
    // Left and asked for once more, it is tried once more.
    if (receptor === 'none') store.setState({ receptorProgress: undefined });
    else follow().then(stop, () => store.setState({ receptorProgress: { fault: FAILED } }));
  };
  const stop = store.subscribe(tryIt);
  tryIt();
}
