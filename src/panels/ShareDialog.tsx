// Share and export: a link to this view, files of it, and the words to put beside them. Made anew each time it is opened.

import { type RefObject, useEffect, useRef } from 'react';
import { captionText, type Shape } from '../content/share-text';
import { baseOf } from '../state/picture-actions';
import { receptorShown } from '../state/receptor-view';
import type { Origin } from '../state/viewer-state';
import { CopyButton } from './CopyButton';
import { ExportSections } from './ExportSections';
import { Icon } from './Icon';
import type { PictureSource } from './picture-source';
import { ShareLinkSection, useShareLink } from './ShareLinkSection';
import { useLightDismiss } from './use-light-dismiss';
import { useViewer } from './viewer-context';

function shapeOf(origin: Origin): Shape {
  if (origin.kind === 'file' || origin.kind === 'src') return { file: origin.file.name };
  return origin.kind === 'library' ? 'library' : 'computed';
}

function CaptionSection({ link }: { readonly link: string | undefined }) {
  const { molecule, origin, variant } = useViewer(({ shown }) => shown);
  const { representation, ...asked } = useViewer(({ options }) => options);
  const worn = useViewer(({ dress, shown }) => (dress?.base === baseOf(shown).molecule ? dress : undefined));
  const receptor = useViewer((state) => receptorShown(state)?.sentence);
  // What was asked for and could not be made is not in the picture.
  const surface = worn?.mesh ? asked.surface : 'none';
  const color = worn?.atoms ? asked.color : 'element';
  const text = captionText({ molecule, representation, surface, color, shape: shapeOf(origin), variant: variant?.sentence, receptor, link });
  return (
    <section>
      <h3>Caption</h3>
      <p className="share-caption">{text}</p>
      <CopyButton text={text} label="Copy the caption">
        Copy
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
  const link = useShareLink(picture);
  useEffect(() => dialog.current?.showModal(), []);
  useLightDismiss(dialog);
  return (
    <dialog ref={dialog} className="dialog share" aria-labelledby="share-title" onClose={onClose}>
      <div className="dialog-body">
        <header>
          <h2 id="share-title">Share and export</h2>
          <button type="button" className="plain" aria-label="Close" onClick={() => dialog.current?.close()}>
            <Icon name="close" />
          </button>
        </header>
        <ShareLinkSection {...link} />
        <ExportSections picture={picture} />
        <CaptionSection link={link.address} />
      </div>
    </dialog>
  );
}
