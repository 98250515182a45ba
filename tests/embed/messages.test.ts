// The messages between a page and the viewer in its frame: both sides as built, over real ports, with spoofs, faults and haste.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { connectMoleculeViewer } from '../../src/embed/connect';
import { isModest } from '../../src/embed/messages/measure-arguments';
import { paceCalls } from '../../src/embed/messages/pace-calls';
import { readCall, readHello, READY, writeHello } from '../../src/embed/messages/protocol';
import { serveMessages } from '../../src/embed/messages/serve-messages';
import { ChemistryError } from '../../src/chemistry/chemistry-error';
import { moleculeNamed, settled } from '../state/store-with-jobs';
import { outcome, setUpApi } from './api-with-jobs';

const HOST = 'https://host.example';
const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.unstubAllGlobals();
});

/** Of a window's message events, which Node does not make with a source. */
const messageEvent = (fields: object) => Object.assign(new Event('message'), { data: undefined, origin: '', source: null, ports: [] }, fields);
const later = (act: () => void) => void setTimeout(act);

/** A page and a frame in it: what one posts, the other hears a moment later, and who it came from is true. */
function setUpFrame({ origin = 'null' } = {}) {
  const [pageWindow, frameWindow] = [new EventTarget(), new EventTarget()];
  const posted: { readonly data: unknown; readonly target: string }[] = [];
  const contentWindow = {
    postMessage(data: unknown, target: string, ports: readonly MessagePort[]) {
      if (target === '*' || target === origin) later(() => frameWindow.dispatchEvent(messageEvent({ data, source: page, origin: HOST, ports })));
      posted.push({ data, target });
    },
  };
  const page = {
    postMessage(data: unknown, target: string) {
      posted.push({ data, target });
      later(() => pageWindow.dispatchEvent(messageEvent({ data, source: contentWindow, origin })));
    },
  };
  const iframe = Object.assign(new EventTarget(), { contentWindow, contentDocument: null, isConnected: true }) as unknown as HTMLIFrameElement;
  vi.stubGlobal('window', pageWindow);
  const held = setUpApi();
  const serve = () => {
    const stop = serveMessages({ window: frameWindow as unknown as Window, parent: page as unknown as Window, api: held.api });
    ends.push(stop);
    return stop;
  };
  const connect = async (settings: Partial<Parameters<typeof connectMoleculeViewer>[1]> = {}) => {
    const viewer = await connectMoleculeViewer(iframe, { origin, timeoutMs: 1000, ...settings });
    ends.push(viewer.disconnect);
    return viewer;
  };
  return { ...held, pageWindow, frameWindow, contentWindow, page, iframe, posted, serve, connect };
}

/** A hello by hand, and what comes back over its port. */
function greet(frame: ReturnType<typeof setUpFrame>, hello: unknown, fields: object = { source: frame.page }) {
  const { port1, port2 } = new MessageChannel();
  const heard: unknown[] = [];
  port1.addEventListener('message', ({ data }) => heard.push(data));
  port1.start();
  ends.push(() => port1.close());
  frame.frameWindow.dispatchEvent(messageEvent({ data: hello, origin: HOST, ports: [port2], ...fields }));
  return { port: port1, heard, results: () => heard.filter((each) => (each as { kind: string }).kind === 'result') };
}

/** Until it has come; where nothing may come, `aWhile`. */
const until = (isThere: () => boolean) => vi.waitFor(() => expect(isThere()).toBe(true), { timeout: 5000, interval: 5 });
const aWhile = (milliseconds = 30) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a page and a frame', () => {
  it.each(['page first', 'frame first'])('find each other, %s, and the frame has said nothing to everybody but that it is there', async (order) => {
    const frame = setUpFrame();
    if (order === 'frame first') frame.serve();
    await settled();
    const connecting = frame.connect();
    if (order === 'page first') frame.serve();
    const viewer = await connecting;
    await viewer.setOptions({ labels: 'number', spin: 12 });
    expect(await viewer.getState()).toEqual({ labels: 'number', spin: '12' });
    await viewer.setOptions(await viewer.getState());
    expect(await viewer.describe()).toMatch(/^Esketamine/);
    expect(await viewer.exportMolecule('xyz')).toMatch(/^32\n/);
    expect(frame.posted.filter(({ data }) => (data as { kind: string }).kind !== 'hello')).toEqual([{ data: READY, target: '*' }]);
  });

  it('addresses a frame that has an origin by it, and takes no word from another', async () => {
    const frame = setUpFrame({ origin: 'https://viewer.example' });
    frame.serve();
    const viewer = await frame.connect();
    await viewer.resetView();
    expect(frame.posted.filter(({ data }) => data !== READY).every(({ target }) => target === 'https://viewer.example')).toBe(true);
    const count = frame.posted.length;
    for (const fields of [{ source: frame.contentWindow, origin: 'https://evil.example' }, { source: {}, origin: 'https://viewer.example' }, { source: null, origin: 'https://viewer.example' }]) {
      frame.pageWindow.dispatchEvent(messageEvent({ data: READY, ...fields }));
    }
    await viewer.resetView();
    expect(frame.posted).toHaveLength(count);
  });

  it('carries events with their source, numbers as they were sent, and what was there already', async () => {
    const frame = setUpFrame();
    await settled();
    frame.serve();
    const told: object[] = [];
    const viewer = await frame.connect();
    viewer.on('load', (detail) => told.push(detail));
    viewer.on('selection-change', (detail) => told.push(detail));
    await viewer.select([3, 5]);
    frame.get().select([0]);
    await viewer.getState();
    expect(told).toEqual([
      expect.objectContaining({ source: 'api', name: 'Esketamine', atomCount: 32 }),
      { source: 'api', atoms: [3, 5] },
      { source: 'user', atoms: [1] },
    ]);
  });

  it('gives an error event and a rejection for a malformed SMILES, and the last good molecule stays', async () => {
    const frame = setUpFrame();
    await settled();
    frame.serve();
    const viewer = await frame.connect();
    const errors: object[] = [];
    viewer.on('error', (detail) => errors.push(detail));
    const done = outcome(viewer.setOptions({ smiles: 'C1CC' }));
    await until(() => frame.jobs.length > 0);
    frame.last().reject(new ChemistryError('syntax', 'The ring is never closed.', 1));
    expect(await done).toMatchObject({ name: 'ViewerCallError', code: 'syntax', message: 'The ring is never closed.' });
    expect(errors).toEqual([{ source: 'api', code: 'syntax', message: 'The ring is never closed.', position: 1 }]);
    expect(await viewer.describe()).toMatch(/^Esketamine/);
    expect(await outcome(viewer.select([99]))).toMatchObject({ code: 'bad-argument', message: '99 is no atom of this molecule; its atoms are numbered from 1 to 32.' });
  });

  it('says so when a call takes too long, and goes on', async () => {
    const frame = setUpFrame();
    frame.serve();
    const viewer = await frame.connect({ timeoutMs: 400 });
    expect(await outcome(viewer.setOptions({ smiles: 'CC' }))).toMatchObject({ code: 'timeout', message: 'The viewer did not answer setOptions within 0.4 s.' });
    frame.last().resolve(moleculeNamed('ethane'));
    await until(() => frame.api.loaded());
    expect(await viewer.getState()).toEqual({ smiles: 'CC' });
  });

  it('comes back after the frame has loaded anew; what waited is told so', async () => {
    const frame = setUpFrame();
    const stop = frame.serve();
    const viewer = await frame.connect();
    const told: object[] = [];
    viewer.on('selection-change', (detail) => told.push(detail));
    const waiting = outcome(viewer.setOptions({ smiles: 'CC' }));
    await until(() => frame.jobs.length > 0);
    stop();
    frame.serve();
    expect(await waiting).toMatchObject({ code: 'disconnected' });
    await viewer.select([2]);
    expect(told).toEqual([{ source: 'api', atoms: [2] }]);
  });

  it('does not take the frame for another when its word that it is ready comes after its first answer', async () => {
    const frame = setUpFrame();
    frame.serve();
    const viewer = await frame.connect();
    const waiting = outcome(viewer.setOptions({ smiles: 'CC' }));
    await until(() => frame.jobs.length > 0);
    for (let count = 0; count < 20; count++) frame.pageWindow.dispatchEvent(messageEvent({ data: READY, source: frame.contentWindow, origin: 'null' }));
    await aWhile();
    frame.last().resolve(moleculeNamed('ethane'));
    expect(await waiting).toBe('done');
    expect(await viewer.getState()).toEqual({ smiles: 'CC' });
  });

  it('ends by itself, by a signal, or with the frame, each in a sentence', async () => {
    const frame = setUpFrame();
    frame.serve();
    const viewer = await frame.connect();
    viewer.disconnect();
    expect(await outcome(viewer.getState())).toMatchObject({ code: 'disconnected', message: 'The connection to the viewer was ended.' });
    const control = new AbortController();
    const second = await frame.connect({ signal: control.signal });
    const waiting = outcome(second.setOptions({ smiles: 'CC' }));
    control.abort();
    expect(await waiting).toMatchObject({ code: 'disconnected' });
    const third = await frame.connect();
    Object.assign(frame.iframe, { isConnected: false });
    expect(await outcome(third.getState())).toMatchObject({ code: 'disconnected', message: 'The frame of the viewer is no longer in the page.' });
  });

  it('gives way to a later connection of the page, in a sentence, and not to one that fails', async () => {
    const frame = setUpFrame();
    frame.serve();
    const first = await frame.connect();
    expect(await outcome(frame.connect({ origin: 'https://elsewhere.example', timeoutMs: 40 }))).toMatchObject({ code: 'timeout' });
    expect(await first.getState()).toEqual({});
    const waiting = outcome(first.setOptions({ smiles: 'CC' }));
    await until(() => frame.jobs.length > 0);
    const second = await frame.connect();
    const taken = { code: 'disconnected', message: 'The page has connected to the viewer anew, and a viewer has one connection.' };
    expect([await waiting, await outcome(first.getState())]).toMatchObject([taken, taken]);
    frame.last().resolve(moleculeNamed('ethane'));
    first.disconnect();
    expect(await second.getState()).toEqual({ smiles: 'CC' });
  });

  it('gives up on a frame that holds no viewer, or when it is told to', async () => {
    const frame = setUpFrame();
    expect(await outcome(frame.connect({ timeoutMs: 40 }))).toMatchObject({ code: 'timeout', message: expect.stringContaining('embed.html') as string });
    expect(await outcome(frame.connect({ signal: AbortSignal.abort() }))).toMatchObject({ name: 'AbortError' });
    const control = new AbortController();
    const waiting = outcome(frame.connect({ signal: control.signal }));
    control.abort();
    expect(await waiting).toMatchObject({ name: 'AbortError' });
  });

  it.each(['*', '', 'https://viewer.example/', 'viewer.example', 'data:text/html,x', undefined])('refuses %j for an origin', async (origin) => {
    const frame = setUpFrame();
    expect(await outcome(connectMoleculeViewer(frame.iframe, { origin: origin as string }))).toMatchObject({ code: 'bad-argument' });
    expect(frame.posted).toEqual([]);
  });

  it.each([null, undefined, {}, 'iframe', 7])('refuses %j for a frame, and no settings at all, in a sentence', async (iframe) => {
    const fault = { name: 'ViewerCallError', code: 'bad-argument', message: expect.stringMatching(/\.$/) as string };
    expect(await outcome(connectMoleculeViewer(iframe as unknown as HTMLIFrameElement, { origin: 'null' }))).toMatchObject(fault);
    expect(await outcome(Reflect.apply(connectMoleculeViewer, undefined, [setUpFrame().iframe]) as Promise<unknown>)).toMatchObject(fault);
  });
});

describe('the frame', () => {
  it.each([
    ['another window', writeHello('1'), { source: {} }],
    ['no window', writeHello('1'), { source: null }],
    ['no port', writeHello('1'), { source: undefined, ports: [] }],
    ['another namespace', { ...writeHello('1'), ns: 'other' }, {}],
    ['another version', { ...writeHello('1'), v: 2 }, {}],
    ['no id', { ...writeHello('1'), id: undefined }, {}],
    ['an endless id', writeHello('x'.repeat(65)), {}],
    ['a text', JSON.stringify(writeHello('1')), {}],
    ['nothing', null, {}],
  ])('ignores a hello from or with %s', async (_, hello, fields) => {
    const frame = setUpFrame();
    frame.serve();
    const { heard } = greet(frame, hello, { source: frame.page, ...fields });
    await aWhile();
    expect(heard).toEqual([]);
  });

  it('tells a new connection what is shown, takes a repeated hello for the same, and another in place of the former', async () => {
    const frame = setUpFrame();
    await settled();
    frame.serve();
    const first = greet(frame, writeHello('a'));
    const repeated = greet(frame, writeHello('a'));
    await until(() => first.heard.length > 0);
    await aWhile();
    expect(first.heard).toMatchObject([{ kind: 'event', name: 'load', detail: { source: 'api', name: 'Esketamine' } }]);
    expect(repeated.heard).toEqual([]);
    const second = greet(frame, writeHello(7));
    const call = { kind: 'call', id: 7, method: 'getState', args: [] };
    first.port.postMessage(call, []);
    second.port.postMessage(call, []);
    await until(() => second.results().length > 0);
    await aWhile();
    expect(first.results()).toEqual([]);
    expect(second.results()).toEqual([{ kind: 'result', id: 7, ok: true, value: {} }]);
  });

  it('tells a page that comes late why there is no molecule', async () => {
    const frame = setUpFrame();
    frame.serve();
    void outcome(frame.api.setOptions({ molecule: 'no-such-molecule' }));
    await settled();
    const { heard } = greet(frame, writeHello('a'));
    await until(() => heard.length > 0);
    expect(heard).toEqual([{ kind: 'event', name: 'error', detail: { source: 'api', code: 'unsupported', message: 'The library has no molecule “no-such-molecule”.' } }]);
  });

  it('answers what is no method with a refusal and an error event, and ignores what is no call', async () => {
    const frame = setUpFrame();
    frame.serve();
    const { port, heard, results } = greet(frame, writeHello('a'));
    for (const method of ['eval', 'constructor', '__proto__', 'molecule', 'setMolfile']) port.postMessage({ kind: 'call', id: method, method, args: [] });
    await until(() => results().length > 4);
    expect(results()).toHaveLength(5);
    expect(results().every((each) => (each as { ok: boolean }).ok === false)).toBe(true);
    expect(heard).toContainEqual({ kind: 'event', name: 'error', detail: expect.objectContaining({ source: 'api', code: 'unknown-method' }) as object });
    const count = heard.length;
    for (const wrong of [null, 'getState', [], { kind: 'call', id: 1, method: 'getState' }, { kind: 'call', id: {}, method: 'getState', args: [] }, { kind: 'call', id: 1, method: 3, args: [] }, { kind: 'call', id: 1, method: 'getState', args: {} }]) {
      port.postMessage(wrong);
    }
    await aWhile();
    expect(heard).toHaveLength(count);
  });

  it('refuses arguments of every wrong shape with a sentence', async () => {
    const frame = setUpFrame();
    frame.serve();
    const { port, results } = greet(frame, writeHello('a'));
    const wrong: readonly (readonly [string, readonly unknown[]])[] = [
      ['setOptions', []],
      ['setOptions', ['smiles=C']],
      ['setOptions', [[['smiles', 'C']]]],
      ['setOptions', [{ smiles: 'C'.repeat(300_000) }]],
      ['setOptions', [new Map([['smiles', 'C']])]],
      ['select', []],
      ['select', [3]],
      ['select', [['3']]],
      ['select', [[Number.NaN]]],
      ['goToStep', []],
      ['goToStep', [{}, 1]],
      ['describe', ['everything']],
      ['toDataURL', [{ width: 9000 }]],
      ['exportMolecule', []],
      ['exportMolecule', ['__proto__']],
    ];
    for (const [id, [method, args]] of wrong.entries()) port.postMessage({ kind: 'call', id, method, args });
    await until(() => results().length >= wrong.length);
    const refused = results() as { readonly ok: boolean; readonly error?: { readonly code: string; readonly message: string } }[];
    expect(refused.map(({ ok, error }) => [ok, error?.code])).toEqual(wrong.map(() => [false, 'bad-argument']));
    expect(refused.every(({ error }) => error?.message.endsWith('.'))).toBe(true);
    expect(frame.api.getState()).toEqual({});
  });
});

describe('haste', () => {
  it('lets 60 calls through in any second, delays the rest in their order, and refuses what would wait for four', () => {
    vi.useFakeTimers();
    try {
      const ran: number[] = [];
      const times: number[] = [];
      const pace = paceCalls(() => Date.now());
      const begun = Date.now();
      const admitted = Array.from({ length: 320 }, (_, index) =>
        pace.admit(() => {
          ran.push(index);
          times.push(Date.now() - begun);
        }),
      );
      expect(ran).toHaveLength(60);
      expect(admitted.filter((isAdmitted) => !isAdmitted)).toHaveLength(20);
      vi.advanceTimersByTime(999);
      expect(ran).toHaveLength(60);
      vi.advanceTimersByTime(1);
      expect(ran).toHaveLength(120);
      vi.advanceTimersByTime(10_000);
      expect(ran).toEqual(Array.from({ length: 300 }, (_, index) => index));
      const busiest = Math.max(...times.map((at) => times.filter((other) => other >= at && other < at + 1000).length));
      expect(busiest).toBe(60);
      pace.stop();
    } finally {
      vi.useRealTimers();
    }
  });

  it('refuses in a sentence over the port', async () => {
    const frame = setUpFrame();
    const { api } = frame;
    ends.push(serveMessages({ window: frame.frameWindow as unknown as Window, parent: frame.page as unknown as Window, api, now: () => 0 }));
    const { port, results } = greet(frame, writeHello('a'));
    for (let id = 0; id < 301; id++) port.postMessage({ kind: 'call', id, method: 'getState', args: [] });
    await until(() => results().length > 60);
    expect(results().filter((each) => (each as { ok: boolean }).ok)).toHaveLength(60);
    expect(results().filter((each) => !(each as { ok: boolean }).ok)).toEqual([
      { kind: 'result', id: 300, ok: false, error: { code: 'too-many-calls', message: expect.stringContaining('More than 60 calls a second') as string } },
    ]);
  });
});

describe('the readers', () => {
  it('hand back only what a message should have', () => {
    expect(readHello({ ...writeHello('1'), extra: 'x' })).toEqual(writeHello('1'));
    expect(readCall({ kind: 'call', id: 1, method: 'getState', args: [], extra: 'x' })).toEqual({ kind: 'call', id: 1, method: 'getState', args: [] });
    expect(readCall({ kind: 'call', id: Number.NaN, method: 'getState', args: [] })).toBeUndefined();
    expect(readCall({ kind: 'call', id: 1, method: 'getState', args: Array.from({ length: 9 }) })).toBeUndefined();
  });

  it('stop at what is too deep, goes round, or is no data', () => {
    const round: Record<string, unknown> = {};
    round['self'] = round;
    expect([round, new Date(), () => 0, 1n, [[[[[['x']]]]]], 'x'.repeat(250_001)].map(isModest)).toEqual([false, false, false, false, false, false]);
    expect([[{ width: 8, type: 'image/png' }], [[3, 4]], [null], ['a', undefined]].map(isModest)).toEqual([true, true, true, true]);
  });
});
