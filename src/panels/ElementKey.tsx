// Which colour means which element, for the elements that are there.

import { elementName } from '../chemistry/elements';
import { elementStyle } from '../representations/element-style';
import { useViewer } from './viewer-context';

/** More would be a table, not a key. */
const MOST = 7;

export function ElementKey() {
  const molecule = useViewer(({ shown }) => shown.molecule);
  const symbols = [...new Set(molecule.atoms.map(({ element }) => element))].slice(0, MOST);
  return (
    <ul className="element-key" aria-label="Colours of the elements">
      {symbols.map((symbol) => (
        <li key={symbol}>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <circle cx="5" cy="5" r="4.5" fill={`rgb(${elementStyle(symbol).color.join()})`} />
          </svg>
          <abbr title={elementName(symbol)}>{symbol}</abbr> <span>{elementName(symbol).toLowerCase()}</span>
        </li>
      ))}
    </ul>
  );
}
