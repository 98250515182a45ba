// The line to the viewer in one frame: found, held, and found anew when the frame has loaded again.

import { ViewerCallError } from './viewer-call-error';
import { isReady, type MessageId, writeHello } from './protocol';

/** What the link needs of an iframe. */
export type Frame = Pick<HTMLIFrameElement, 'contentWindow' | 'contentDocument' | 'isConnected' | 'addEventListener' | 'removeEventListener'>;

/** Milliseconds: a window's messages and a port's keep no order among each other. */
const OVERTAKEN_MS = 500;

interface LinkSettings {
  readonly iframe: Frame;
  /** 'null' of a frame without an origin. */
  readonly origin: string;
  readonly hear: (data: unknown) => void;
  /** The document that was connected is no more. */
  readonly onLost: () => void;
  /** Of this page; default: its window. */
  readonly window?: Pick<Window, 'addEventListener' | 'removeEventListener'>;
}

export interface FrameLink {
  /** Sends now, or as soon as there is a connection. */
  send(message: object): void;
  readonly isGone: () => boolean;
  end(): void;
}

/** As an origin is written by the browser; a sandboxed frame without `allow-same-origin` has the origin 'null'. */
export function checkedOrigin(origin: unknown): string {
  if (origin === 'null') return origin;
  const isWeb = typeof origin === 'string' && URL.canParse(origin) && new URL(origin).origin === origin;
  if (isWeb && origin !== 'null') return origin;
  throw new ViewerCallError('bad-argument', 'The origin of the frame is needed, such as https://example.org without a path, or null as a word for a sandboxed frame.');
}

export function linkFrame({ iframe, origin, hear, onLost, window = globalThis.window }: LinkSettings): FrameLink {
  let port: MessagePort | undefined;
  let offered: MessagePort[] = [];
  let hello: MessageId | undefined;
  let waiting: object[] = [];
  let adoptedAt = 0;

  /** The document that is there before the frame's own has come would not hear it, and the browser would complain. */
  const isBlank = () => origin !== 'null' && iframe.contentDocument?.URL === 'about:blank';

  function drop(): void {
    for (const each of [port, ...offered]) each?.close();
    port = undefined;
    offered = [];
  }

  function adopt(chosen: MessagePort): void {
    port = chosen;
    adoptedAt = performance.now();
    for (const other of offered) if (other !== chosen) other.close();
    offered = [];
    for (const message of waiting.splice(0)) chosen.postMessage(message, []);
  }

  /** A port of its own each time: one that was sent to nobody is lost. The first that is answered is kept. */
  function greet(): void {
    const target = iframe.contentWindow;
    if (!target || port || isBlank()) return;
    hello ??= crypto.randomUUID();
    const { port1, port2 } = new MessageChannel();
    offered.push(port1);
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (!port) adopt(port1);
      if (port === port1) hear(data);
    });
    port1.addEventListener('close', () => {
      if (port === port1) lose();
    });
    port1.start();
    // Its answer says that somebody is there.
    port1.postMessage({ kind: 'call', id: hello, method: 'getState', args: [] }, []);
    // No address fits a frame without an origin; who gets the port is then whoever is in that very frame.
    target.postMessage(writeHello(hello), origin === 'null' ? '*' : origin, [port2]);
  }

  function lose(): void {
    drop();
    hello = undefined;
    onLost();
  }

  const onMessage = ({ source, origin: from, data }: MessageEvent<unknown>) => {
    if (source === null || source !== iframe.contentWindow || from !== origin || !isReady(data)) return;
    // It says so once: a connection of before was with a document that is no more, unless its word came later than its answer.
    if (port && performance.now() - adoptedAt < OVERTAKEN_MS) return;
    if (port) lose();
    greet();
  };
  window.addEventListener('message', onMessage);
  iframe.addEventListener('load', greet);
  // It may have said that it is ready before anybody listened.
  greet();

  return {
    send(message) {
      if (port) port.postMessage(message, []);
      else waiting.push(message);
    },
    isGone: () => !iframe.isConnected || !iframe.contentWindow,
    end() {
      window.removeEventListener('message', onMessage);
      iframe.removeEventListener('load', greet);
      waiting = [];
      drop();
    },
  };
}
