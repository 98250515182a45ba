// The second molecule of a comparison: loaded, laid on the first, and told apart from it.

import { useEffect, useMemo, useState } from 'react';
import { placeMolecule } from '../../chemistry/compare/place-molecule';
import { superposeInWorker } from '../../chemistry/compare/superpose-client';
import type { AtomPair } from '../../chemistry/compare/common-substructure';
import type { Molecule } from '../../chemistry/molecule';
import { type Comparison, describeComparison, type Shared } from '../../content/describe-comparison';
import { compare } from '../../languages/en/compare';
import { comparing } from '../../languages/en/comparing';
import { tell, toldBy, type Told } from '../../languages/said';
import { useWords } from '../language-context';
import { useAtomWords } from '../use-atom-words';
import { useViewer, useViewerStore } from '../viewer-context';

/** A molecule of the library by id, or a SMILES of the reader's own. */
export type Second = { readonly kind: 'library'; readonly id: string } | { readonly kind: 'smiles'; readonly text: string };

interface LaidOver {
  /** As it was loaded. */
  readonly molecule: Molecule;
  /** In the frame of the first, Å. */
  readonly placed: Molecule;
  /** Atom of the second, atom of the first; 0-based. Empty where nothing is shared. */
  readonly pairs: readonly AtomPair[];
}

export type Compared = Comparison & LaidOver;

export interface ComparisonState {
  readonly compared: Compared | undefined;
  readonly isWorking: boolean;
  readonly fault: Told | undefined;
}

type Outcome = { readonly laidOver: LaidOver; readonly shared: Shared | undefined } | { readonly fault: Told };

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
      return { laidOver: { molecule, placed, pairs: alignment?.pairs ?? [] }, shared: alignment };
    };
    find()
      .catch((error: unknown): Outcome => ({ fault: (error instanceof Error && 'code' in error ? toldBy(error) : undefined) ?? tell(compare, 'notLoaded') }))
      .then((outcome) => signal.aborted || setLatest({ first, key, outcome }), () => undefined);
    return () => stop.abort();
  }, [store, first, kind, text, key]);
  const outcome = second && latest?.first === first && latest.key === key ? latest.outcome : undefined;
  const say = useAtomWords();
  const words = useWords(comparing);
  const compared = useMemo(
    () => (outcome && 'laidOver' in outcome ? { ...describeComparison(first, outcome.laidOver.molecule, outcome.shared, { ...say, comparing: words }), ...outcome.laidOver } : undefined),
    [first, outcome, say, words],
  );
  return {
    compared,
    isWorking: second !== undefined && outcome === undefined,
    fault: outcome && 'fault' in outcome ? outcome.fault : undefined,
  };
}
