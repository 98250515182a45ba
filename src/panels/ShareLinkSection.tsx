// The link to exactly this view, as text to copy and as a code to be scanned.

import { type RefObject, useId, useState } from 'react';
import { acts } from '../languages/en/acts';
import { share } from '../languages/en/share';
import { type ShareLink, shareLink } from '../state/share-link';
import { CopyButton } from './CopyButton';
import { useWords } from './language-context';
import type { PictureSource } from './picture-source';
import { QrCode } from './QrCode';
import { useViewerStore } from './viewer-context';

/** As it was when the dialog was opened; a molecule that spins is caught in its turn. */
export function useShareLink(picture: RefObject<PictureSource | null>): ShareLink {
  const store = useViewerStore();
  const [link] = useState(() => {
    const state = store.getState();
    const pose = state.options.spin === 0 ? state.pose : picture.current?.pose();
    return shareLink({ ...state, pose }, window.location.origin + window.location.pathname);
  });
  return link;
}

export function ShareLinkSection({ address, note }: ShareLink) {
  const words = useWords(share);
  const { copy } = useWords(acts);
  const field = useId();
  return (
    <section className="share-link">
      <div>
        <h3>
          <label htmlFor={field}>{words.link}</label>
        </h3>
        {address !== undefined && (
          <div className="share-row">
            <input id={field} type="text" readOnly value={address} onFocus={({ target }) => target.select()} />
            <CopyButton text={address} label={words.copyLink}>
              {copy}
            </CopyButton>
          </div>
        )}
        <p className="share-note">{note ?? words.linkHolds}</p>
      </div>
      {address !== undefined && <QrCode text={address} />}
    </section>
  );
}
