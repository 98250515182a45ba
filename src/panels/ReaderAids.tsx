// Switches for whoever follows by ear, tones on a walk from atom to atom and what is said after turning; and for whoever does not drag.

import { useStore } from 'zustand';
import { ear } from '../languages/en/ear';
import { type ReaderAids as Aids, readerAids } from '../state/reader-aids';
import { useWords } from './language-context';

const AIDS = ['turning', 'sounds', 'buttons'] as const satisfies readonly (keyof Aids)[];

export function ReaderAids() {
  const aids = useStore(readerAids);
  const words = useWords(ear);
  return (
    <fieldset className="reader-aids">
      <legend>{words.name}</legend>
      {AIDS.map((aid) => (
        <label key={aid}>
          <input type="checkbox" checked={aids[aid]} onChange={({ currentTarget }) => readerAids.setState({ [aid]: currentTarget.checked })} />
          {words.aids[aid]}
        </label>
      ))}
    </fieldset>
  );
}
