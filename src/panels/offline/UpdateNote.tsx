// A new version is there: said once, quietly, and the reader decides when the page reloads.

import { useState } from 'react';
import { useStore } from 'zustand';
import { acts } from '../../languages/en/acts';
import { offline } from '../../languages/en/offline';
import type { OfflineControl } from '../../state/offline/offline-state';
import { shareLink } from '../../state/share-link';
import { hasAddress } from '../../state/shareable-options';
import { useWords } from '../language-context';
import { useViewer, useViewerStore } from '../viewer-context';

export function UpdateNote({ control }: { readonly control: OfflineControl }) {
  const words = useWords(offline);
  const { reload: reloadWord } = useWords(acts);
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
          <p>{words.updates[update]}</p>
          {isFile && <p>{page().address === undefined ? words.tooLarge : words.comesBack}</p>}
          <div className="offline-acts">
            <button type="button" className="button" onClick={reload}>
              {reloadWord}
            </button>
            <button type="button" className="button" onClick={() => setPutOff(update)}>
              {words.later}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
