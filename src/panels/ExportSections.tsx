// What can be saved: the picture as pixels or vectors, the molecule as text, the model for screens and printers.

import { type RefObject, useId, useState } from 'react';
import type { ExportFormat } from '../chemistry/export-molecule';
import { fileName, pictureTitle } from '../content/share-text';
import { exporting } from '../languages/en/exporting';
import type { Drawing } from '../representations/drawing';
import { MOLECULE_FORMATS, moleculeFile, vectorFile } from './make-export';
import { ExportStatus } from './ExportStatus';
import { ModelSection } from './ModelSection';
import { PICTURE_SIZES, picturePixels, type PictureSize, type PictureSource } from './picture-source';
import { type Exporting, useExport } from './use-export';
import { VideoSection } from './VideoSection';
import { receptorShown } from '../state/receptor-view';
import { makingFaults } from '../languages/en/making-faults';
import { tell, ToldError } from '../languages/said';
import { useWords } from './language-context';
import { useCaptionWords } from './use-caption-words';
import { useViewer } from './viewer-context';

type Picture = RefObject<PictureSource | null>;

const MOLECULE_IDS = Object.keys(MOLECULE_FORMATS) as ExportFormat[];
const SIZE_IDS = Object.keys(PICTURE_SIZES) as PictureSize[];

function PictureSection({ picture, run }: { readonly picture: Picture; readonly run: Exporting['run'] }) {
  const molecule = useViewer(({ shown }) => shown.molecule);
  const isInReceptor = useViewer((state) => receptorShown(state) !== undefined);
  const words = useWords(exporting);
  const names = useCaptionWords();
  const [size, setSize] = useState<PictureSize>('4k');
  const [transparent, setTransparent] = useState(false);
  const field = useId();
  const view = picture.current?.view();
  if (!view) return <p className="share-note">{words.noPicture}</p>;
  const pixels = (each: PictureSize) => picturePixels(view.frame, each, window.devicePixelRatio);
  const savePixels = () =>
    run(words.drawing, fileName(molecule, 'png', isInReceptor, names), async (signal, onProgress) => {
      if (!picture.current) throw new ToldError(tell(makingFaults, 'noPicture'));
      return picture.current.toBlob({ ...pixels(size), transparent, signal, onProgress });
    });
  const saveVectors = () => run(words.drawingVectors, fileName(molecule, 'svg', isInReceptor, names), (signal, onProgress) => vectorFile(view, transparent, pictureTitle(molecule, isInReceptor, names), { signal, onProgress }));
  return (
    <>
      <div className="share-row">
        <label htmlFor={field} className="visually-hidden">
          {words.pictureSize}
        </label>
        <select id={field} value={size} onChange={({ target }) => setSize(target.value as PictureSize)}>
          {SIZE_IDS.map((each) => (
            <option key={each} value={each}>
              {words.sizes[each]}, {pixels(each).width} × {pixels(each).height}
            </option>
          ))}
        </select>
        <label className="share-check">
          <input type="checkbox" checked={transparent} onChange={({ target }) => setTransparent(target.checked)} />
          {words.transparent}
        </label>
        <button type="button" className="button" onClick={savePixels}>
          PNG
        </button>
        <button type="button" className="button" title={words.vectors} onClick={saveVectors}>
          SVG
        </button>
      </div>
      <LeftOut view={view} />
    </>
  );
}

/** Vectors hold the molecule alone. */
function LeftOut({ view }: { readonly view: { readonly drawing: Drawing; readonly surroundings?: () => unknown } }) {
  const hasCompany = useViewer(({ exhibit }) => exhibit.beside !== undefined || (exhibit.ghosts ?? []).length > 0);
  const words = useWords(exporting);
  const { surface, receptor, company } = words.parts;
  const parts = [...(view.drawing.meshes?.length ? [surface] : []), ...(view.surroundings ? [receptor] : []), ...(hasCompany ? [company] : [])];
  return parts.length > 0 && <p className="share-note">{words.leftOut(parts)}</p>;
}

export function ExportSections({ picture }: { readonly picture: Picture }) {
  const molecule = useViewer(({ shown }) => shown.molecule);
  const words = useWords(exporting);
  const names = useCaptionWords();
  const saving = useExport(molecule);
  const saveMolecule = (format: ExportFormat) =>
    saving.run(words.writing, fileName(molecule, MOLECULE_FORMATS[format].extension, false, names), async () => moleculeFile(molecule, format));
  return (
    <>
      <section>
        <h3>{words.picture}</h3>
        <PictureSection picture={picture} run={saving.run} />
      </section>
      <section>
        <h3>{words.video}</h3>
        <VideoSection picture={picture} run={saving.run} />
      </section>
      <section>
        <h3>{words.molecule}</h3>
        <div className="share-row">
          {MOLECULE_IDS.map((format) => (
            <button key={format} type="button" className="button" onClick={() => saveMolecule(format)}>
              {MOLECULE_FORMATS[format].label}
            </button>
          ))}
        </div>
      </section>
      <section>
        <h3>{words.model}</h3>
        <ModelSection picture={picture} run={saving.run} />
      </section>
      <ExportStatus {...saving} />
    </>
  );
}
