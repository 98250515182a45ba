// What is selected, in words and numbers: an atom, a bond or a group, and the way to its neighbours.

import { lazy, Suspense } from 'react';
import { describeSelection } from '../content/describe-molecule';
import { Icon } from './Icon';
import { useViewer } from './viewer-context';

// With all panels; nothing is missing while it comes.
const TextMentions = lazy(async () => ({ default: (await import('./MorePanels')).TextMentions }));

export function InfoCard() {
  const molecule = useViewer(({ shown }) => shown.molecule);
  const selection = useViewer((state) => state.selection);
  const select = useViewer((state) => state.select);
  const light = useViewer((state) => state.light);
  const description = describeSelection(molecule, selection);
  if (!description) return null;
  const { title, facts, neighbours } = description;
  const isAtom = selection.length === 1;
  return (
    <aside className="card" aria-label="Selected">
      <header>
        <h3>{title}</h3>
        <button type="button" className="plain" aria-label="Close" onClick={() => select([])}>
          <Icon name="close" />
        </button>
      </header>
      <dl>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {neighbours.length > 0 && (
        <ul aria-label={isAtom ? 'Neighbours' : 'Atoms'}>
          {neighbours.map(({ atom, name, bond, length }) => (
            <li key={atom}>
              <button
                type="button"
                onClick={() => select([atom])}
                onPointerEnter={() => light([atom])}
                onPointerLeave={() => light([])}
                onFocus={() => light([atom])}
                onBlur={() => light([])}
              >
                <span>{name}</span>
                {bond !== '' && <span className="bond">{bond}</span>}
                {length !== '' && <span className="length">{length}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Suspense>
        <TextMentions />
      </Suspense>
    </aside>
  );
}
