// Where molecules are read: a browser's worker, a Node worker thread, or (in tests) the same thread. The loader knows only this.

import { loadingFaults } from '../../languages/en/loading-faults';
import { type Said, tell } from '../../languages/said';
import { fault } from '../fault';
import { ChemistryError, type ChemistryErrorCode } from '../chemistry-error';
import type { Depiction } from '../flat/depiction';
import { buffersOf, LEAST_PACKED, packMolecule, unpackMolecule, type PackedMolecule } from '../large/pack-molecule';
import type { MolecularFacts } from '../properties/fact-labels';
import type { Molecule, MoleculeSource } from '../molecule';
import type { ShapeSearch } from '../shape/found-shape';
import type { TableSet } from '../shape/resources';
import type { PatternJob } from './pattern-job';
import type { ShapeJob, ShapeNews } from './shape-jobs';

export type Stage = 'reading' | 'embedding' | 'minimising';

export interface MoleculeWithDepiction {
  readonly molecule: Molecule;
  readonly depiction: Depiction;
  /** Where they were read along, and could be told. */
  readonly facts?: MolecularFacts;
}

/** One job at a time. After `stop` a host is not used again, and what it was doing never answers. */
export interface ChemistryHost {
  run(source: MoleculeSource, onStage: (stage: Stage) => void): Promise<MoleculeWithDepiction>;
  stop(): void;
  /** It has ended by itself, by a fault: the next load needs another. */
  isDead(): boolean;
}

/** What a worker is told, and what it tells. */
export type WorkerRequest =
  | { readonly source: MoleculeSource }
  | { readonly shapes: ShapeJob }
  | { readonly match: PatternJob }
  /** The facts of it. */
  | { readonly tell: Molecule }
  /** Not answered: where the tables are that were asked for, or the tables. */
  | { readonly tables: string | Blob };

export type WorkerReply =
  /** Of the page, in the midst of a job. */
  | { readonly kind: 'wants'; readonly tables: TableSet }
  | { readonly kind: 'news'; readonly news: ShapeNews }
  | { readonly kind: 'finished'; readonly search: ShapeSearch | undefined }
  | { readonly kind: 'matched'; readonly atoms: readonly number[] }
  | { readonly kind: 'told'; readonly facts: MolecularFacts | undefined }
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'done'; readonly result: MoleculeWithDepiction }
  | { readonly kind: 'packed'; readonly molecule: PackedMolecule; readonly rest: Omit<MoleculeWithDepiction, 'molecule'> }
  | { readonly kind: 'failed'; readonly code: ChemistryErrorCode; readonly message: string; readonly position?: number; readonly said?: Said };

export interface Sent {
  readonly reply: WorkerReply;
  /** Buffers that are handed over rather than copied. */
  readonly transfer: ArrayBuffer[];
}

export function sentResult({ molecule, ...rest }: MoleculeWithDepiction): Sent {
  if (molecule.atoms.length < LEAST_PACKED) return { reply: { kind: 'done', result: { molecule, ...rest } }, transfer: [] };
  const packed = packMolecule(molecule);
  return { reply: { kind: 'packed', molecule: packed, rest }, transfer: buffersOf(packed) };
}

export function failedReply(error: unknown): WorkerReply {
  const { code, message, position, said } = asChemistryError(error);
  return { kind: 'failed', code, message, ...(position === undefined ? {} : { position }), ...(said && { said }) };
}

/** On the side that asked. */
export const failureOf = ({ code, message, position, said }: Extract<WorkerReply, { kind: 'failed' }>): ChemistryError => new ChemistryError(code, message, position, said);

/** Anything that is not ours is a fault of the machinery; the reader still gets a sentence. */
export function asChemistryError(error: unknown): ChemistryError {
  if (error instanceof ChemistryError) return error;
  const detail = String(error instanceof Error ? error.message : error).replace(/^Class\$\w+:\s*/, '').slice(0, 200);
  return fault('unsupported', tell(loadingFaults, 'notWorkedOut', detail));
}

/**
 * Tells of a reply from another thread. What a listener throws because the job is over interrupts a host on this very thread; another
 * thread is stopped by the queue, which is about to, and nobody would catch it here: a program in Node would end.
 */
export function tellOfReply(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof ChemistryError)) throw error;
  }
}

/** The replies of one job, as a promise. Returns what to do with each reply. */
export function settleBy(
  resolve: (result: MoleculeWithDepiction) => void,
  reject: (error: ChemistryError) => void,
  onStage: (stage: Stage) => void,
): (reply: WorkerReply) => void {
  return (reply) => {
    if (reply.kind === 'stage') tellOfReply(() => onStage(reply.stage));
    else if (reply.kind === 'done') resolve(reply.result);
    else if (reply.kind === 'packed') resolve({ molecule: unpackMolecule(reply.molecule), ...reply.rest });
    else if (reply.kind === 'failed') reject(failureOf(reply));
  };
}
