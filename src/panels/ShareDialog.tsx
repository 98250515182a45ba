// Share and export: a link to this view, files of it, and the words to put beside them; and the viewer for other pages.
// Made anew each time it is opened.

import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import { acts } from '../languages/en/acts';
import { share } from '../languages/en/share';
import { CopyButton } from './CopyButton';
import { ExportSections } from './ExportSections';
import { HandoutSection } from './handout/HandoutButton';
import { Icon } from './Icon';
import { useWords } from './language-context';
import type { PictureSource } from './picture-source';
import { ShareLinkSection, useShareLink } from './ShareLinkSection';
import { type ShareTab, ShareTabs, tabId, tabPanelId } from './ShareTabs';
import { useRooms } from './use-atom-words';
import { useCaption } from './use-caption';
import { useLightDismiss } from './use-light-dismiss';

const EmbedPanel = lazy(async () => ({ default: (await import('./embed/EmbedPanel')).EmbedPanel }));

function CaptionSection({ link }: { readonly link: string | undefined }) {
  const text = useCaption(link, useRooms());
  const words = useWords(share);
  const { copy } = useWords(acts);
  return (
    <section>
      <h3>{words.caption}</h3>
      <p className="share-caption">{text}</p>
      <CopyButton text={text} label={words.copyCaption}>
        {copy}
      </CopyButton>
    </section>
  );
}

interface ShareDialogProps {
  readonly picture: RefObject<PictureSource | null>;
  readonly onClose: () => void;
}

export function ShareDialog({ picture, onClose }: ShareDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const words = useWords(share);
  const { close, loading } = useWords(acts);
  const link = useShareLink(picture);
  const [tab, setTab] = useState<ShareTab>('files');
  // What is under way, or chosen, in the other part goes on.
  const [isEmbedding, setEmbedding] = useState(false);
  const openTab = (next: ShareTab) => {
    setTab(next);
    if (next === 'embed') setEmbedding(true);
  };
  useEffect(() => dialog.current?.showModal(), []);
  useLightDismiss(dialog);
  return (
    <dialog ref={dialog} className="dialog share" aria-labelledby="share-title" onClose={onClose}>
      <div className="dialog-body">
        <header>
          <h2 id="share-title">{words.title}</h2>
          <button type="button" className="plain" aria-label={close} onClick={() => dialog.current?.close()}>
            <Icon name="close" />
          </button>
        </header>
        <ShareTabs tab={tab} onTab={openTab} />
        <div id={tabPanelId('files')} role="tabpanel" aria-labelledby={tabId('files')} hidden={tab !== 'files'}>
          <ShareLinkSection {...link} />
          <ExportSections picture={picture} />
          <HandoutSection />
          <CaptionSection link={link.address} />
        </div>
        <div id={tabPanelId('embed')} role="tabpanel" aria-labelledby={tabId('embed')} hidden={tab !== 'embed'}>
          <Suspense fallback={<p className="share-waiting">{loading}</p>}>{isEmbedding && <EmbedPanel picture={picture} />}</Suspense>
        </div>
      </div>
    </dialog>
  );
}
