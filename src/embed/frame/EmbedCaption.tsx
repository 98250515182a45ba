// What is shown, as the label beside a museum piece.

import { lazy, Suspense } from 'react';
import { moleculeName } from '../../content/describe-molecule';
import { typesetFormula } from '../../content/typeset-formula';
import { useAtomWords } from '../../panels/use-atom-words';
import { Warnings } from '../../panels/Warnings';
import { useViewer } from '../../panels/viewer-context';

const ReceptorNotes = lazy(async () => ({ default: (await import('../../panels/receptor/ReceptorNotes')).ReceptorNotes }));

export function EmbedCaption({ isFull }: { readonly isFull: boolean }) {
  const molecule = useViewer(({ shown }) => shown.molecule);
  const isInReceptor = useViewer(({ options }) => options.receptor !== 'none');
  const name = moleculeName(molecule, useAtomWords());
  const formula = typesetFormula(molecule.formula);
  return (
    <div className="embed-caption" part="info">
      <p>
        <strong>{name}</strong>
        {isFull && name !== formula && <span> {formula}</span>}
      </p>
      <Suspense>{isInReceptor && <ReceptorNotes />}</Suspense>
      <Warnings />
    </div>
  );
}
