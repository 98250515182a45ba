// The files of the gallery: every one is shown, in the colours of the page, and sizes no text of its own.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/embed/examples/examples';
import { galleryPages } from '../../src/embed/examples/gallery-pages';
import { ROOT } from '../structure/source-files';

const PAGES = join(ROOT, 'public/examples/pages');
const read = (file: string) => readFileSync(join(PAGES, file), 'utf8');

/** Custom properties of the first rule, by their names. */
const named = (css: string) => [...(/:root \{([^}]*)\}/.exec(css)?.[1] ?? '').matchAll(/(--[\w-]+): (.+);/g)].map(([, name, value]) => [name, value] as const);

describe('the gallery', () => {
  it('shows every file of its folder, but the looks that all have in common', () => {
    expect(EXAMPLES.flatMap(({ files }) => files).concat('example.css').toSorted()).toEqual(readdirSync(PAGES).toSorted());
  });

  it('has the colours of the page', () => {
    const tokens = new Map(named(readFileSync(join(ROOT, 'src/app/styles/tokens.css'), 'utf8')));
    const own = named(read('example.css'));
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter(([name, value]) => tokens.get(name) !== value)).toEqual([]);
  });

  it('writes markup as text, and links every page to the list and its neighbours', () => {
    const pages = galleryPages("default-src 'none'", () => '<script>alert("&amp;")</script>');
    expect(pages.map(({ file }) => file)).toEqual(['index.html', ...EXAMPLES.map(({ id }) => `${id}.html`)]);
    for (const { html } of pages.slice(1)) {
      expect(html).toContain('<code>&lt;script&gt;alert(&quot;&amp;amp;&quot;)&lt;/script&gt;</code>');
      expect([...html.matchAll(/<script(?: src="([^"]*)")?/g)].map(([, src]) => src)).toEqual(['gallery.js']);
    }
    const linked = pages.slice(1).map(({ html }) => [/rel="prev" href="([^"]*)"/, /rel="next" href="([^"]*)"/].map((pattern) => pattern.exec(html)?.[1]));
    const ids = EXAMPLES.map(({ id }) => `${id}.html`);
    expect(linked).toEqual(ids.map((_, at) => [ids.at(at - 1), ids[(at + 1) % ids.length]]));
  });
});
