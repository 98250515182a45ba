// The view as one HTML file with the viewer in it: for a course, an e-mail, or a room without a network.

import { type RefObject, useEffect, useState } from 'react';
import { describeMolecule } from '../../content/describe-molecule';
import { htmlPage } from '../../content/embed/html-page';
import { fileName } from '../../content/share-text';
import { embedding } from '../../languages/en/embedding';
import { htmlFile } from '../../languages/en/html-file';
import { ExportStatus } from '../ExportStatus';
import { useLanguage, useWords } from '../language-context';
import type { PictureSource } from '../picture-source';
import { useRooms } from '../use-atom-words';
import { useCaption } from '../use-caption';
import { useCaptionWords } from '../use-caption-words';
import { useExport } from '../use-export';
import { useViewer } from '../viewer-context';
import { base64Of, dataAddress, gzipped } from './file-text';
import { fetchViewerScript, packedLength } from './fetch-viewer-script';
import type { EmbedWork } from './use-embed-draft';

/** Pixels of the still's long side. */
const STILL = 960;

async function stillOf(picture: PictureSource | null, signal: AbortSignal): Promise<string | undefined> {
  const frame = picture?.view()?.frame;
  if (!picture || !frame) return undefined;
  const scale = STILL / Math.max(frame.size.width, frame.size.height);
  const size = { width: Math.round(frame.size.width * scale), height: Math.round(frame.size.height * scale) };
  return dataAddress(await picture.toBlob({ ...size, transparent: true, signal }));
}

/** Bytes that the script takes in the file, once the server has said; undefined before, and where it does not. */
function useScriptSize(address: string): number | undefined {
  const [size, setSize] = useState<number>();
  useEffect(() => {
    const asking = new AbortController();
    // Where it cannot be asked, saving says why.
    packedLength(address, asking.signal).then(setSize, () => undefined);
    return () => asking.abort();
  }, [address]);
  return size;
}

export function SaveHtmlSection({ picture, work }: { readonly picture: RefObject<PictureSource | null>; readonly work: EmbedWork }) {
  const words = useWords(embedding);
  const { molecule, depiction } = useViewer(({ shown }) => shown);
  const names = useCaptionWords();
  const exporting = useExport(molecule);
  const rooms = useRooms();
  const caption = useCaption(undefined, rooms);
  const lang = useLanguage();
  const { view, title, site } = work;
  const address = `${site}molecule-viewer.js`;
  const bytes = useScriptSize(address);
  const save = () =>
    exporting.run(words.making, fileName(molecule, 'html', false, names), async (signal, onProgress) => {
      const packedScript = await base64Of(await gzipped(await fetchViewerScript(address, { signal, onProgress })));
      const poster = await stillOf(picture.current, signal);
      signal.throwIfAborted();
      const page = htmlPage({ title, options: view.options, molfile: view.molfile, description: describeMolecule(molecule, names), formula: depiction, caption, poster, packedScript, lang, words: rooms(htmlFile) });
      return new Blob([page], { type: 'text/html' });
    });
  return (
    <>
      <section>
        <h3>{words.file}</h3>
        <p className="share-note embed-file">
          {words.whatFile} {bytes === undefined ? words.aboutTwo : words.long(bytes + (view.molfile?.length ?? 0) + 2e5)}
        </p>
        <button type="button" className="button" onClick={save}>
          {words.save}
        </button>
      </section>
      <ExportStatus {...exporting} />
    </>
  );
}
