// The keys of a presenter, and the switch that turns the letters off for those who speak to their machine.

import { usePresenter, useRoom } from './presenter-context';

const KEYS = [
  ['Page Down, →, Space', 'next step'],
  ['Page Up, ←', 'step back'],
  ['↓ ↑', 'scroll the words, and step where there are no more'],
  ['B or .', 'black screen'],
  ['W or ,', 'white screen'],
  ['Z', 'freezes the picture while you go on in the notes'],
  ['L', 'large pointer'],
  ['O', 'all steps'],
  ['Q', 'link and QR code of this view'],
  ['S', 'speaker notes in a second window'],
  ['T', 'starts and pauses the timer'],
  ['F', 'full screen'],
  ['Home', 'back to the view of the step'],
  ['Esc', 'puts away what is open, then ends'],
] as const;

export function KeyList() {
  const { run } = usePresenter();
  const usesLetters = useRoom((room) => room.usesLetters);
  return (
    <div className="presenter-keys">
      <dl>
        {KEYS.map(([key, meaning]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>While the picture has the focus, arrows turn it.</p>
      <label>
        <input type="checkbox" checked={usesLetters} onChange={({ target }) => run({ do: 'letters', on: target.checked })} />
        Use single letters and signs as keys
      </label>
    </div>
  );
}
