// The data sheet of the molecule that is shown: the library brings its own, of any other it is asked for.

import { useEffect, useState } from 'react';
import type { Molecule } from '../chemistry/molecule';
import type { MolecularFacts } from '../chemistry/properties/fact-labels';
import { useViewer } from './viewer-context';

export interface FactsNow {
  readonly facts: MolecularFacts | undefined;
  /** They are on their way. */
  readonly isComing: boolean;
}

export function useFacts(): FactsNow {
  const { molecule, facts } = useViewer(({ shown }) => shown);
  const find = useViewer(({ loaders }) => loaders.facts);
  const [told, setTold] = useState<{ readonly of: Molecule; readonly facts: MolecularFacts | undefined }>();
  useEffect(() => {
    if (facts || !find) return undefined;
    let isWanted = true;
    const tell = (found?: MolecularFacts) => {
      if (isWanted) setTold({ of: molecule, facts: found });
    };
    find(molecule).then(tell, () => tell());
    return () => {
      isWanted = false;
    };
  }, [molecule, facts, find]);
  if (facts || !find) return { facts, isComing: false };
  return told?.of === molecule ? { facts: told.facts, isComing: false } : { facts: undefined, isComing: true };
}
