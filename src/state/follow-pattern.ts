// Keeps the atoms of `highlight=smarts:…` in step with the molecule: found in the worker, a bad pattern is one warning.
// Arrives with the first pattern.

import type { FindPattern } from '../chemistry/loading/pattern-job';
import type { Molecule } from '../chemistry/molecule';
import type { ViewerStore } from './viewer-store';

/** Atoms that fit the pattern in this molecule, 0-based. */
export interface FoundPattern {
  readonly molecule: Molecule;
  readonly pattern: string;
  readonly atoms: readonly number[];
}

export function followPattern(store: ViewerStore, find: FindPattern): () => void {
  let asked: { readonly molecule: Molecule; readonly pattern: string } | undefined;
  /** A pattern that cannot be read is told once, whatever molecule it is looked for in. */
  let refused: string | undefined;

  const update = () => {
    const { options, shown, loaders } = store.getState();
    const { highlight } = options;
    if (highlight?.kind !== 'smarts') {
      asked = undefined;
      refused = undefined;
      return;
    }
    const { pattern } = highlight;
    const { molecule } = shown;
    if (pattern === refused || (asked?.molecule === molecule && asked.pattern === pattern)) return;
    const mine = { molecule, pattern };
    asked = mine;
    find(molecule, pattern).then(
      (atoms) => asked === mine && store.setState({ pattern: { ...mine, atoms } }),
      (error: unknown) => {
        if (asked !== mine) return;
        refused = pattern;
        loaders.warn(error instanceof Error ? error.message : `The pattern “${pattern}” could not be looked for.`);
      },
    );
  };
  update();
  return store.subscribe(update);
}
