// The name of what is shown, like the label beside a museum piece; it opens the library.

import { lazy, Suspense, useContext } from 'react';
import { moleculeName } from '../content/describe-molecule';
import { typesetFormula } from '../content/typeset-formula';
import { molecules } from '../languages/en/molecules';
import { picture } from '../languages/en/picture';
import { Icon } from './Icon';
import { useWords } from './language-context';
import { LibraryContext } from './library-context';
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

/** Characters of an address or a SMILES. */
const LONGEST_LABEL = 60;

/** What the first picture will be of: by its name in the library, else as the address has it. */
function useAwaitedName(): string | undefined {
  const label = useViewer(({ loading }) => (loading?.isFirst ? loading.label : undefined));
  const { name } = useWords(molecules);
  const entry = useContext(LibraryContext).find(({ id }) => id === label);
  if (entry) return name(entry.name);
  return label && label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL)}…` : label;
}

export function Caption({ onOpenLibrary }: { readonly onOpenLibrary: () => void }) {
  const awaited = useAwaitedName();
  const molecule = useViewer(({ shown }) => shown.molecule);
  const words = useWords(picture);
  const isInReceptor = useViewer(({ options }) => options.receptor !== 'none');
  const formula = typesetFormula(molecule.formula);
  const name = moleculeName(molecule, useAtomWords());
  return (
    <div className="caption">
      <h2>
        <button type="button" onClick={onOpenLibrary} aria-haspopup="dialog" title={words.choose}>
          <span>{awaited ?? name}</span>
          <Icon name="down" />
        </button>
      </h2>
      {awaited === undefined && (
        <>
          <p className="caption-facts">
            {name === formula ? '' : `${formula}\u2002`}
            {words.mass(molecule.mass)}
          </p>
          <Suspense>{isInReceptor && <ReceptorNotes />}</Suspense>
          <Warnings />
          <RecordPager />
        </>
      )}
    </div>
  );
}
