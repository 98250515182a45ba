// The link to exactly this view, as a code to be scanned from the last row and as text to be typed.

import { type RefObject, useState } from 'react';
import { acts } from '../../languages/en/acts';
import { presenter } from '../../languages/en/presenter';
import { shareLink } from '../../state/share-link';
import type { PictureSource } from '../picture-source';
import { CopyButton } from '../CopyButton';
import { useWords } from '../language-context';
import { QrCode } from '../QrCode';
import { useViewerStore } from '../viewer-context';
import { usePresenter } from './presenter-context';

/** Characters beyond which the squares of the code are too fine for the last row: version 11 of ISO/IEC 18004 and above. */
const FINE = 250;

export function ClassLink({ picture }: { readonly picture: RefObject<PictureSource | null> }) {
  const words = useWords(presenter);
  const { copy } = useWords(acts);
  const store = useViewerStore();
  const { theme } = usePresenter();
  // As it was when it was asked for.
  const [{ address, note }] = useState(() => {
    const state = store.getState();
    const pose = state.options.spin === 0 ? state.pose : picture.current?.pose();
    const link = shareLink({ ...state, pose, options: { ...state.options, theme } }, window.location.origin + window.location.pathname);
    return { ...link, note: state.story && state.story.id === undefined ? words.ownStory : link.note };
  });
  if (address === undefined) return <p className="presenter-none">{note}</p>;
  return (
    <div className="presenter-link">
      <QrCode text={address} />
      <div>
        <p className="presenter-address" data-length={address.length > 120 ? 'long' : 'short'}>
          {address.replace(/^https:\/\//, '')}
        </p>
        {address.length > FINE && <p>{words.isFine}</p>}
        {note && <p>{note}</p>}
        <CopyButton text={address} label={words.copyLink}>
          {copy}
        </CopyButton>
      </div>
    </div>
  );
}
