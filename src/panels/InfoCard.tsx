// What is selected, in words and numbers: an atom, a bond or a group, and the way to its neighbours.

import { lazy, Suspense } from 'react';
import { describeSelection } from '../content/describe-molecule';
import { acts } from '../languages/en/acts';
import { card } from '../languages/en/card';
import { Icon } from './Icon';
import { useWords } from './language-context';
import { useAtomWords } from './use-atom-words';
import { useViewer } from './viewer-context';

// With all panels; nothing is missing while it comes.
const TextMentions = lazy(async () => ({ default: (await import('./MorePanels')).TextMentions }));

export function InfoCard() {
  const molecule = useViewer(({ shown }) => shown.molecule);
  const selection = useViewer((state) => state.selection);
  const select = useViewer((state) => state.select);
  const words = useWords(card);
  const { close } = useWords(acts);
  const light = useViewer((state) => state.light);
  const description = describeSelection(molecule, selection, useAtomWords());
  if (!description) return null;
  const { title, facts, neighbours } = description;
  const isAtom = selection.length === 1;
  return (
    <aside className="card" aria-label={words.name}>
      <header>
        <h3>{title}</h3>
        <button type="button" className="plain" aria-label={close} onClick={() => select([])}>
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
        <ul aria-label={isAtom ? words.neighbours : words.atoms}>
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
