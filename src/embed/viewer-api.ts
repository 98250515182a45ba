// What a script may ask of one embedded viewer, and what it is told: the element, the React component and the messages offer the same.

import type { ExportFormat } from '../chemistry/export-molecule';
import type { Molecule } from '../chemistry/molecule';
import type { OptionName } from '../options/options';

/** Who brought it about: the reader's hand or key, a call or attribute of the page around, or a step of the story. */
export type EventSource = 'user' | 'api' | 'story';

interface Sourced {
  readonly source: EventSource;
}

/** `detail` of each event, by its name. */
export interface ViewerEvents {
  readonly load: Sourced & Pick<Molecule, 'name' | 'formula' | 'stereo' | 'warnings'> & { readonly atomCount: number; readonly bondCount: number };
  /** `message` is a sentence for the reader; `position` as in ChemistryError. */
  readonly error: Sourced & { readonly code: string; readonly message: string; readonly position?: number };
  /** 1-based. */
  readonly 'selection-change': Sourced & { readonly atoms: readonly number[] };
  /** undefined both: the story was left. */
  readonly 'step-change': Sourced & { readonly story: string | undefined; readonly step: string | undefined };
  /** Degrees, degrees, Å. */
  readonly 'camera-change': Sourced & { readonly theta: number; readonly phi: number; readonly distance: number };
  /** Every option that is not at its default. */
  readonly 'state-change': Sourced & { readonly state: OptionStrings };
}

export type ViewerEventName = keyof ViewerEvents;

/** Options as their texts in an address; a name that is not there is at its default. */
export type OptionStrings = Readonly<Partial<Record<OptionName, string>>>;

/** A change of options: null or '' puts one back to its default. Unknown names and bad values are one warning each. */
export type OptionPatch = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface BlobRequest {
  /** Pixels, 1 to 8192; default: as large as the picture is on the page. */
  readonly width?: number;
  readonly height?: number;
  readonly type?: 'image/png' | 'image/jpeg' | 'image/webp';
  /** Default: false. */
  readonly transparent?: boolean;
}

/** How much `describe` tells: the molecule in short, with how it is built, with its shape in space, or atom by atom. */
export type DescriptionLevel = 'short' | 'groups' | 'space' | 'atoms';

export interface ViewerApi {
  /** The last good one; undefined before the first. */
  molecule(): Molecule | undefined;
  /** Whether the molecule that was asked for is shown. */
  loaded(): boolean;
  /** Resolves once what the patch asks for is shown; rejects with `code` and a sentence, and the last good picture stays. */
  setOptions(patch: OptionPatch): Promise<void>;
  /** A molfile given as text, which beats `smiles`, `src` and `molecule`; undefined: back to what they say. */
  setMolfile(text: string | undefined): Promise<void>;
  getState(): OptionStrings;
  /** Every option: those not named go back to their defaults. */
  setState(state: OptionStrings): Promise<void>;
  /** 1-based; an atom that is not there is refused with a sentence. */
  select(atoms: readonly number[]): void;
  /** Selects the atom and turns it to the reader. 1-based. */
  focusAtom(atom: number): void;
  goToStep(story: string, step?: string): Promise<void>;
  resetView(): void;
  /** In a few words until the whole reading has come, moments after the first `load`. */
  describe(level?: DescriptionLevel): string;
  toBlob(request?: BlobRequest): Promise<Blob>;
  toDataURL(request?: BlobRequest): Promise<string>;
  exportMolecule(format: ExportFormat): string;
  /** A binary glTF, or an STL in millimetres. */
  exportModel(format: 'glb' | 'stl'): Promise<Blob>;
  /** Returns what ends it. */
  on<Name extends ViewerEventName>(name: Name, hear: (detail: ViewerEvents[Name]) => void): () => void;
}
