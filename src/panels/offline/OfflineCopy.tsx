// How the copy for work without a network stands, and what the reader can do about it.

import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { offline } from '../../languages/en/offline';
import type { OfflineControl } from '../../state/offline/offline-state';
import { useWords } from '../language-context';
import { installOffer, takeInstallOffer } from './install-offer';
import { statusText } from './offline-words';

function useSize(control: OfflineControl, isReady: boolean): number | undefined {
  const [bytes, setBytes] = useState<number>();
  useEffect(() => {
    let isOver = false;
    if (isReady) void control.size().then((size) => isOver || setBytes(size));
    return () => {
      isOver = true;
    };
  }, [control, isReady]);
  return isReady && bytes ? bytes : undefined;
}

export function OfflineCopy({ control }: { readonly control: OfflineControl }) {
  const words = useWords(offline);
  const status = useStore(control.store, (state) => state.status);
  const offer = useStore(installOffer, (state) => state.offer);
  const size = useSize(control, status.kind === 'ready');
  return (
    <div className="offline-copy">
      <p aria-live="polite">
        {statusText(words, status)}
        {size && ` ${words.takes(size)}`}
      </p>
      <div className="offline-acts">
        {status.kind === 'ready' && offer && (
          <button type="button" className="button" onClick={takeInstallOffer}>
            {words.install}
          </button>
        )}
        {status.kind === 'ready' && (
          <button type="button" className="button" onClick={() => void control.remove()}>
            {words.remove}
          </button>
        )}
        {(status.kind === 'spared' || status.kind === 'removed' || status.kind === 'failed') && (
          <button type="button" className="button" onClick={() => void control.keep()}>
            {words.ask[status.kind]}
          </button>
        )}
      </div>
    </div>
  );
}
