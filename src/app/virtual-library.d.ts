// What the build plugin (scripts/vite-library.ts) makes of molecules/.
declare module 'virtual:library' {
  import type { LibraryId } from '../../molecules';
  import type { Depiction } from '../chemistry/flat/depiction';
  import type { MolecularFacts } from '../chemistry/properties/fact-labels';
  import type { Molecule, MoleculeStereo } from '../chemistry/molecule';

  export interface LibraryMolecule {
    readonly molecule: Molecule;
    readonly depiction: Depiction;
    readonly facts?: MolecularFacts;
  }
  export interface LibraryListing {
    readonly id: LibraryId;
    readonly name: string;
    readonly synonyms: readonly string[];
    readonly formula: string;
    readonly stereo: MoleculeStereo;
    readonly role: string;
  }
  export const defaultMolecule: LibraryMolecule;
  export const entries: readonly LibraryListing[];
  export const load: Readonly<Record<LibraryId, () => Promise<LibraryMolecule>>>;
}

declare module 'virtual:library/formulas' {
  import type { LibraryId } from '../../molecules';
  import type { Depiction } from '../chemistry/flat/depiction';

  export const formulas: Readonly<Record<LibraryId, Depiction>>;
}
