// Models of what is drawn: for screens, and for printers in a size of the reader's choice, with how large it becomes.

import { type RefObject, useId, useMemo, useState } from 'react';
import { fileName } from '../content/share-text';
import { exporting } from '../languages/en/exporting';
import { joinDrawings } from '../representations/join-drawings';
import { REPRESENTATIONS } from '../representations/registry';
import { MODEL_FORMATS, PRINT_SCALES, printModel, type PrintScale, printWords, screenModel } from './make-export';
import type { PictureSource } from './picture-source';
import type { Exporting } from './use-export';
import { receptorShown } from '../state/receptor-view';
import { useWords } from './language-context';
import { useCaptionWords } from './use-caption-words';
import { useViewer } from './viewer-context';

interface ModelSectionProps {
  readonly picture: RefObject<PictureSource | null>;
  readonly run: Exporting['run'];
}

export function ModelSection({ picture, run }: ModelSectionProps) {
  const molecule = useViewer(({ shown }) => shown.molecule);
  const isInReceptor = useViewer((state) => receptorShown(state) !== undefined);
  const representation = useViewer(({ options }) => options.representation);
  const words = useWords(exporting);
  const names = useCaptionWords();
  const [scale, setScale] = useState<PrintScale>(10);
  const field = useId();
  // Without a picture there is still a model.
  const pictured = picture.current?.view()?.drawing;
  const drawing = useMemo(() => pictured ?? REPRESENTATIONS[representation].draw(molecule), [pictured, representation, molecule]);
  const size = useMemo(() => printWords(drawing, scale, words.printed), [drawing, scale, words]);
  const saveForScreens = () =>
    run(words.building, fileName(molecule, 'glb', isInReceptor, names), (signal, onProgress) => {
      const around = picture.current?.view()?.surroundings?.();
      return screenModel(molecule, around ? joinDrawings(drawing, around) : drawing, { signal, onProgress });
    });
  const savePrint = () => run(words.solid, fileName(molecule, 'stl', false, names), (signal, onProgress) => printModel(drawing, scale, { signal, onProgress }));
  return (
    <>
      <div className="share-row">
        <button type="button" className="button" onClick={saveForScreens}>
          <b>{MODEL_FORMATS.glb.label}</b> {words.forScreens}
        </button>
      </div>
      <div className="share-row share-print">
        <label htmlFor={field} className="visually-hidden">
          {words.scale}
        </label>
        <select id={field} value={scale} onChange={({ target }) => setScale(PRINT_SCALES.find((each) => each === Number(target.value)) ?? 10)}>
          {PRINT_SCALES.map((each) => (
            <option key={each} value={each}>
              {words.scaleOf(each)}
            </option>
          ))}
        </select>
        <button type="button" className="button" aria-describedby={`${field}-size`} disabled={size === undefined} onClick={savePrint}>
          <b>{MODEL_FORMATS.stl.label}</b> {words.forPrinters}
        </button>
      </div>
      <p id={`${field}-size`} className="share-note" aria-live="polite">
        {size ?? words.nothingToPrint} {(drawing.meshes ?? []).length > 0 && words.noSurface} {isInReceptor && words.noReceptor}
      </p>
    </>
  );
}
