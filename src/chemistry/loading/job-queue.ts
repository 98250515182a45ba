// Runs jobs one after the other in a host, each with a time limit; stopping a job stops the host, and the next job starts a new one.

import { loadingFaults } from '../../languages/en/loading-faults';
import { tell } from '../../languages/said';
import type { ChemistryError } from '../chemistry-error';
import { fault } from '../fault';
import { asChemistryError } from './chemistry-host';
import type { LoadOptions } from '../molecule';

/** Where jobs run: a worker, a thread, or this very thread. After `stop` a host is not used again. */
export interface JobHost {
  stop(): void;
  /** It has ended by itself, by a fault: the next job needs another. */
  isDead(): boolean;
}

/** `guard` throws when the job is over: a host on this very thread cannot be interrupted, and asks between its stages. */
export type Job<Host, Result> = (host: Host, guard: () => void) => Promise<Result>;

export interface JobQueue<Host> {
  /** Has the host made before there is a job for it. */
  readonly start: () => void;
  readonly run: <Result>(job: Job<Host, Result>, options?: LoadOptions) => Promise<Result>;
}

const DEFAULT_TIMEOUT_MS = 30_000;

/** Hosts are started when first needed. */
export function createJobQueue<Host extends JobHost>(startHost: () => Host): JobQueue<Host> {
  let host: Host | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const stopHost = () => {
    host?.stop();
    host = undefined;
  };

  const start = <Result>(job: Job<Host, Result>, { signal, timeoutMs = DEFAULT_TIMEOUT_MS }: LoadOptions) =>
    new Promise<Result>((resolve, reject) => {
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
      const guard = () => {
        if (isOver()) throw aborted();
        if (performance.now() - started > timeoutMs) throw timedOut(timeoutMs);
      };
      try {
        if (host?.isDead()) stopHost();
        host ??= startHost();
        job(host, guard).then(
          (result) => settle(() => resolve(result)),
          (error: unknown) => settle(() => reject(asChemistryError(error))),
        );
      } catch (error) {
        giveUp(asChemistryError(error));
      }
    });

  return {
    start: () => {
      host ??= startHost();
    },
    run: (job, options = {}) => {
      if (options.signal?.aborted) return Promise.reject(aborted());
      const turn = last.then(() => start(job, options));
      last = turn.catch(() => undefined);
      return options.signal ? sooner(turn, options.signal) : turn;
    },
  };
}

/** A job that waits behind others ends at once when it is aborted. */
function sooner<T>(turn: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(aborted());
    signal.addEventListener('abort', abort, { once: true });
    turn.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

export const aborted = () => fault('aborted', tell(loadingFaults, 'cancelled'));

const timedOut = (milliseconds: number) =>
  fault('timeout', tell(loadingFaults, 'timedOut', Math.round(milliseconds / 100) / 10));
