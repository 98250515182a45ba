// How the copy of the page stands, in the reader's words.

import type { offline } from '../../languages/en/offline';
import type { WordsOf } from '../../languages/room';
import type { OfflineStatus } from '../../state/offline/offline-state';

type Words = WordsOf<typeof offline>;

/** A word or two; undefined where there is nothing to show unasked. */
export function signText(words: Words, { kind }: OfflineStatus): string | undefined {
  if (kind === 'ready') return words.works;
  return kind === 'saving' ? words.saving : undefined;
}

/** What is said when the reader asks. */
export function statusText(words: Words, status: OfflineStatus): string {
  switch (status.kind) {
    case 'saving':
      return words.savingAt(Math.round(status.share * 100));
    case 'failed':
      return words[status.reason];
    case 'next-visit':
      return words.nextVisit;
    default:
      return words[status.kind];
  }
}
