// What one viewer knows: options, the molecule shown, what is under way, what went wrong, what is pointed at.
// What changes each frame is not here.

import type { Sayable } from '../languages/room';
import type { ShownFault } from '../languages/said';
import type { ChemistryErrorCode } from '../chemistry/chemistry-error';
import type { Depiction } from '../chemistry/flat/depiction';
import type { MolecularFacts } from '../chemistry/properties/fact-labels';
import type { ShapeFinder } from '../chemistry/loading/shape-jobs';
import type { Molecule, MoleculeSource } from '../chemistry/molecule';
import type { Story } from '../content/stories/story';
import type { Pose } from '../options/option-kinds';
import type { Options } from '../options/options';
import type { ChannelView } from './channel-view';
import type { Dress } from './dress';
import type { Exhibit, ToolId } from './exhibit';
import type { FoundPattern } from './follow-pattern';
import type { LabFeed } from './lab-feed';
import type { ReceptorProgress, ReceptorView } from './receptor-view';
import type { Said } from './say-aloud';

/** An atom or a bond of the molecule, by 0-based index. */
export type Target = { readonly kind: 'atom' | 'bond'; readonly index: number };

export interface LoadedMolecule {
  readonly molecule: Molecule;
  readonly depiction: Depiction;
  /** What a data sheet says of it, where that was read along: of others the sheet asks for it. */
  readonly facts?: MolecularFacts;
}

/** Where the picture came from. */
export type Origin =
  | { readonly kind: 'library'; readonly id: string }
  | { readonly kind: 'smiles'; readonly text: string }
  | { readonly kind: 'src'; readonly address: string; readonly file: MoleculeFile }
  | { readonly kind: 'file'; readonly file: MoleculeFile };

/** A file that was read, kept so that its other records can be shown. */
export interface MoleculeFile {
  readonly name: string;
  readonly format: 'molfile' | 'sdf' | 'smiles';
  /** Empty after the only molecule that it holds has been read. */
  readonly text: string;
  /** How many molecules it holds; more than 1 in an SDF only. */
  readonly records: number;
  /** The one shown, 0-based. */
  readonly record: number;
}

export interface Shown extends LoadedMolecule {
  readonly origin: Origin;
  /** Where the molecule is a variant of what was loaded: another shape of it, one with another charge, or its mirror image. */
  readonly variant?: Variant;
}

export interface Variant {
  readonly kind: 'conformer' | 'torsion' | 'protonation' | 'mirror';
  /** A sentence that says what is shown now. */
  readonly sentence: Sayable;
  /** As it was loaded. */
  readonly base: LoadedMolecule;
}

export type LoadingStage = 'waiting' | 'fetching' | 'reading' | 'embedding' | 'minimising';

export interface Loading {
  /** What is being loaded, in the reader's words. */
  readonly label: string;
  readonly stage: LoadingStage;
  /** Milliseconds, as performance.now() counts. */
  readonly startedAt: number;
  /** The first that is to be seen: what the store holds as shown is not, until this has ended. */
  readonly isFirst?: true;
}

/** `link`: a SMILES or an id in an address; `src`: the file that an address names. */
export type ProblemPlace = 'field' | 'file' | 'link' | 'src';

export interface Problem extends ShownFault {
  readonly code: ChemistryErrorCode;
  /** 0-based character in a SMILES, 1-based line in a file. */
  readonly position?: number;
  readonly where: ProblemPlace;
  /** The SMILES or name as typed, or the name or address of the file. */
  readonly text: string;
}

/** A story that is told. */
export interface Playing {
  /** undefined: a reader's own, which no link can name. */
  readonly id: string | undefined;
  readonly story: Story;
  /** 0-based. */
  readonly step: number;
  /** What the step asks for, in full. */
  readonly view: Options;
  /** The reader came to the step by reading on, and not by a button, a key or a link. */
  readonly isReadOn?: boolean;
  /** What was shown before it began, and comes back when it is left. */
  readonly before: Pick<ViewerData, 'shown' | 'options' | 'selection' | 'pose' | 'tool'>;
}

/** A reader's own story, from a file. */
export interface OwnStory {
  /** Of the file. */
  readonly name: string;
  readonly story: Story;
  /** Whether a reload finds it again. */
  readonly isKept: boolean;
}

export interface ViewerData {
  readonly options: Options;
  /** The last good picture; it stays while another loads or fails. */
  readonly shown: Shown;
  /** The tool beside the article that is open. */
  readonly tool: ToolId | undefined;
  readonly exhibit: Exhibit;
  /** Colours and surface, where other than the usual ones are asked for. */
  readonly dress?: Dress | undefined;
  /** What `highlight=smarts:…` found, and in which molecule. */
  readonly pattern?: FoundPattern | undefined;
  /** The receptor around the molecule, once it is there. */
  readonly receptor?: ReceptorView | undefined;
  readonly receptorProgress?: ReceptorProgress | undefined;
  /** Parts of the receptor that are outlined, by their number in its drawings: those that are lit, else those that are chosen. */
  readonly partNumbers?: readonly number[] | undefined;
  /** The channel lab, while it is open. */
  readonly lab?: LabFeed | undefined;
  /** The receptor that follows it. */
  readonly channel?: ChannelView | undefined;
  /** Told in place of the article. */
  readonly story: Playing | undefined;
  /** Shown to a class; `frozen`: the picture stays as it is while its teacher goes on. */
  readonly presenting?: 'live' | 'frozen' | undefined;
  /** The last that was opened in this tab. */
  readonly ownStory?: OwnStory | undefined;
  readonly loading: Loading | undefined;
  readonly problem: Problem | undefined;
  readonly hovered: Target | undefined;
  /** Atom indices, 0-based. Two bonded atoms mean the bond. */
  readonly selection: readonly number[];
  /** Atoms that a phrase of the text lights while it is pointed at. */
  readonly lit: readonly number[];
  /** Atoms that a phrase was pressed for: they are brought before the eye while they, this very list, are the selection. */
  readonly framed?: readonly number[] | undefined;
  /** Parts of the receptor that a phrase or the pointer lights, by id. */
  readonly litParts: readonly string[];
  /** The atoms chosen for the next measure, 0-based; undefined: the measuring tool is off. */
  readonly measuring: readonly number[] | undefined;
  /** Where the reader's hand left the camera; undefined: as the options say. */
  readonly pose: Pose | undefined;
  /** Whether there is a view of this molecule to go back to, or forth. */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The last undo or redo, new each time; `isAtEnd`: there was nothing to bring back. */
  readonly stepped?: { readonly direction: 'back' | 'forth'; readonly isAtEnd: boolean } | undefined;
  /** What the live region says now. */
  readonly said: readonly Said[];
}

export interface ViewerActions {
  setOptions(patch: Partial<Options>): void;
  showLibrary(id: string, where?: ProblemPlace): Promise<void>;
  showSmiles(text: string, where?: ProblemPlace): Promise<void>;
  showFile(name: string, text: string): Promise<void>;
  showSrc(address: string): Promise<void>;
  /** Another molecule of the file that is shown, 0-based. */
  showRecord(record: number): Promise<void>;
  /** Everything that an address says: view options, and the molecule by precedence. Resolves when the molecule is there. */
  load(options: Options): Promise<void>;
  /** A fault found before anything was read, such as several files dropped at once. */
  report(problem: Problem): void;
  dismissProblem(): void;
  cancel(): void;
  /** Opens a tool, or closes the one that is open; what it added to the picture goes. */
  openTool(tool: ToolId | undefined): void;
  setExhibit(patch: Partial<Exhibit>): void;
  /** Shows another shape or form of the molecule; the camera, and the atoms that are chosen, stay. */
  showVariant(variant: LoadedMolecule, kind: Variant['kind'], sentence: Sayable): void;
  /** Back to the molecule as it was loaded. */
  showBase(): void;
  hover(target: Target | undefined): void;
  select(atoms: readonly number[]): void;
  /** Selects and brings before the eye. */
  frame(atoms: readonly number[]): void;
  light(atoms: readonly number[]): void;
  /** By id. */
  lightParts(parts: readonly string[]): void;
  /** Turns the measuring tool on or off; what is complete when it goes off is kept. */
  setMeasuring(on: boolean): void;
  /** One more atom for the measure under way, by 0-based index; turns the tool on. */
  measureAtom(atom: number): void;
  /** Enter: true if two or three atoms made a measure. */
  finishMeasure(): boolean;
  /** Esc: gives up the atoms chosen so far, then the tool; false if it was off. */
  cancelMeasure(): boolean;
  /** By place in the list; without one, all. */
  removeMeasure(index?: number): void;
  moved(pose: Pose): void;
  /** Home: the fitted camera, nothing selected. */
  reset(): void;
  /** The view before the last change of options, selection or camera, and back again. */
  undo(): void;
  redo(): void;
}

export type ViewerState = ViewerData & ViewerActions & {
  /** For tools that read a molecule without showing it. */
  readonly loaders: Loaders;
};

export interface Loaders {
  readonly library: Readonly<Record<string, () => Promise<LoadedMolecule>>>;
  readonly chemistry: (
    source: MoleculeSource,
    options: { readonly signal: AbortSignal; readonly onProgress: (stage: 'reading' | 'embedding' | 'minimising') => void },
  ) => Promise<LoadedMolecule>;
  /** The reader is about to give a molecule: what reads it may come now. Asked often, does it once. */
  readonly prepare?: () => void;
  /** Other shapes of a molecule, and its energy as a bond turns; not there where no worker is. */
  readonly shapes?: () => Promise<ShapeFinder>;
  /** Of a molecule that was read without its facts; undefined where they cannot be told. */
  readonly facts?: (molecule: Molecule) => Promise<MolecularFacts | undefined>;
  readonly fetch: (address: string, signal: AbortSignal) => Promise<{ readonly name: string; readonly text: string }>;
  /** Milliseconds. */
  readonly now: () => number;
  readonly warn: (sentence: string) => void;
}
