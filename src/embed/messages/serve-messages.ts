// The viewer's side of the messages: says once that it is there, takes a port from the page around it, and answers over that port.

import { loadDetail } from '../api/follow-events';
import { EVENT_NAMES } from '../api/event-hub';
import { ViewerFault } from '../api/viewer-fault';
import type { ViewerApi, ViewerEventName, ViewerEvents } from '../viewer-api';
import { answerCall, refuse, unknownMethod } from './answer-call';
import { paceCalls } from './pace-calls';
import { isMethod, type MessageId, READY, readCall, readHello } from './protocol';

interface Serving {
  /** Of the frame. */
  readonly window: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  /** The page around it. */
  readonly parent: Pick<Window, 'postMessage'>;
  readonly api: ViewerApi;
  /** Milliseconds. */
  readonly now?: () => number;
}

const TOO_MANY = 'More than 60 calls a second were sent for some time; this one was not carried out. Send fewer, or wait for their answers.';

/** Answers over one port until it is stopped. */
function servePort(port: MessagePort, { api, now }: Serving, fault: ViewerEvents['error'] | undefined): () => void {
  const pace = paceCalls(now);
  const tell = (name: ViewerEventName, detail: object) => port.postMessage({ kind: 'event', name, detail });
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const call = readCall(data);
    if (!call) return;
    const isAdmitted = pace.admit(() => {
      if (!isMethod(call.method)) tell('error', { source: 'api', code: 'unknown-method', message: unknownMethod(call.method).message });
      void answerCall(api, call).then((result) => port.postMessage(result));
    });
    if (!isAdmitted) port.postMessage(refuse(call.id, new ViewerFault('too-many-calls', TOO_MANY)));
  });
  port.start();
  // Whoever comes late hears what is there.
  const molecule = api.molecule();
  if (molecule) tell('load', loadDetail(molecule, 'api'));
  else if (fault) tell('error', fault);
  const ends = EVENT_NAMES.map((name) => api.on(name, (detail) => tell(name, detail)));
  return () => {
    for (const end of ends) end();
    pace.stop();
    port.close();
  };
}

/**
 * A hello with another id takes the place of the former one, as of a page that connects anew; with the same id it is a repetition,
 * and the port that was taken first stays. Returns what ends it.
 */
export function serveMessages(serving: Serving): () => void {
  const { window, parent, api } = serving;
  /** Of the first molecule: what comes later is told as it comes. */
  let fault: ViewerEvents['error'] | undefined;
  const ends = [
    api.on('error', (detail) => {
      fault = detail;
    }),
    api.on('load', () => {
      fault = undefined;
    }),
  ];
  let served: { readonly id: MessageId; readonly stop: () => void } | undefined;
  const hear = ({ source, data, ports }: MessageEvent<unknown>) => {
    const hello = source === parent ? readHello(data) : undefined;
    const [port] = ports;
    if (!hello || !port || hello.id === served?.id) return;
    served?.stop();
    served = { id: hello.id, stop: servePort(port, serving, fault) };
  };
  window.addEventListener('message', hear);
  // A frame cannot know the origin of the page around it, so this names none; it says nothing but that it is there.
  parent.postMessage(READY, '*');
  return () => {
    window.removeEventListener('message', hear);
    for (const end of ends) end();
    served?.stop();
  };
}
