// The shapes that the molecule can take, their energies, and one bond turned by hand.

import { baseOf } from '../../state/picture-actions';
import { useViewer } from '../viewer-context';
import { ShapesSection } from './ShapesSection';
import { TorsionSection } from './TorsionSection';

export function ConformersTool() {
  const shown = useViewer((state) => state.shown);
  const showBase = useViewer((state) => state.showBase);
  const { molecule } = baseOf(shown);
  return (
    <>
      <ShapesSection />
      <TorsionSection key={molecule.smiles} />
      {shown.variant && (
        <button type="button" className="button" onClick={showBase}>
          Back to the first shape
        </button>
      )}
    </>
  );
}
