// The shapes that the molecule can take, their energies, and one bond turned by hand.

import { conformers } from '../../languages/en/conformers';
import { baseOf } from '../../state/picture-actions';
import { useWords } from '../language-context';
import { useViewer } from '../viewer-context';
import { ShapesSection } from './ShapesSection';
import { TorsionSection } from './TorsionSection';

export function ConformersTool() {
  const shown = useViewer((state) => state.shown);
  const showBase = useViewer((state) => state.showBase);
  const words = useWords(conformers);
  const { molecule } = baseOf(shown);
  return (
    <>
      <ShapesSection />
      <TorsionSection key={molecule.smiles} />
      {shown.variant && (
        <button type="button" className="button" onClick={showBase}>
          {words.toFirst}
        </button>
      )}
    </>
  );
}
