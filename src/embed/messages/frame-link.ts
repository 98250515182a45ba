// The line to the viewer in one frame: found, held, and found anew when the frame has loaded again.

import { ViewerCallError } from './viewer-call-error';
import { isReady, type MessageId, writeHello } from './protocol';

/** What the link needs of an iframe. */
export type Frame = Pick<HTMLIFrameElement, 'contentWindow' | 'contentDocument' | 'isConnected' | 'addEventListener' | 'removeEventListener'>;

/** Offers that stand open at once; a frame needs one or two. */
const MOST_OFFERS = 8;

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
  // The frame answers one hello of an id, and takes every other for a repetition: an answer over another port comes from a
  // document that is new. Nothing else tells, since the messages of a window and of a port keep no order among each other.
  const hello: MessageId = crypto.randomUUID();
  let port: MessagePort | undefined;
  /** Oldest first. */
  let offered: MessagePort[] = [];
  let waiting: object[] = [];

  /** The document that is there before the frame's own has come would not hear it, and the browser would complain. */
  const isBlank = () => origin !== 'null' && iframe.contentDocument?.URL === 'about:blank';

  function lose(): void {
    port?.close();
    port = undefined;
    onLost();
  }

  /** Offers that are older were made to this document or one before it; a later one may be of the document that follows. */
  function adopt(chosen: MessagePort): void {
    if (port) lose();
    port = chosen;
    const older = offered.splice(0, offered.indexOf(chosen) + 1);
    for (const other of older) if (other !== chosen) other.close();
    for (const message of waiting.splice(0)) chosen.postMessage(message, []);
  }

  /** A port of its own each time: one that was sent to nobody is lost. */
  function greet(): void {
    const target = iframe.contentWindow;
    if (!target || isBlank()) return;
    const { port1, port2 } = new MessageChannel();
    offered.push(port1);
    if (offered.length > MOST_OFFERS) offered.shift()?.close();
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (offered.includes(port1)) adopt(port1);
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

  const onMessage = ({ source, origin: from, data }: MessageEvent<unknown>) => {
    if (source !== null && source === iframe.contentWindow && from === origin && isReady(data)) greet();
  };
  const onLoad = () => {
    if (!port) greet();
  };
  window.addEventListener('message', onMessage);
  iframe.addEventListener('load', onLoad);
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
      iframe.removeEventListener('load', onLoad);
      waiting = [];
      for (const each of [port, ...offered]) each?.close();
      port = undefined;
      offered = [];
    },
  };
}
