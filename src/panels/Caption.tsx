// The name of what is shown, like the label beside a museum piece; it opens the library.

import { lazy, Suspense } from 'react';
import { moleculeName } from '../content/describe-molecule';
import { typesetFormula } from '../content/typeset-formula';
import { picture } from '../languages/en/picture';
import { Icon } from './Icon';
import { useWords } from './language-context';
import { Warnings } from './Warnings';
import { useAtomWords } from './use-atom-words';
import { useViewer } from './viewer-context';

const ReceptorNotes = lazy(async () => ({ default: (await import('./receptor/ReceptorNotes')).ReceptorNotes }));

function RecordPager() {
  const origin = useViewer(({ shown }) => shown.origin);
  const words = useWords(picture);
  const showRecord = useViewer((state) => state.showRecord);
  if ((origin.kind !== 'file' && origin.kind !== 'src') || origin.file.records < 2) return null;
  const { record, records, name } = origin.file;
  return (
    <fieldset className="records" aria-label={words.recordsOf(name)}>
      <button type="button" className="plain" aria-label={words.previousRecord} disabled={record === 0} onClick={() => void showRecord(record - 1)}>
        <Icon name="previous" />
      </button>
      <span>{words.of(record + 1, records)}</span>
      <button
        type="button"
        className="plain"
        aria-label={words.nextRecord}
        disabled={record === records - 1}
        onClick={() => void showRecord(record + 1)}
      >
        <Icon name="next" />
      </button>
    </fieldset>
  );
}

export function Caption({ onOpenLibrary }: { readonly onOpenLibrary: () => void }) {
  const molecule = useViewer(({ shown }) => shown.molecule);
  const words = useWords(picture);
  const isInReceptor = useViewer(({ options }) => options.receptor !== 'none');
  const formula = typesetFormula(molecule.formula);
  const name = moleculeName(molecule, useAtomWords());
  return (
    <div className="caption">
      <h2>
        <button type="button" onClick={onOpenLibrary} aria-haspopup="dialog" title={words.choose}>
          <span>{name}</span>
          <Icon name="down" />
        </button>
      </h2>
      <p className="caption-facts">
        {name === formula ? '' : `${formula}\u2002`}
        {words.mass(molecule.mass)}
      </p>
      <Suspense>{isInReceptor && <ReceptorNotes />}</Suspense>
      <Warnings />
      <RecordPager />
    </div>
  );
}
