// What keeps one viewer's options and its parts in step; each arrives with the first option that asks for it. The page has one of
// them, and each viewer in somebody else's page its own.

import { page } from '../languages/en/page';
import { spokenWords } from '../state/spoken-words';
import type { ViewerState } from '../state/viewer-state';
import type { ViewerStore } from '../state/viewer-store';
import { awaitReceptor } from './await-receptor';

interface Awaited {
  readonly isAsked: (options: ViewerState['options']) => boolean;
  /** Returns what ends it. */
  readonly start: (store: ViewerStore) => Promise<() => void>;
  readonly failed: keyof typeof page.words.unloaded;
}

const AWAITED: readonly Awaited[] = [
  {
    isAsked: ({ compare, lab }) => compare !== undefined || lab !== undefined,
    async start(store) {
      const [{ followCompare }, { followLab }] = await Promise.all([import('../state/follow-compare'), import('../state/follow-lab')]);
      const ends = [followCompare(store), followLab(store)];
      return () => ends.forEach((end) => end());
    },
    failed: 'tool',
  },
  {
    isAsked: ({ highlight }) => highlight?.kind === 'smarts',
    async start(store) {
      const [{ followPattern }, { findPattern }] = await Promise.all([import('../state/follow-pattern'), import('../chemistry/loading/client')]);
      return followPattern(store, findPattern);
    },
    failed: 'pattern',
  },
];

function awaitFirst(store: ViewerStore, { isAsked, start, failed }: Awaited): () => void {
  let isOver = false;
  let end: (() => void) | undefined;
  const tryIt = () => {
    const { options, loaders } = store.getState();
    if (!isAsked(options)) return;
    stop();
    void start(store).then(
      (started) => {
        if (isOver) started();
        else end = started;
      },
      () => loaders.warn(spokenWords(options, page).unloaded[failed]),
    );
  };
  const stop = store.subscribe(tryIt);
  tryIt();
  return () => {
    isOver = true;
    stop();
    end?.();
  };
}

/** `root`: the element that shows the theme. Returns what ends them all. */
export function startFollowers(store: ViewerStore, root: HTMLElement): () => void {
  const ends = [awaitReceptor(store, root), ...AWAITED.map((each) => awaitFirst(store, each))];
  return () => ends.forEach((end) => end());
}
