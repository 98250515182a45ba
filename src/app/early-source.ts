// What an address names is asked for while the live page is on its way: its file, and the worker that reads it.
import type { Options } from '../options/options';
import { fetchSource } from '../state/fetch-source';

interface NamedFile {
  readonly name: string;
  readonly text: string;
}

interface EarlyFile {
  readonly address: string;
  readonly file: Promise<NamedFile>;
  readonly stop: AbortController;
}

let early: EarlyFile | undefined;

const fetchNow = (address: string, signal: AbortSignal): Promise<NamedFile> =>
  fetchSource(address, signal, { base: document.baseURI, fetch: window.fetch.bind(window) });

export function beginEarly({ smiles, src }: Pick<Options, 'smiles' | 'src'>): void {
  const reader = import('../chemistry/loading/client');
  // Whoever reads with it says what is wrong.
  reader.catch(() => {});
  // A SMILES goes before a file.
  if (src === undefined || smiles !== undefined) return void reader.then(({ startEarly }) => startEarly(), () => {});
  const stop = new AbortController();
  const file = fetchNow(src, stop.signal);
  Promise.all([reader, file]).then(([{ startEarly }, { text }]) => startEarly(text), () => {});
  early = { address: src, file, stop };
}

/** What was asked for early serves once. */
export function fetchOnce(address: string, signal: AbortSignal): Promise<NamedFile> {
  const former = early;
  early = undefined;
  if (former?.address !== address) {
    former?.stop.abort();
    return fetchNow(address, signal);
  }
  if (signal.aborted) former.stop.abort();
  signal.addEventListener('abort', () => former.stop.abort());
  return former.file;
}
