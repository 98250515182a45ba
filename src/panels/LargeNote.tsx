// Beside a very large molecule: that it may turn slowly, and a button that takes away half of it.

import { large } from '../languages/en/large';
import { useWords } from './language-context';
import { useViewer } from './viewer-context';

export function LargeNote() {
  const atoms = useViewer(({ shown }) => shown.molecule.atoms);
  const hydrogens = useViewer(({ options }) => options.hydrogens);
  const setOptions = useViewer((state) => state.setOptions);
  const words = useWords(large);
  if (hydrogens === 'none' || !atoms.some(({ element }) => element === 'H')) return null;
  return (
    <p>
      {words.slow}{' '}
      <button type="button" className="link" onClick={() => setOptions({ hydrogens: 'none' })}>
        {words.hideHydrogens}
      </button>
    </p>
  );
}
