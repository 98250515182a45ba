// Fetches the viewer's one-file script from beside the page, for a page that is saved with it.

import { makingFaults } from '../../languages/en/making-faults';
import { tell, ToldError } from '../../languages/said';

export interface FetchWatch {
  readonly signal?: AbortSignal | undefined;
  /** 0 to 1, where the server says how long it is. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

const notThere = () => new ToldError(tell(makingFaults, 'scriptNotThere'));
const noNetwork = () => new ToldError(tell(makingFaults, 'scriptNotFetched'));

/** Bytes; undefined where the server does not say, or says how long it is when compressed. */
const lengthOf = ({ headers }: Response) => (headers.get('content-encoding') ? undefined : Number(headers.get('content-length')) || undefined);

async function ask(address: string, init: RequestInit): Promise<Response> {
  const response = await fetch(address, { ...init, credentials: 'same-origin' }).catch((error: unknown) => {
    throw init.signal?.aborted ? error : noNetwork();
  });
  // Some servers answer every address with a page.
  if (!response.ok || /html/i.test(response.headers.get('content-type') ?? '')) throw notThere();
  return response;
}

export async function fetchViewerScript(address: string, { signal, onProgress }: FetchWatch = {}): Promise<string> {
  const response = await ask(address, { ...(signal && { signal }) });
  const whole = lengthOf(response);
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let [text, received] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw signal?.aborted ? error : noNetwork();
    });
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    received += value.length;
    if (whole !== undefined) onProgress?.(Math.min(1, received / whole));
  }
}

/** Of the script, which holds workers that are packed already: gzipped bytes to bytes, measured. */
const GZIPPED_SHARE = 0.52;
/** Four signs for three bytes. */
const BASE64 = 4 / 3;

/** Bytes of the script as gzip and base64, before it is fetched: about so many, and undefined where the server says nothing. */
export async function packedLength(address: string, signal: AbortSignal): Promise<number | undefined> {
  const { headers } = await ask(address, { method: 'HEAD', signal });
  const length = Number(headers.get('content-length')) || undefined;
  return length === undefined ? undefined : Math.round(length * (headers.get('content-encoding') ? 1 : GZIPPED_SHARE) * BASE64);
}
