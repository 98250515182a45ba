// `ketamine-viewer/embed`: drives the viewer of embed.html in a frame, by messages over a port that only the two have.

import { EVENT_NAMES } from './api/event-hub';
import { checkedOrigin, type Frame, linkFrame } from './messages/frame-link';
import { pendingCalls } from './messages/pending-calls';
import { type EventMessage, type MethodName, readEvent, readResult } from './messages/protocol';
import { ViewerCallError } from './messages/viewer-call-error';
import type { BlobRequest, DescriptionLevel, OptionPatch, OptionStrings, ViewerApi, ViewerEventName, ViewerEvents } from './viewer-api';

export type { BlobRequest, DescriptionLevel, EventSource, OptionPatch, OptionStrings, ViewerEventName, ViewerEvents } from './viewer-api';
export { ViewerCallError } from './messages/viewer-call-error';

export interface ConnectSettings {
  /** Of the frame's page, such as 'https://example.org'; 'null' where the frame is sandboxed without `allow-same-origin`. */
  readonly origin: string;
  /** Milliseconds for the connection, and for each call; default: 30 000. */
  readonly timeoutMs?: number;
  /** Gives the connection up, also later. */
  readonly signal?: AbortSignal;
}

/** The viewer in the frame. Each method rejects with a ViewerCallError. */
export interface RemoteViewer {
  setOptions(patch: OptionPatch): Promise<void>;
  getState(): Promise<OptionStrings>;
  /** 1-based. */
  select(atoms: readonly number[]): Promise<void>;
  goToStep(story: string, step?: string): Promise<void>;
  resetView(): Promise<void>;
  describe(level?: DescriptionLevel): Promise<string>;
  toDataURL(request?: BlobRequest): Promise<string>;
  exportMolecule(format: Parameters<ViewerApi['exportMolecule']>[0]): Promise<string>;
  /** Returns what ends it. */
  on<Name extends ViewerEventName>(name: Name, hear: (detail: ViewerEvents[Name]) => void): () => void;
  disconnect(): void;
}

const TIMEOUT_MS = 30_000;

const goneFault = () => new ViewerCallError('disconnected', 'The frame of the viewer is no longer in the page.');
const reloadedFault = () => new ViewerCallError('disconnected', 'The frame of the viewer was loaded anew before it answered.');
const endedFault = () => new ViewerCallError('disconnected', 'The connection to the viewer was ended.');
const takenFault = () => new ViewerCallError('disconnected', 'The page has connected to the viewer anew, and a viewer has one connection.');
const lateFault = (seconds: number) =>
  new ViewerCallError('timeout', `No viewer answered from the frame within ${seconds} s. Is its address that of embed.html, and its origin the one given? A frame with loading="lazy" loads when it comes near.`);

/** What ends the connection of a frame: the viewer in it hangs up on the former when another comes. */
const holders = new WeakMap<Frame, () => void>();

const noFrame = () => new ViewerCallError('bad-argument', 'An iframe element of this page is needed; what was given is none.');

export async function connectMoleculeViewer(iframe: Frame, settings: ConnectSettings): Promise<RemoteViewer> {
  // A page without types may give anything.
  const { origin, timeoutMs = TIMEOUT_MS, signal }: Partial<ConnectSettings> = Object(settings);
  if (!('contentWindow' in Object(iframe))) throw noFrame();
  const from = checkedOrigin(origin);
  if (!(timeoutMs > 0)) throw new ViewerCallError('bad-argument', 'The time to wait is a number of milliseconds above 0.');
  signal?.throwIfAborted();

  const listeners = new Set<{ readonly name: ViewerEventName; readonly hear: (detail: never) => void }>();
  const calls = pendingCalls(timeoutMs);
  let ended: (() => ViewerCallError) | undefined;
  let serial = 0;
  let connected: (() => void) | undefined;
  const connection = new Promise<void>((resolve) => {
    connected = resolve;
  });

  /** What is told before whoever connects can listen. */
  let held: EventMessage[] | undefined = [];
  let isOpen = false;
  function deliver(event: EventMessage): void {
    for (const { name, hear } of listeners) if (name === event.name) tell(hear, event.detail);
  }
  function release(): void {
    const told = held ?? [];
    held = undefined;
    for (const event of told) deliver(event);
  }
  function open(): void {
    isOpen = true;
    holders.get(iframe)?.();
    holders.set(iframe, giveWay);
    connected?.();
    setTimeout(release);
  }

  const link = linkFrame({
    iframe,
    origin: from,
    hear(data) {
      if (!isOpen) open();
      const result = readResult(data);
      // A call's own events come before its answer, also where a port is quicker than a timer.
      if (result && serial > 0) release();
      if (result) calls.settle(result);
      const event = result ? undefined : readEvent(data, EVENT_NAMES);
      if (event && held) held.push(event);
      else if (event) deliver(event);
    },
    onLost: () => calls.refuse(reloadedFault()),
  });

  function end(why: () => ViewerCallError): void {
    if (ended) return;
    ended = why;
    if (holders.get(iframe) === giveWay) holders.delete(iframe);
    link.end();
    listeners.clear();
    calls.refuse(why());
  }
  const giveWay = () => end(takenFault);
  const disconnect = () => end(endedFault);

  async function call(method: MethodName, ...args: readonly unknown[]): Promise<unknown> {
    if (ended) throw ended();
    if (link.isGone()) throw goneFault();
    const id = ++serial;
    const answer = calls.add(id, method);
    link.send({ kind: 'call', id, method, args });
    return answer;
  }

  try {
    await within(connection, timeoutMs, signal);
  } catch (error) {
    disconnect();
    throw error;
  }
  signal?.addEventListener('abort', disconnect, { once: true });

  return {
    setOptions: async (patch) => void (await call('setOptions', patch)),
    getState: async () => (await call('getState')) as OptionStrings,
    select: async (atoms) => void (await call('select', atoms)),
    goToStep: async (story, step) => void (await call('goToStep', story, step)),
    resetView: async () => void (await call('resetView')),
    describe: async (level) => String(await call('describe', level)),
    toDataURL: async (request) => String(await call('toDataURL', request)),
    exportMolecule: async (format) => String(await call('exportMolecule', format)),
    on(name, hear) {
      const entry = { name, hear };
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
    disconnect,
  };
}

/** A listener that throws stops no other. */
function tell(hear: (detail: never) => void, detail: object): void {
  try {
    hear(detail as never);
  } catch (error) {
    console.error(error);
  }
}

/** As long as this may take, unless it is given up before. */
function within(connection: Promise<void>, timeoutMs: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(lateFault(timeoutMs / 1000)), timeoutMs);
    const giveUp = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    signal?.addEventListener('abort', giveUp, { once: true });
    void connection.then(() => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
      resolve();
    });
  });
}
