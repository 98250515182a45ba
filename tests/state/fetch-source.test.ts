// Fetching a file that a link names: what is refused before asking, and what the answers mean.
import { describe, expect, it } from 'vitest';
import { fetchSource } from '../../src/state/fetch-source';

const BASE = 'https://school.example/viewer/index.html';

interface Asked {
  readonly url: string;
  readonly init: RequestInit;
}

function ask(address: string, answer: () => Response | Promise<Response>, signal = new AbortController().signal, timeoutMs = 5_000) {
  const asked: Asked[] = [];
  const request = ((url: URL, init: RequestInit) => {
    asked.push({ url: url.href, init });
    return Promise.race([
      Promise.resolve().then(answer),
      new Promise<never>((_, reject) => init.signal?.addEventListener('abort', () => reject(init.signal?.reason))),
    ]);
  }) as typeof fetch;
  return { asked, result: fetchSource(address, signal, { base: BASE, fetch: request, timeoutMs }) };
}

const never = () => new Promise<Response>(() => {});
const ok = (text: string) => () => new Response(text);

describe('what is asked', () => {
  it('reads a file beside the page', async () => {
    const { asked, result } = ask('../files/water.mol', ok('water'));
    expect(await result).toEqual({ name: 'water.mol', text: 'water' });
    expect(asked).toMatchObject([{ url: 'https://school.example/files/water.mol', init: { redirect: 'manual', credentials: 'same-origin' } }]);
  });

  it('sends no credentials and no referrer to another site', async () => {
    const { asked, result } = ask('https://files.example/a.sdf?x=1', ok('a'));
    expect((await result).name).toBe('a.sdf');
    expect(asked[0]?.init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it.each([
    'javascript:alert(1)',
    'data:text/plain,C',
    'file:///etc/passwd',
    'blob:https://school.example/1',
    'ftp://files.example/a.mol',
    'https://user@files.example/a.mol',
    'https://user:word@school.example/a.mol',
    'http://files.example/a.mol',
    'https://',
  ])('does not ask for %s', async (address) => {
    const { asked, result } = ask(address, ok('x'));
    await expect(result).rejects.toMatchObject({ name: 'ChemistryError', code: 'forbidden', message: expect.stringMatching(/\.$/) });
    expect(asked).toEqual([]);
  });
});

describe('what is answered', () => {
  const opaque = Object.defineProperties(new Response(null), { type: { value: 'opaqueredirect' }, status: { value: 0 } });
  it.each([
    ['a redirect', () => opaque, 'forbidden', 'not followed'],
    ['nothing there', () => new Response('', { status: 404 }), 'network', 'There is no file'],
    ['a server error', () => new Response('', { status: 503 }), 'network', '503'],
    ['a web page', ok(' <!DOCTYPE html><p>hi'), 'network', 'a web page'],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch')), 'network', 'could not be reached'],
    ['a declared 17 MB', () => new Response('x', { headers: { 'content-length': String(17 * 2 ** 20) } }), 'too-large', '16 MB'],
  ] as const)('makes of %s a sentence', async (_, answer, code, words) => {
    await expect(ask('a.mol', answer).result).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
  });

  it('stops an endless answer at 16 MB', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 2 ** 20;
        controller.enqueue(new Uint8Array(2 ** 20).fill(67));
      },
    });
    await expect(ask('a.mol', () => new Response(endless)).result).rejects.toMatchObject({ code: 'too-large' });
    expect(sent).toBeLessThan(20 * 2 ** 20);
  });

  it('tells a cancelled from a slow answer', async () => {
    const controller = new AbortController();
    const cancelled = ask('a.mol', never, controller.signal).result;
    controller.abort();
    await expect(cancelled).rejects.toMatchObject({ code: 'aborted' });
    await expect(ask('a.mol', never, undefined, 5).result).rejects.toMatchObject({ code: 'timeout' });
  });
});
