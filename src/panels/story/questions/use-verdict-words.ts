// The words for answers, with the names of atoms and groups, in the viewer's language.

import { useMemo } from 'react';
import type { VerdictWords } from '../../../content/stories/questions/verdict-words';
import { verdicts } from '../../../languages/en/verdicts';
import { useWords } from '../../language-context';
import { useAtomWords } from '../../use-atom-words';

export function useVerdictWords(): VerdictWords {
  const [say, words] = [useAtomWords(), useWords(verdicts)];
  return useMemo(() => ({ ...say, verdicts: words }), [say, words]);
}
