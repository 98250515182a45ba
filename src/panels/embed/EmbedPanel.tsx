// The viewer in other people's pages: choices, a live preview, the code to paste, and a file that holds it all.

import type { RefObject } from 'react';
import { frameAddress } from '../../content/embed/snippets';
import type { PictureSource } from '../picture-source';
import { EmbedCode } from './EmbedCode';
import { EmbedPreview } from './EmbedPreview';
import { EmbedSettings } from './EmbedSettings';
import { SaveHtmlSection } from './SaveHtmlSection';
import { useEmbedDraft } from './use-embed-draft';
import './embed-panel.css';

export function EmbedPanel({ picture }: { readonly picture: RefObject<PictureSource | null> }) {
  const work = useEmbedDraft(picture);
  const { view, title, site, draft } = work;
  return (
    <>
      <section>
        <EmbedSettings {...work} />
        {view.address ? (
          <EmbedPreview address={frameAddress({ site, options: view.address })} title={title} size={draft.size} />
        ) : (
          <p className="share-note">There is no preview of a molecule that no address can carry.</p>
        )}
      </section>
      <EmbedCode {...work} />
      <p className="share-note">
        <a className="link" href={`${site}examples/index.html`} target="_blank" rel="noopener">
          Twelve pages with a viewer in them
        </a>{' '}
        (in a new tab), each with its source: in slides, behind a summary, driven by messages.
      </p>
      <SaveHtmlSection picture={picture} work={work} />
    </>
  );
}
