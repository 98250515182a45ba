// What each entry of the package costs whoever uses it, gzip: until the first picture, and with all that is fetched later.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const lib = fileURLToPath(new URL('../../dist/lib', import.meta.url));
const site = fileURLToPath(new URL('../../dist/site', import.meta.url));
const kilobytes = (files: readonly string[]) => files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1024;
const scripts = (folder: string) => readdirSync(join(lib, folder)).filter((name) => name.endsWith('.js')).map((name) => join(lib, folder, name));

/** German or Spanish, of which a reader fetches one at most. */
const isLanguage = (file: string) => /[/\\](de|es)-[^/\\]+$/.test(file);

/** The files, and all that they import statically within the package. */
function withImports(files: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const { moduleRequest } of parseSync(file, readFileSync(file, 'utf8')).module.staticImports) {
      if (moduleRequest.value.startsWith('.')) follow(join(file, '..', moduleRequest.value));
    }
  };
  for (const file of files) follow(file);
  return [...found];
}

/** What the entry fetches before it can draw: the viewer, and the scene. */
function untilPicture(entry: string, folder: string): readonly string[] {
  const names = folder === 'element' ? ['first-picture', 'viewer'] : ['mount-viewer', 'MoleculeCanvas'];
  const parts = names.map((part) => scripts(folder).find((file) => file.includes(`/${part}-`)) ?? part);
  return withImports([join(lib, entry), ...parts]);
}

describe('the entries of the package, gzip', () => {
  it.each([
    // Until the first picture without fiber; with all that comes later, in English.
    ['the element', 'element.js', 'element', 234, 500],
    // React, react-dom, three and fiber are the page's own.
    ['the React component', 'index.js', 'react', 103, 316],
  ])('%s stays within its budget', (_, entry, folder, first, all) => {
    const [languages, others] = [scripts(folder).filter(isLanguage), scripts(folder).filter((file) => !isLanguage(file))];
    expect(kilobytes(untilPicture(entry, folder))).toBeLessThan(first);
    expect(kilobytes([join(lib, entry), ...others])).toBeLessThan(all);
    expect(languages).toHaveLength(2);
    for (const language of languages) expect(kilobytes([language])).toBeLessThan(41);
  });

  it('draws the element’s default molecule with 122 kB, in two files and one of the bundler’s', () => {
    const files = withImports([join(lib, 'element.js'), ...scripts('element').filter((file) => file.includes('/first-picture-'))]);
    expect(files.map((file) => basename(file).replace(/-[^-]{8}\.js$/, '')).toSorted()).toEqual(['element.js', 'first-picture', 'rolldown-runtime']);
    expect(kilobytes(files)).toBeLessThan(122);
    // No React among them.
    expect(files.filter((file) => /react\.(?:element|transitional)/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each([
    ['what names the element, before one is near', [join(lib, 'element.js')], 18],
    ['what a page imports of the React entry, MoleculeObject included', [join(lib, 'index.js')], 37],
    ['messages', [join(lib, 'embed.js')], 4],
    ['chemistry, without its worker', [join(lib, 'chemistry.js')], 11],
    ['pharmacology', [join(lib, 'pharmacology.js')], 8],
    // One file, so that all of it is in it: three languages, and the drawing without WebGL.
    ['the one-file script, with OpenChemLib and its tables', [join(lib, 'molecule-viewer.js')], 1280],
    ['embed.html until its first picture', [join(site, 'embed.html'), join(site, 'embed.js')], 492],
    ['embed.html in German, what comes on top', [join(site, 'embed-de.js')], 41],
    ['what embed.html fetches for a SMILES', [join(site, 'embed-chemistry.js')], 660],
  ])('%s stays within its budget', (_, files, budget) => {
    expect(kilobytes(withImports(files.filter((file) => file.endsWith('.js'))))).toBeLessThan(budget);
  });

  it('serves the one-file script beside the page, the same as in the package', () => {
    // `toEqual` would look at each of three million bytes by itself.
    expect(readFileSync(join(site, 'molecule-viewer.js')).equals(readFileSync(join(lib, 'molecule-viewer.js')))).toBe(true);
  });

  it('loads OpenChemLib into no thread but a worker', () => {
    const threads = [...scripts('.'), ...scripts('element'), ...scripts('react')].filter((file) => !/\.node\.js$|molecule-viewer\.js$/.test(file));
    const heavy = threads.filter((file) => /SmilesParser:|ForceFieldMMFF94/.test(readFileSync(file, 'utf8')));
    expect(heavy).toEqual([]);
  });
});
