// Fetches a molecule file that a link names, and nothing else: http and https, no credentials, no wandering to another origin.

import { ChemistryError } from '../chemistry/chemistry-error';
import { fault } from '../chemistry/fault';
import { fetchFaults } from '../languages/en/fetch-faults';
import { tell } from '../languages/said';
import { LARGEST_FILE_BYTES } from './molecule-file';

const TIMEOUT_MS = 20_000;

interface FetchContext {
  /** Address of the page, against which `src` is resolved. */
  readonly base: string;
  readonly fetch: typeof fetch;
  readonly timeoutMs?: number;
}

function checkAddress(address: string, base: string): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw fault('forbidden', tell(fetchFaults, 'notAddress', address));
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw fault('forbidden', tell(fetchFaults, 'scheme', url.protocol));
  }
  if (url.username !== '' || url.password !== '') {
    throw fault('forbidden', tell(fetchFaults, 'credentials'));
  }
  const page = new URL(base);
  if (url.origin !== page.origin && url.protocol !== 'https:') {
    throw fault('forbidden', tell(fetchFaults, 'insecure', url.origin));
  }
  return url;
}

const tooLarge = () => fault('too-large', tell(fetchFaults, 'tooLarge'));

/** Reads at most the allowed bytes, so that an endless answer cannot fill the memory. */
async function readText(response: Response): Promise<string> {
  if (Number(response.headers.get('content-length') ?? 0) > LARGEST_FILE_BYTES) throw tooLarge();
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > LARGEST_FILE_BYTES) {
      await reader.cancel();
      throw tooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}

function checkAnswer(response: Response, url: URL): void {
  if (response.type === 'opaqueredirect') {
    throw fault('forbidden', tell(fetchFaults, 'redirected', url.host));
  }
  if (response.redirected && new URL(response.url).origin !== url.origin) {
    throw fault('forbidden', tell(fetchFaults, 'otherSite', url.host));
  }
  if (response.status === 404) throw fault('network', tell(fetchFaults, 'notFound', url.href));
  if (!response.ok) throw fault('network', tell(fetchFaults, 'status', url.host, response.status));
}

/** What a failed fetch means to the reader, by who gave up. */
function explain(error: unknown, url: URL, signal: AbortSignal, timedOut: boolean): ChemistryError {
  if (error instanceof ChemistryError) return error;
  if (signal.aborted) return fault('aborted', tell(fetchFaults, 'cancelled'));
  if (timedOut) return fault('timeout', tell(fetchFaults, 'timedOut', url.host));
  return fault('network', tell(fetchFaults, 'unreached', url.host));
}

export async function fetchSource(
  address: string,
  signal: AbortSignal,
  { base, fetch: request, timeoutMs = TIMEOUT_MS }: FetchContext,
): Promise<{ readonly name: string; readonly text: string }> {
  const url = checkAddress(address, base);
  const limit = AbortSignal.timeout(timeoutMs);
  const sameOrigin = url.origin === new URL(base).origin;
  try {
    const response = await request(url, {
      signal: AbortSignal.any([signal, limit]),
      credentials: sameOrigin ? 'same-origin' : 'omit',
      // A followed redirect has already asked elsewhere by the time it is seen, so none is followed.
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    });
    checkAnswer(response, url);
    const text = await readText(response);
    if (/^\s*(<!doctype html|<html)/i.test(text)) {
      throw fault('network', tell(fetchFaults, 'webPage', url.href));
    }
    return { name: url.pathname.split('/').pop() || url.host, text };
  } catch (error) {
    throw explain(error, url, signal, limit.aborted);
  }
}
