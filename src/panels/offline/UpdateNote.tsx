// A new version is there: said once, quietly, and the reader decides when the page reloads.

import { useState } from 'react';
import { useStore } from 'zustand';
import type { OfflineControl } from '../../state/offline/offline-state';
import { shareLink } from '../../state/share-link';
import { hasAddress } from '../../state/shareable-options';
import { useViewer, useViewerStore } from '../viewer-context';

const TEXTS = {
  waiting: 'A new version is here. Reload when it suits you: the view and your own story stay.',
  taken: 'Another tab shows a new version. Reload this one when it suits you: the view and your own story stay.',
} as const;

export function UpdateNote({ control }: { readonly control: OfflineControl }) {
  const update = useStore(control.store, (state) => state.update);
  const viewer = useViewerStore();
  const isFile = useViewer(({ shown }) => !hasAddress(shown.origin));
  const [putOff, setPutOff] = useState<string>();
  const page = () => shareLink(viewer.getState(), window.location.pathname + window.location.search);
  const reload = () => {
    // The address does not hold what came from a file.
    const { address } = page();
    if (isFile && address !== undefined) window.history.replaceState(null, '', address);
    control.takeUpdate();
  };
  const isShown = update !== 'none' && update !== putOff;
  return (
    <div className="update-note" aria-live="polite">
      {isShown && (
        <div className="update-body">
          <p>{TEXTS[update]}</p>
          {isFile && <p>{page().address === undefined ? 'Your file is too large for an address: open it again afterwards.' : 'Your file comes back from its structure, in a shape that is computed anew.'}</p>}
          <div className="offline-acts">
            <button type="button" className="button" onClick={reload}>
              Reload
            </button>
            <button type="button" className="button" onClick={() => setPutOff(update)}>
              Later
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
