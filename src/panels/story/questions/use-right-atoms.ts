// The atoms of the molecule shown that answer a question; a pattern is looked for in the worker, when the answer is first wanted.

import { useEffect, useState } from 'react';
import type { Molecule } from '../../../chemistry/molecule';
import { rightAtoms, targetOf } from '../../../content/stories/questions/grade-atoms';
import type { AtomQuestion } from '../../../content/stories/questions/question';
import { questions } from '../../../languages/en/questions';
import { tell, toldBy, type Told } from '../../../languages/said';

export interface RightAtoms {
  /** 0-based; undefined: still looked for. */
  readonly atoms: readonly number[] | undefined;
  /** Why they cannot be found. */
  readonly fault?: Told;
}

interface Found {
  readonly molecule: Molecule;
  readonly atoms: readonly number[];
  readonly fault?: Told;
}

export function useRightAtoms(molecule: Molecule, question: AtomQuestion, isWanted: boolean): RightAtoms {
  const target = targetOf(question);
  const pattern = target?.kind === 'smarts' ? target.pattern : undefined;
  const [found, setFound] = useState<Found>();
  const isFound = found?.molecule === molecule;
  useEffect(() => {
    if (pattern === undefined || !isWanted || isFound) return undefined;
    const abort = new AbortController();
    const look = async () => {
      try {
        const { findPattern } = await import('../../../chemistry/loading/client');
        const atoms = await findPattern(molecule, pattern, { signal: abort.signal });
        if (!abort.signal.aborted) setFound({ molecule, atoms });
      } catch (error) {
        const fault = toldBy(error) ?? tell(questions, 'patternFailed');
        if (!abort.signal.aborted) setFound({ molecule, atoms: [], fault });
      }
    };
    void look();
    return () => abort.abort();
  }, [molecule, pattern, isWanted, isFound]);
  if (pattern === undefined) return { atoms: rightAtoms(molecule, question) };
  if (!isFound) return { atoms: undefined };
  return { atoms: rightAtoms(molecule, question, found.atoms), ...(found.fault === undefined ? {} : { fault: found.fault }) };
}
