// How every worker of the viewer is started, from the address that the build gave it. In the builds that are one script, which
// know no address, start-packed-worker.ts stands in its place (scripts/vite-packed-workers.ts).

/** What a client asks of a Worker. */
export interface WorkerPort {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(name: 'message', hear: (event: MessageEvent) => void, options?: AddEventListenerOptions): void;
  addEventListener(name: 'error', hear: (event: Event) => void, options?: AddEventListenerOptions): void;
  terminate(): void;
}

/** `file`: as `import file from './x-worker?worker&url'` gives it. */
export function startWorker(file: string): WorkerPort {
  const address = absolute(file);
  if (address.origin === location.origin) return new Worker(address, { type: 'module' });
  // Browsers refuse a worker from another origin, but not a module that a worker of this origin imports.
  const stub = URL.createObjectURL(new Blob([`import ${JSON.stringify(address.href)};`], { type: 'text/javascript' }));
  const worker = new Worker(stub, { type: 'module' });
  // The address is read when the worker begins, not when it is made.
  const forget = () => URL.revokeObjectURL(stub);
  worker.addEventListener('message', forget, { once: true });
  worker.addEventListener('error', forget, { once: true });
  return worker;
}

/** What a worker can read a file from: its absolute address here, since in a stub's own place relative ones lead nowhere. */
export const readableInWorker = (file: string): Promise<string | Blob> => Promise.resolve(absolute(file).href);

const absolute = (file: string) => new URL(file, location.href);
