// The viewer in other people's pages: choices, a live preview, the code to paste, and a file that holds it all.

import type { RefObject } from 'react';
import { frameAddress } from '../../content/embed/snippets';
import { embedding } from '../../languages/en/embedding';
import { useWords } from '../language-context';
import type { PictureSource } from '../picture-source';
import { Woven } from '../Woven';
import { EmbedCode } from './EmbedCode';
import { EmbedPreview } from './EmbedPreview';
import { EmbedSettings } from './EmbedSettings';
import { SaveHtmlSection } from './SaveHtmlSection';
import { useEmbedDraft } from './use-embed-draft';
import './embed-panel.css';

export function EmbedPanel({ picture }: { readonly picture: RefObject<PictureSource | null> }) {
  const words = useWords(embedding);
  const work = useEmbedDraft(picture);
  const { view, title, site, draft } = work;
  return (
    <>
      <section>
        <EmbedSettings {...work} />
        {view.address ? (
          <EmbedPreview address={frameAddress({ site, options: view.address })} title={title} size={draft.size} />
        ) : (
          <p className="share-note">{words.noPreview}</p>
        )}
      </section>
      <EmbedCode {...work} />
      <p className="share-note">
        <Woven
          text={words.examples}
          parts={{
            link: (
              <a className="link" href={`${site}examples/index.html`} target="_blank" rel="noopener">
                {words.examplesLink}
              </a>
            ),
          }}
        />
      </p>
      <SaveHtmlSection picture={picture} work={work} />
    </>
  );
}
