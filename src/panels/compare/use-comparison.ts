// The second molecule of a comparison: loaded, laid on the first, and told apart from it.

import { useEffect, useState } from 'react';
import { placeMolecule } from '../../chemistry/compare/place-molecule';
import { superposeInWorker } from '../../chemistry/compare/superpose-client';
import type { AtomPair } from '../../chemistry/compare/common-substructure';
import type { Molecule } from '../../chemistry/molecule';
import { type Comparison, describeComparison } from '../../content/describe-comparison';
import { compare } from '../../languages/en/compare';
import { tell, toldBy, type Told } from '../../languages/said';
import { useViewer, useViewerStore } from '../viewer-context';

/** A molecule of the library by id, or a SMILES of the reader's own. */
export type Second = { readonly kind: 'library'; readonly id: string } | { readonly kind: 'smiles'; readonly text: string };

export interface Compared extends Comparison {
  /** As it was loaded. */
  readonly molecule: Molecule;
  /** In the frame of the first, Å. */
  readonly placed: Molecule;
  /** Atom of the second, atom of the first; 0-based. Empty where nothing is shared. */
  readonly pairs: readonly AtomPair[];
}

export interface ComparisonState {
  readonly compared: Compared | undefined;
  readonly isWorking: boolean;
  readonly fault: Told | undefined;
}

type Outcome = { readonly compared: Compared } | { readonly fault: Told };

const keyOf = (second: Second | undefined) => (second === undefined ? '' : second.kind === 'library' ? second.id : `smiles ${second.text}`);

export function useComparison(second: Second | undefined): ComparisonState {
  const store = useViewerStore();
  const first = useViewer(({ shown }) => shown.molecule);
  const [kind, text] = second ? [second.kind, second.kind === 'library' ? second.id : second.text] : [undefined, ''];
  const [latest, setLatest] = useState<{ readonly first: Molecule; readonly key: string; readonly outcome: Outcome }>();
  const key = keyOf(second);
  useEffect(() => {
    if (kind === undefined) return undefined;
    const stop = new AbortController();
    const { signal } = stop;
    const find = async (): Promise<Outcome> => {
      const { library, chemistry } = store.getState().loaders;
      const loaded = kind === 'library' ? await library[text]?.() : await chemistry({ smiles: text }, { signal, onProgress: () => undefined });
      if (!loaded) return { fault: tell(compare, 'notThere') };
      const { molecule } = loaded;
      const alignment = await superposeInWorker(molecule, first, signal);
      const placed = placeMolecule(molecule, first, alignment);
      return { compared: { ...describeComparison(first, molecule, alignment), molecule, placed, pairs: alignment?.pairs ?? [] } };
    };
    find()
      .catch((error: unknown): Outcome => ({ fault: (error instanceof Error && 'code' in error ? toldBy(error) : undefined) ?? tell(compare, 'notLoaded') }))
      .then((outcome) => signal.aborted || setLatest({ first, key, outcome }), () => undefined);
    return () => stop.abort();
  }, [store, first, kind, text, key]);
  const outcome = second && latest?.first === first && latest.key === key ? latest.outcome : undefined;
  return {
    compared: outcome && 'compared' in outcome ? outcome.compared : undefined,
    isWorking: second !== undefined && outcome === undefined,
    fault: outcome && 'fault' in outcome ? outcome.fault : undefined,
  };
}
