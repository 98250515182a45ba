// Loads molecules one after the other in a host, each with a time limit; stopping a load stops the host, and the next load
// starts a new one. Keeps the latest results.

import { ChemistryError } from '../chemistry-error';
import { asChemistryError, type ChemistryHost, type MoleculeWithDepiction, type Stage } from './chemistry-host';
import type { LoadOptions, MoleculeSource } from '../molecule';

export interface LoadWithDepictionOptions extends LoadOptions {
  readonly onProgress?: ((stage: Stage) => void) | undefined;
}

export type LoadWithDepiction = (source: MoleculeSource, options?: LoadWithDepictionOptions) => Promise<MoleculeWithDepiction>;

const DEFAULT_TIMEOUT_MS = 30_000;
const KEPT_RESULTS = 24;
/** Characters; longer texts are not worth their memory. */
const LONGEST_KEPT = 200_000;

/** A loader of its own: hosts are started when first needed. */
export function createMoleculeLoader(startHost: () => ChemistryHost): LoadWithDepiction {
  const kept = new Map<string, MoleculeWithDepiction>();
  let host: ChemistryHost | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const stopHost = () => {
    host?.stop();
    host = undefined;
  };

  const run = (source: MoleculeSource, { signal, timeoutMs = DEFAULT_TIMEOUT_MS, onProgress }: LoadWithDepictionOptions) =>
    new Promise<MoleculeWithDepiction>((resolve, reject) => {
      const isOver = () => signal?.aborted ?? false;
      if (isOver()) return reject(aborted());
      const settle = (act: () => void) => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        act();
      };
      const giveUp = (error: ChemistryError) =>
        settle(() => {
          stopHost();
          reject(error);
        });
      const abort = () => giveUp(aborted());
      const timer = setTimeout(() => giveUp(timedOut(timeoutMs)), Math.min(timeoutMs, 2 ** 31 - 1));
      signal?.addEventListener('abort', abort);
      const started = performance.now();
      // A host on this very thread cannot be interrupted by the timer: it looks at the clock between its stages.
      const onStage = (stage: Stage) => {
        if (isOver()) throw aborted();
        if (performance.now() - started > timeoutMs) throw timedOut(timeoutMs);
        onProgress?.(stage);
      };
      try {
        if (host?.isDead()) stopHost();
        host ??= startHost();
        host.run(source, onStage).then(
          (result) => settle(() => resolve(result)),
          (error: unknown) => settle(() => reject(asChemistryError(error))),
        );
      } catch (error) {
        giveUp(asChemistryError(error));
      }
    });

  return async (source, options = {}) => {
    if (options.signal?.aborted) throw aborted();
    const key = keyOf(source);
    const known = kept.get(key);
    if (known) {
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const turn = last.then(() => run(source, options));
    last = turn.catch(() => undefined);
    const result = await (options.signal ? sooner(turn, options.signal) : turn);
    if (key.length <= LONGEST_KEPT) kept.set(key, result);
    const [oldest] = kept.keys();
    if (kept.size > KEPT_RESULTS && oldest !== undefined) kept.delete(oldest);
    return result;
  };
}

/** A load that waits behind others ends at once when it is aborted. */
function sooner<T>(turn: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(aborted());
    signal.addEventListener('abort', abort, { once: true });
    turn.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
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

const aborted = () => new ChemistryError('aborted', 'The load was cancelled.');

const timedOut = (milliseconds: number) =>
  new ChemistryError('timeout', `This molecule took longer than ${Math.round(milliseconds / 100) / 10} seconds to work out, so it was given up.`);
