// The words for atoms, bonds and groups in the viewer's language.

import { useMemo } from 'react';
import type { AtomWords } from '../content/atom-words';
import { atoms as atomRoom } from '../languages/en/atoms';
import { elements as elementRoom } from '../languages/en/elements';
import { groups as groupRoom } from '../languages/en/groups';
import { useWords } from './language-context';

/** The same object while the language is the same. */
export function useAtomWords(): AtomWords {
  const atoms = useWords(atomRoom);
  const elements = useWords(elementRoom);
  const groups = useWords(groupRoom);
  return useMemo(() => ({ atoms, elements, groups }), [atoms, elements, groups]);
}
