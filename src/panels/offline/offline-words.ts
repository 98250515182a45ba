// How the copy of the page stands, in the reader's words.

import type { OfflineStatus } from '../../state/offline/offline-state';

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** A word or two; undefined where there is nothing to show unasked. */
export function signText(status: OfflineStatus): string | undefined {
  if (status.kind === 'ready') return 'Works offline';
  return status.kind === 'saving' ? 'Saving a copy' : undefined;
}

const FAILED = {
  full: 'There is no room left on this device for a copy of the page, so it needs a network. Everything else works.',
  connection: 'The connection broke off before the copy was whole. The next visit tries again.',
  refused: 'The browser did not keep a copy of the page, so it needs a network. Everything else works.',
} as const;

/** What is said when the reader asks. */
export function statusText(status: OfflineStatus): string {
  switch (status.kind) {
    case 'unknown':
      return 'The page will look whether it can be kept for use without a network.';
    case 'unavailable':
      return 'This browser keeps no copy of the page here, so it needs a network. A private window, an old browser or an address without https can be the reason.';
    case 'saving':
      return `A copy of the page is being saved on this device: ${percent(status.share)}.`;
    case 'ready':
      return 'A copy of the page is kept on this device. Without a network you can open it, show every molecule, read every story, type a SMILES and run the channel lab.';
    case 'failed':
      return FAILED[status.reason];
    case 'spared':
      return 'This device is set to save data, so no copy of the page was fetched. It would take 4 to 5 MB on the device, and let the page work without a network.';
    case 'removed':
      return 'You removed the copy from this device. The page works while there is a network.';
    case 'next-visit':
      return 'A copy will be saved when you next open the page.';
  }
}

/** Decimal megabytes, as browsers and systems count them. */
export const sizeText = (bytes: number) => `${(bytes / 1e6).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`;
