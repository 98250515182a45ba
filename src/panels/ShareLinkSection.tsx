// The link to exactly this view, as text to copy and as a code to be scanned.

import { useId, useMemo } from 'react';
import { shareLink } from '../state/share-link';
import { CopyButton } from './CopyButton';
import { QrCode } from './QrCode';
import { useViewerStore } from './viewer-context';

export function useShareLink() {
  const store = useViewerStore();
  // As it was when the dialog was opened: nothing moves behind it but a spinning molecule.
  return useMemo(() => shareLink(store.getState(), window.location.origin + window.location.pathname), [store]);
}

export function ShareLinkSection() {
  const { address, note } = useShareLink();
  const field = useId();
  return (
    <section className="share-link">
      <div>
        <h3>
          <label htmlFor={field}>Link to this view</label>
        </h3>
        {address !== undefined && (
          <div className="share-row">
            <input id={field} type="text" readOnly value={address} onFocus={({ target }) => target.select()} />
            <CopyButton text={address} label="Copy the link">
              Copy
            </CopyButton>
          </div>
        )}
        <p className="share-note">{note ?? 'It holds the molecule, the camera, the selection and every setting, and nothing is sent anywhere.'}</p>
      </div>
      {address !== undefined && <QrCode text={address} />}
    </section>
  );
}
