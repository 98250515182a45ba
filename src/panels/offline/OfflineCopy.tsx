// How the copy for work without a network stands, and what the reader can do about it.

import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { OfflineControl, OfflineStatus } from '../../state/offline/offline-state';
import { installOffer, takeInstallOffer } from './install-offer';
import { sizeText, statusText } from './offline-words';

/** What asks for a copy where there is none. */
const ASK: Partial<Record<OfflineStatus['kind'], string>> = { spared: 'Keep a copy', removed: 'Keep a copy again', failed: 'Try again' };

function useSize(control: OfflineControl, isReady: boolean): string | undefined {
  const [bytes, setBytes] = useState<number>();
  useEffect(() => {
    let isOver = false;
    if (isReady) void control.size().then((size) => isOver || setBytes(size));
    return () => {
      isOver = true;
    };
  }, [control, isReady]);
  return isReady && bytes ? sizeText(bytes) : undefined;
}

export function OfflineCopy({ control }: { readonly control: OfflineControl }) {
  const status = useStore(control.store, (state) => state.status);
  const offer = useStore(installOffer, (state) => state.offer);
  const size = useSize(control, status.kind === 'ready');
  return (
    <div className="offline-copy">
      <p aria-live="polite">
        {statusText(status)}
        {size && ` It takes ${size}.`}
      </p>
      <div className="offline-acts">
        {status.kind === 'ready' && offer && (
          <button type="button" className="button" onClick={takeInstallOffer}>
            Install as an app
          </button>
        )}
        {status.kind === 'ready' && (
          <button type="button" className="button" onClick={() => void control.remove()}>
            Remove the copy
          </button>
        )}
        {ASK[status.kind] && (
          <button type="button" className="button" onClick={() => void control.keep()}>
            {ASK[status.kind]}
          </button>
        )}
      </div>
    </div>
  );
}
