// Switches for whoever follows by ear: tones on a walk from atom to atom, and what is said after turning.

import { useStore } from 'zustand';
import { type ReaderAids as Aids, readerAids } from '../state/reader-aids';

const AIDS: readonly (readonly [aid: keyof Aids, label: string])[] = [
  ['turning', 'Say what faces you after turning'],
  ['sounds', 'Tones while walking the atoms'],
];

export function ReaderAids() {
  const aids = useStore(readerAids);
  return (
    <fieldset className="reader-aids">
      <legend>By ear</legend>
      {AIDS.map(([aid, label]) => (
        <label key={aid}>
          <input type="checkbox" checked={aids[aid]} onChange={({ currentTarget }) => readerAids.setState({ [aid]: currentTarget.checked })} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
