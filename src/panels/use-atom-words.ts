// The words for atoms, bonds and groups in the viewer's language.

import type { AtomWords } from '../content/atom-words';
import { atoms } from '../languages/en/atoms';
import { elements } from '../languages/en/elements';
import { groups } from '../languages/en/groups';
import { useWords } from './language-context';

export const useAtomWords = (): AtomWords => ({ atoms: useWords(atoms), elements: useWords(elements), groups: useWords(groups) });
