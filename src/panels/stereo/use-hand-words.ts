// The words of the stereo tool for molecules, atoms and hands, in the viewer's language.

import { useMemo } from 'react';
import type { HandWords } from '../../content/describe-stereo';
import { hands } from '../../languages/en/hands';
import { useWords } from '../language-context';
import { useAtomWords } from '../use-atom-words';

/** The same object while the language is the same. */
export function useHandWords(): HandWords {
  const atoms = useAtomWords();
  const own = useWords(hands);
  return useMemo(() => ({ ...atoms, hands: own }), [atoms, own]);
}
