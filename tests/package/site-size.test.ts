// What a reader's browser must fetch before the first picture: no OpenChemLib, and not more script than the budget.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const site = fileURLToPath(new URL('../../dist/site', import.meta.url));
const read = (file: string) => readFileSync(join(site, file), 'utf8');

/** The scripts that index.html names or preloads, and all that they import statically. */
function firstScripts(): readonly string[] {
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const { moduleRequest } of parseSync(file, read(file)).module.staticImports) follow(join(file, '..', moduleRequest.value));
  };
  const named = /<script[^>]+src="\.\/([^"]+)"|<link rel="modulepreload"[^>]+href="\.\/([^"]+)"/g;
  for (const [, script, preloaded] of read('index.html').matchAll(named)) follow(script ?? preloaded ?? '');
  return [...found];
}

describe('the first picture', () => {
  const scripts = firstScripts();

  it('starts from a module script of this site, with the scene beside it', () => {
    expect(scripts.length).toBeGreaterThan(1);
  });

  it('loads no OpenChemLib', () => {
    // The library's resources and its own error prefix are in every build of it.
    const markers = ['SmilesParser:', 'ForceFieldMMFF94'];
    expect(scripts.filter((file) => markers.some((marker) => read(file).includes(marker)))).toEqual([]);
  });

  it('stays within 235 kB of script, gzip', () => {
    const kilobytes = scripts.reduce((sum, file) => sum + gzipSync(read(file)).length, 0) / 1024;
    expect(kilobytes).toBeLessThan(235);
  });

  it('names no other origin and runs no inline script', () => {
    const html = read('index.html');
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(html).not.toMatch(/<script(?![^>]+src=)/);
    expect(html).toContain('Content-Security-Policy');
  });
});
