// The viewer's script for a page that is saved: fetched with progress, packed smaller, and each failure a sentence of its own.
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { base64Of, dataAddress, gzipped } from '../../src/panels/embed/file-text';
import { fetchViewerScript, packedLength } from '../../src/panels/embed/fetch-viewer-script';

const ADDRESS = 'https://viewer.example/molecule-viewer.js';
const JS = { 'content-type': 'text/javascript' };
afterEach(() => vi.unstubAllGlobals());

/** What the server sends, part by part; the last may be the fault that ends it. */
function answer(parts: readonly (string | Error)[], init: ResponseInit): () => Promise<Response> {
  const encoder = new TextEncoder();
  const rest = [...parts];
  const pull = (control: ReadableStreamDefaultController<Uint8Array>) => {
    const part = rest.shift();
    if (part === undefined) control.close();
    else if (typeof part === 'string') control.enqueue(encoder.encode(part));
    else control.error(part);
  };
  return async () => new Response(new ReadableStream({ pull }, { highWaterMark: 0 }), init);
}

const onServer = (fetch: (address: string, init: RequestInit) => Promise<Response>) => vi.stubGlobal('fetch', fetch);

describe('the script', () => {
  it('comes whole, with the share that is there', async () => {
    onServer(answer(['var a = "é', '";\n'], { headers: { ...JS, 'content-length': '14' } }));
    const shares: number[] = [];
    expect(await fetchViewerScript(ADDRESS, { onProgress: (share) => shares.push(share) })).toBe('var a = "é";\n');
    expect(shares).toEqual([11 / 14, 1]);
  });

  it('tells no share where the length is that of what was compressed', async () => {
    onServer(answer(['abc'], { headers: { ...JS, 'content-length': '2', 'content-encoding': 'gzip' } }));
    const onProgress = vi.fn();
    expect(await fetchViewerScript(ADDRESS, { onProgress })).toBe('abc');
    expect(onProgress).not.toHaveBeenCalled();
  });

  it.each([
    ['is not there', answer(['Not found'], { status: 404 }), /molecule-viewer\.js, is not beside this page/],
    ['is a page, as some servers answer everything', answer(['<!doctype html>'], { headers: { 'content-type': 'text/html; charset=utf-8' } }), /is not beside this page/],
    ['cannot be asked for', () => Promise.reject(new TypeError('Failed to fetch')), /could not be fetched\. Check the connection/],
    ['breaks off', answer(['var a', new TypeError('network error')], { headers: JS }), /could not be fetched\. Check the connection/],
  ])('that %s is a sentence', async (_, server, sentence) => {
    onServer(server);
    await expect(fetchViewerScript(ADDRESS)).rejects.toThrow(sentence);
  });

  it('is given up when asked, before and while it comes', async () => {
    const control = new AbortController();
    onServer((_, { signal }) => {
      const stream = new ReadableStream<Uint8Array>({ start: (each) => signal?.addEventListener('abort', () => each.error(signal.reason)) });
      return signal?.aborted ? Promise.reject(signal.reason as Error) : Promise.resolve(new Response(stream, { headers: JS }));
    });
    const coming = fetchViewerScript(ADDRESS, { signal: control.signal });
    setTimeout(() => control.abort());
    await expect(coming).rejects.toMatchObject({ name: 'AbortError' });
    await expect(fetchViewerScript(ADDRESS, { signal: control.signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('its size in the file', () => {
  const { signal } = new AbortController();
  const ask = (headers: Record<string, string>) => {
    onServer(async (_, init) => new Response(null, { headers: { ...JS, ...headers, asked: init.method ?? '' } }));
    return packedLength(ADDRESS, signal);
  };

  it('is four thirds of what is compressed, and about that of what is not', async () => {
    // Of the build of 23 November 2026: 2 467 036 bytes, gzipped 1 278 125, which as base64 are 1 704 168.
    expect(await ask({ 'content-length': '1278125', 'content-encoding': 'gzip' })).toBe(1704167);
    const estimated = (await ask({ 'content-length': '2467036' })) ?? 0;
    expect(Math.abs(estimated / 1704168 - 1)).toBeLessThan(0.02);
    expect(await ask({})).toBeUndefined();
  });
});

it('gives a text back after it was packed', async () => {
  const text = 'const a = "</script> é😀\u2028";\n'.repeat(50);
  const packed = await base64Of(await gzipped(text));
  expect(packed).toMatch(/^[A-Za-z0-9+/]+=*$/);
  expect(gunzipSync(Buffer.from(packed, 'base64')).toString()).toBe(text);
  expect(packed.length).toBeLessThan(text.length / 4);
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);
  expect(await dataAddress(new Blob([bytes], { type: 'image/png' }))).toBe(`data:image/png;base64,${Buffer.from(bytes).toString('base64')}`);
});
