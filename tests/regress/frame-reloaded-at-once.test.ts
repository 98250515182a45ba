// A frame that loaded anew within half a second of being connected was taken for the one before: its word that it is ready was
// passed over, and every later call waited until it was too late.
import { afterEach, expect, it, vi } from 'vitest';
import { linkFrame } from '../../src/embed/messages/frame-link';
import { READY } from '../../src/embed/messages/protocol';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

const messageEvent = (fields: object) => Object.assign(new Event('message'), fields);

/** A frame whose documents answer one hello each, and tell who they are. */
function setUpFrame() {
  const page = new EventTarget();
  let [document, isServed] = [0, false];
  const contentWindow = {
    postMessage(_: unknown, __: string, [port]: readonly MessagePort[]) {
      if (isServed || !port) return;
      isServed = true;
      const name = `document ${document}`;
      port.addEventListener('message', ({ data }: MessageEvent<{ readonly id: unknown }>) => port.postMessage({ name, id: data.id }));
      port.start();
    },
  };
  const sayReady = () => page.dispatchEvent(messageEvent({ data: READY, source: contentWindow, origin: 'null' }));
  /** The port of the document before stays open: not every browser tells that it is gone. */
  const loadAnew = () => {
    [document, isServed] = [document + 1, false];
    sayReady();
  };
  const iframe = Object.assign(new EventTarget(), { contentWindow, contentDocument: null, isConnected: true }) as unknown as HTMLIFrameElement;
  const heard: { readonly name: string; readonly id: unknown }[] = [];
  const onLost = vi.fn();
  const link = linkFrame({ iframe, origin: 'null', window: page, onLost, hear: (data) => heard.push(data as (typeof heard)[number]) });
  ends.push(link.end);
  const answerTo = async (id: string) => (await vi.waitUntil(() => heard.find((each) => each.id === id), { interval: 2 })).name;
  return { link, loadAnew, sayReady, onLost, answerTo };
}

it('talks to the document that is there, however soon it came after the one before', async () => {
  const { link, loadAnew, onLost, answerTo } = setUpFrame();
  link.send({ id: 'a' });
  expect(await answerTo('a')).toBe('document 0');
  loadAnew();
  await vi.waitUntil(() => onLost.mock.calls.length > 0, { interval: 2 });
  link.send({ id: 'b' });
  expect(await answerTo('b')).toBe('document 1');
  loadAnew();
  loadAnew();
  await vi.waitUntil(() => onLost.mock.calls.length > 1, { interval: 2 });
  link.send({ id: 'c' });
  expect(await answerTo('c')).toMatch(/document [23]/);
});

it('keeps the connection of a document that says once more that it is there', async () => {
  const { link, sayReady, onLost, answerTo } = setUpFrame();
  link.send({ id: 'a' });
  await answerTo('a');
  for (let count = 0; count < 20; count++) sayReady();
  link.send({ id: 'b' });
  expect(await answerTo('b')).toBe('document 0');
  expect(onLost).not.toHaveBeenCalled();
});
