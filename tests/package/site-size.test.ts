// What a reader's browser must fetch before the first picture: no OpenChemLib, and not more script than the budget.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const site = fileURLToPath(new URL('../../dist/site', import.meta.url));
const read = (file: string) => readFileSync(join(site, file), 'utf8');

/** These scripts, and all that they import statically. */
function withImports(scripts: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const { moduleRequest } of parseSync(file, read(file)).module.staticImports) follow(join(file, '..', moduleRequest.value));
  };
  scripts.forEach(follow);
  return [...found];
}

/** What a text names so. */
const named = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');

const kilobytes = (files: readonly string[]) => files.reduce((sum, file) => sum + gzipSync(read(file)).length, 0) / 1024;

/** Of the files beside the page. */
const assets = (name: RegExp) => readdirSync(join(site, 'assets')).map((file) => `assets/${file}`).filter((file) => name.test(file));

describe('the first picture', () => {
  const first = withImports(named(read('index.html'), /<script[^>]+src="\.\/([^"]+)"/g));
  const entry = first.find((file) => file.startsWith('assets/')) ?? '';
  const page = named(read(entry), /["'`](?:\.\/|assets\/)(page-[^"'`]+\.js)["'`]/g).map((file) => `assets/${file}`);
  const scripts = withImports([...first, ...page]);

  it('comes of one script and one style sheet, and nothing else is fetched beside them', () => {
    const html = read('index.html').replace(/<noscript>[^]*?<\/noscript>/g, '');
    expect(first.toSorted()).toEqual([entry, 'before-paint.js']);
    // Only an address that asks for more than the ready-made page has the live one fetched beside the first script.
    expect(named(html, /data-page="\.\/([^"]+)"/g)).toEqual([...new Set(page)]);
    expect(named(html, /<link rel="([^"]+)"/g).toSorted()).toEqual(['icon', 'stylesheet']);
  });

  it('loads no OpenChemLib', () => {
    // The library's resources and its own error prefix are in every build of it.
    const markers = ['SmilesParser:', 'ForceFieldMMFF94'];
    expect(scripts.filter((file) => markers.some((marker) => read(file).includes(marker)))).toEqual([]);
  });

  it('waits for no React: 121 kB of script until it is drawn and turns, gzip', () => {
    expect(kilobytes(first)).toBeLessThan(121);
    expect(first.filter((file) => /react\.(?:element|transitional)/.test(read(file)))).toEqual([]);
  });

  it('has the live page in its place within 242 kB of script, gzip', () => {
    expect(kilobytes(scripts)).toBeLessThan(242);
  });

  it('names no other origin and runs no inline script', () => {
    const html = read('index.html');
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(html).not.toMatch(/<script(?![^>]+src=)/);
    expect(html).toContain('Content-Security-Policy');
  });
});

describe('the first molecule that is typed', () => {
  it('fetches OpenChemLib’s worker and 36 kB of its tables: 415 kB, gzip', () => {
    const [worker, tables] = [assets(/\/chemistry-worker-/), assets(/\/resources-field/)];
    expect([worker.length, tables.length]).toEqual([1, 1]);
    expect(kilobytes(tables)).toBeLessThan(37);
    expect(kilobytes([...worker, ...tables])).toBeLessThan(420);
  });

  it('leaves the torsion library to what needs it, and the tables that nothing needs out of the site', () => {
    expect(kilobytes(assets(/\/resources-/))).toBeLessThan(275);
    expect(assets(/\.json$/).filter((file) => /druglikeness|toxpredictor/.test(read(file)))).toEqual([]);
  });
});
