// Which colour means which element, for the elements that are drawn; with their letters, since colour is never the only sign.

import type { Molecule } from '../chemistry/molecule';
import { nameOfElement } from '../content/atom-words';
import { picture } from '../languages/en/picture';
import type { Options } from '../options/options';
import { elementColor } from '../representations/palette';
import { shownAtoms } from '../representations/shown-atoms';
import { useWords } from './language-context';
import { useAtomWords } from './use-atom-words';
import { useViewer } from './viewer-context';

/** More would be a table, not a key. */
const MOST = 7;

function elementsOf(molecule: Molecule, hydrogens: Options['hydrogens']): readonly string[] {
  const shown = shownAtoms(molecule, hydrogens);
  return molecule.atoms.filter((_, atom) => shown[atom]).map(({ element }) => element);
}

export function ElementKey() {
  const isAwaited = useViewer(({ loading }) => loading?.isFirst ?? false);
  const molecule = useViewer(({ shown }) => shown.molecule);
  const beside = useViewer(({ exhibit }) => exhibit.beside?.molecule);
  const hydrogens = useViewer(({ options }) => options.hydrogens);
  const palette = useViewer(({ options }) => options.palette);
  const words = useWords(picture);
  const say = useAtomWords();
  const nameOf = (symbol: string) => nameOfElement(symbol, say);
  if (isAwaited) return null;
  const symbols = [...new Set([molecule, ...(beside ? [beside] : [])].flatMap((each) => elementsOf(each, hydrogens)))].slice(0, MOST);
  return (
    <ul className="element-key" aria-label={words.elements}>
      {symbols.map((symbol) => (
        <li key={symbol}>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <circle cx="5" cy="5" r="4.5" fill={`rgb(${elementColor(symbol, palette).join()})`} />
          </svg>
          <abbr title={nameOf(symbol)}>{symbol}</abbr> <span>{nameOf(symbol)}</span>
        </li>
      ))}
    </ul>
  );
}
