// The library as it is opened: the picker with the 2D formulas, which the first picture does not wait for.

import { formulas } from 'virtual:library/formulas';
import type { LibraryEntry } from '../panels/library-entry';
import { MoleculePicker } from '../panels/MoleculePicker';

export function Library({ entries, onClose }: { readonly entries: readonly LibraryEntry[]; readonly onClose: () => void }) {
  return <MoleculePicker entries={entries} formulas={formulas} onClose={onClose} />;
}
