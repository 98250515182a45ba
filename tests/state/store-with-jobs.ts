// A store whose chemistry answers when the test says so, and the small things that its tests share.
import { ChemistryError } from '../../src/chemistry/chemistry-error';
import type { Molecule, MoleculeSource } from '../../src/chemistry/molecule';
import { parseOptions } from '../../src/options/option-codec';
import { createViewerStore } from '../../src/state/viewer-store';
import type { Loaders, LoadedMolecule } from '../../src/state/viewer-state';

export function moleculeNamed(name: string, count = 3): LoadedMolecule {
  const molecule: Molecule = {
    name,
    formula: `C${count}`,
    mass: 12 * count,
    charge: 0,
    smiles: 'C'.repeat(count),
    coordinates: 'generated',
    stereo: 'achiral',
    atoms: Array.from({ length: count }, (_, index) => ({ element: 'C', position: [index * 1.5, 0, 0], charge: 0 })),
    bonds: [],
    groups: [],
    warnings: [],
  };
  return { molecule, depiction: { width: 1, height: 1, marks: [], atoms: [] } };
}

interface Job {
  readonly source: MoleculeSource;
  readonly signal: AbortSignal;
  readonly progress: (stage: 'reading' | 'embedding' | 'minimising') => void;
  readonly resolve: (loaded: LoadedMolecule) => void;
  readonly reject: (error: unknown) => void;
}

/** A store whose chemistry answers when the test says so. */
export function setUp({ now = () => 1234, isUnseen = false }: { readonly now?: () => number; readonly isUnseen?: boolean } = {}) {
  const jobs: Job[] = [];
  const warned: string[] = [];
  const fetched: string[] = [];
  const loaders: Loaders = {
    library: {
      esketamine: async () => moleculeNamed('Esketamine', 32),
      memantine: async () => moleculeNamed('Memantine', 34),
    },
    chemistry: (source, { signal, onProgress }) =>
      new Promise((resolve, reject) => {
        jobs.push({ source, signal, progress: onProgress, resolve, reject });
        signal.addEventListener('abort', () => reject(new ChemistryError('aborted', 'Cancelled.')));
      }),
    fetch: async (address) => {
      fetched.push(address);
      return { name: 'water.mol', text: 'water\n\n\nM  END' };
    },
    now,
    warn: (sentence) => warned.push(sentence),
  };
  const store = createViewerStore(loaders, { shown: { ...moleculeNamed('Esketamine', 32), origin: { kind: 'library', id: 'esketamine' } }, isUnseen });
  const last = () => {
    const job = jobs.at(-1);
    if (!job) throw new Error('Nothing was asked of chemistry.');
    return job;
  };
  return { store, jobs, last, warned, fetched, get: store.getState };
}

export const optionsOf = (given: Record<string, string>) => parseOptions(given).options;
export const settled = () => new Promise((resolve) => setTimeout(resolve));
