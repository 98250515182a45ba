// What is shown, as the label beside a museum piece.

import { moleculeName } from '../../content/describe-molecule';
import { typesetFormula } from '../../content/typeset-formula';
import { Warnings } from '../../panels/Warnings';
import { useViewer } from '../../panels/viewer-context';

export function EmbedCaption({ isFull }: { readonly isFull: boolean }) {
  const molecule = useViewer(({ shown }) => shown.molecule);
  const isInReceptor = useViewer(({ receptor, options }) => options.receptor !== 'none' && receptor !== undefined);
  const sentence = useViewer(({ receptor }) => receptor?.sentence);
  const name = moleculeName(molecule);
  const formula = typesetFormula(molecule.formula);
  return (
    <div className="embed-caption" part="info">
      <p>
        <strong>{name}</strong>
        {isFull && name !== formula && <span> {formula}</span>}
      </p>
      {isInReceptor && <p>In the NMDA receptor (PDB 7EU8). {sentence}</p>}
      <Warnings />
    </div>
  );
}
