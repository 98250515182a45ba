// start-worker.ts for the builds that are one classic script: a worker's text is inside the script (`gzip:` and base64), or in a
// second script that is fetched when the first worker needs it (`script:` and a name). It runs from a blob: address, which works
// in a sandboxed frame, from any origin and from file://, and which `worker-src blob:` allows.

import { runScriptBeside } from '../../languages/script-beside';
import type { WorkerPort } from './start-worker';

export function startWorker(file: string): WorkerPort {
  return lateWorker(
    readPacked(file).then((text) => {
      const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
      const worker = new Worker(address);
      const forget = () => URL.revokeObjectURL(address);
      worker.addEventListener('message', forget, { once: true });
      worker.addEventListener('error', forget, { once: true });
      return worker;
    }),
  );
}

export const readableInWorker = async (file: string): Promise<string | Blob> => new Blob([await readPacked(file)]);

/** A worker that is asked before it is there: messages wait for it, and what fails is its error event. */
export function lateWorker(coming: Promise<WorkerPort>): WorkerPort {
  const failing = new EventTarget();
  let isEnded = false;
  const worker = coming.then((port) => {
    if (isEnded) port.terminate();
    return port;
  });
  worker.catch(() => failing.dispatchEvent(new Event('error', { cancelable: true })));
  const when = (act: (port: WorkerPort) => void) => {
    worker.then((port) => !isEnded && act(port)).catch(() => undefined);
  };
  return {
    postMessage: (message, transfer) => when((port) => port.postMessage(message, transfer)),
    addEventListener(name: 'message' | 'error', hear: (event: never) => void, options?: AddEventListenerOptions) {
      const listener = hear as (event: Event) => void;
      if (name === 'error') failing.addEventListener('error', listener, options);
      when((port) => {
        if (name === 'error') port.addEventListener('error', listener, options);
        else port.addEventListener('message', listener, options);
      });
    },
    terminate() {
      worker.then((port) => port.terminate()).catch(() => undefined);
      isEnded = true;
    },
  };
}

const GZIP = 'gzip:';
const SCRIPT = 'script:';

/** The text behind what the build wrote in place of an address. */
export async function readPacked(file: string): Promise<string> {
  const packed = file.startsWith(SCRIPT) ? await fromSecondScript(file.slice(SCRIPT.length)) : file;
  const bytes = Uint8Array.from(atob(packed.slice(GZIP.length)), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

/** What the second script (scripts/vite-packed-workers.ts) leaves behind, by name. */
interface WithPacked {
  moleculeViewerPacked?: Readonly<Record<string, string>>;
}

let fetching: Promise<void> | undefined;

async function fromSecondScript(name: string): Promise<string> {
  const page = globalThis as WithPacked;
  if (!page.moleculeViewerPacked) {
    fetching ??= runScriptBeside('embed-chemistry.js');
    await fetching.catch((error: unknown) => {
      fetching = undefined;
      throw error;
    });
  }
  const packed = page.moleculeViewerPacked?.[name];
  if (packed === undefined) throw new Error(`The second script has no ${name}.`);
  return packed;
}
