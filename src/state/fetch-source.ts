// Fetches a molecule file that a link names, and nothing else: http and https, no credentials, no wandering to another origin.

import { ChemistryError } from '../chemistry/chemistry-error';
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
    throw new ChemistryError('forbidden', `“${address}” is not an address.`);
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new ChemistryError('forbidden', `A molecule can be loaded over http and https, not over “${url.protocol}”.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new ChemistryError('forbidden', 'The address holds a user name or a password; it was not opened.');
  }
  const page = new URL(base);
  if (url.origin !== page.origin && url.protocol !== 'https:') {
    throw new ChemistryError('forbidden', `From another site a molecule can be loaded over https only, not from ${url.origin}.`);
  }
  return url;
}

const tooLarge = () => new ChemistryError('too-large', 'The file is larger than 16 MB.');

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
    throw new ChemistryError('forbidden', `${url.host} sends the reader on to another address; that was not followed.`);
  }
  if (response.redirected && new URL(response.url).origin !== url.origin) {
    throw new ChemistryError('forbidden', `${url.host} sends the reader on to another site; that was not followed.`);
  }
  if (response.status === 404) throw new ChemistryError('network', `There is no file at ${url.href}.`);
  if (!response.ok) throw new ChemistryError('network', `${url.host} answered with error ${response.status}.`);
}

/** What a failed fetch means to the reader, by who gave up. */
function explain(error: unknown, url: URL, signal: AbortSignal, timedOut: boolean): ChemistryError {
  if (error instanceof ChemistryError) return error;
  if (signal.aborted) return new ChemistryError('aborted', 'Loading was cancelled.');
  if (timedOut) return new ChemistryError('timeout', `${url.host} took too long to answer.`);
  return new ChemistryError('network', `${url.host} could not be reached, or does not let other sites read its files.`);
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
      throw new ChemistryError('network', `${url.href} is a web page, not a molecule file.`);
    }
    return { name: url.pathname.split('/').pop() || url.host, text };
  } catch (error) {
    throw explain(error, url, signal, limit.aborted);
  }
}
