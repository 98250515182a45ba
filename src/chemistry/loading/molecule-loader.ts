// Loads molecules one after the other (job-queue.ts) and keeps the latest results.

import { ChemistryError } from '../chemistry-error';
import type { ChemistryHost, MoleculeWithDepiction, Stage } from './chemistry-host';
import { aborted, createJobQueue, type JobQueue } from './job-queue';
import type { LoadOptions, MoleculeSource } from '../molecule';

export interface LoadWithDepictionOptions extends LoadOptions {
  readonly onProgress?: ((stage: Stage) => void) | undefined;
}

export type LoadWithDepiction = (source: MoleculeSource, options?: LoadWithDepictionOptions) => Promise<MoleculeWithDepiction>;

const KEPT_RESULTS = 24;
/** Characters; longer texts are not worth their memory. */
const LONGEST_KEPT = 200_000;

/** A loader of its own: hosts are started when first needed. */
export const createMoleculeLoader = (startHost: () => ChemistryHost): LoadWithDepiction => moleculeLoader(createJobQueue(startHost));

/** A loader that shares its host with other jobs. */
export function moleculeLoader(queue: JobQueue<Pick<ChemistryHost, 'run'>>): LoadWithDepiction {
  const kept = new Map<string, MoleculeWithDepiction>();
  return async (source, options = {}) => {
    if (options.signal?.aborted) throw aborted();
    const key = keyOf(source);
    const known = kept.get(key);
    if (known) {
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const result = await queue.run((host, guard) => {
      const onStage = (stage: Stage) => {
        guard();
        options.onProgress?.(stage);
      };
      return host.run(source, onStage);
    }, options);
    if (key.length <= LONGEST_KEPT) kept.set(key, result);
    const [oldest] = kept.keys();
    if (kept.size > KEPT_RESULTS && oldest !== undefined) kept.delete(oldest);
    return result;
  };
}

/** The source as text; throws for anything that is not a source. */
function keyOf(source: unknown): string {
  const given: { smiles?: unknown; molfile?: unknown; sdf?: unknown; record?: unknown } = typeof source === 'object' && source !== null ? source : {};
  const texts = (['smiles', 'molfile', 'sdf'] as const).filter((kind) => given[kind] !== undefined);
  const [kind] = texts;
  const text = kind && given[kind];
  if (texts.length !== 1 || typeof text !== 'string') {
    throw new ChemistryError('syntax', 'There is no molecule to read: give { smiles }, { molfile } or { sdf }, with a text.');
  }
  const { record } = given;
  if (record !== undefined && (kind !== 'sdf' || typeof record !== 'number' || !Number.isInteger(record) || record < 0)) {
    throw new ChemistryError('syntax', 'The record of an SDF is a whole number from 0.');
  }
  return `${kind} ${String(record ?? 0)} ${text}`;
}
