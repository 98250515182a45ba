// The keys of a presenter, and the switch that turns the letters off for those who speak to their machine.

import { presenter } from '../../languages/en/presenter';
import { useWords } from '../language-context';
import { usePresenter, useRoom } from './presenter-context';

export function KeyList() {
  const words = useWords(presenter);
  const { run } = usePresenter();
  const usesLetters = useRoom((room) => room.usesLetters);
  return (
    <div className="presenter-keys">
      <dl>
        {words.keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{words.arrows}</p>
      <label>
        <input type="checkbox" checked={usesLetters} onChange={({ target }) => run({ do: 'letters', on: target.checked })} />
        {words.letters}
      </label>
    </div>
  );
}
