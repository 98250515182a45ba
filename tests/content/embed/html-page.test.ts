// @vitest-environment jsdom
// A page that is saved holds its parts as they are, runs only what its policy names, and reads without JavaScript.
import { createHash } from 'node:crypto';
import { assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlPage, type HtmlPage } from '../../../src/content/embed/html-page';
import { BOOT_HASH, BOOT_SCRIPT, PAGE_POLICY, PAGE_STYLE, STYLE_HASH } from '../../../src/content/embed/html-page-parts';
import { words as german } from '../../../src/languages/de';
import { htmlFile } from '../../../src/languages/en/html-file';
import { inlineMolfile } from '../../../src/embed/element/inline-molfile';

const FORMULA = { width: 40, height: 20, marks: [{ shape: { kind: 'line', x1: 1, y1: 2, x2: 30, y2: 4 } }, { shape: { kind: 'text', x: 3, y: 4, size: 12, text: '<O&' }, element: 'O' }], atoms: [] } as const;
const PAGE: HtmlPage = { title: 'Ketamine', options: { molecule: 'ketamine', theme: 'dark' }, description: ['A molecule.', 'It has a ring.'], formula: FORMULA, caption: 'C13H16ClNO.', poster: 'data:image/png;base64,AAAA', packedScript: 'H4sIAAAAAAAAAyvNK9HQBAAFTkQyBwAAAA==', lang: 'en', words: htmlFile.words };
const parse = (page: Partial<HtmlPage>) => new DOMParser().parseFromString(htmlPage({ ...PAGE, ...page }), 'text/html');
const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
const scriptOf = (document: Document) => document.getElementById('viewer-source')?.textContent;

describe('a saved page', () => {
  it('names its own script and style by their hashes, and no network', () => {
    expect([BOOT_HASH, STYLE_HASH]).toEqual([sha256(BOOT_SCRIPT), sha256(PAGE_STYLE)]);
    const document = parse({});
    expect(document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toBe(PAGE_POLICY);
    expect(PAGE_POLICY).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/]{43}=' blob:; .*connect-src 'none'/);
    const inline = [...document.querySelectorAll('script:not([type]), style')].map(({ textContent }) => sha256(textContent ?? ''));
    expect(inline.sort()).toEqual([BOOT_HASH, STYLE_HASH].sort());
    expect(document.querySelectorAll('[style], [src^="http"], link')).toHaveLength(0);
  });

  it('gives back any title and caption, and the packed script as it is', () => {
    const words = string({ unit: oneof(constantFrom('<', '/', 'script', '!--', '"', '&', '\\'), string({ minLength: 1, maxLength: 1 })) });
    assert(
      property(words, (text) => {
        const document = parse({ title: text, caption: text });
        const seen = text.replace(/(?![\t\n\r])\p{Cc}/gu, '').replace(/\r\n?/g, '\n');
        expect([scriptOf(document), document.querySelector('h1')?.textContent]).toEqual([PAGE.packedScript, seen]);
        expect(document.querySelectorAll('script')).toHaveLength(2);
      }),
      { numRuns: 50 },
    );
  });

  it('is in the language of its author', () => {
    const document = parse({ lang: 'de', words: german.htmlFile });
    expect(document.documentElement.lang).toBe('de');
    expect(document.querySelector('noscript')?.textContent).toMatch(/^Ohne JavaScript/);
    expect(document.querySelector('figcaption')?.textContent).not.toMatch(/Without|Viewer in this|free software/);
  });

  it('has a language, a title, a still, the formula and the words before any script runs', () => {
    const document = parse({});
    expect([document.documentElement.lang, document.documentElement.dataset['theme'], document.title]).toEqual(['en', 'dark', 'Ketamine']);
    const viewer = document.querySelector('molecule-viewer');
    expect(viewer?.querySelector('img[slot=poster]')?.getAttribute('alt')).toBe('Ketamine');
    expect([...(viewer?.querySelectorAll('p') ?? [])].map(({ textContent }) => textContent)).toEqual(['A molecule.', 'It has a ring.']);
    expect(viewer?.querySelector('svg[role=img]')?.getAttribute('viewBox')).toBe('0 0 40 20');
    expect(viewer?.querySelector('svg text')?.textContent).toBe('<O&');
    expect(document.querySelector('figcaption')?.textContent).toContain('C13H16ClNO.');
    expect(document.querySelector('noscript')?.textContent).toMatch(/Without JavaScript/);
  });

  it('holds options as attributes, and a structure of the reader’s own inside', () => {
    const document = parse({ options: { representation: 'sticks' }, molfile: 'mine\n\n\nM  END\n' });
    const viewer = document.querySelector('molecule-viewer');
    expect([viewer?.getAttribute('representation'), viewer?.getAttribute('alt'), viewer && inlineMolfile(viewer)]).toEqual(['sticks', 'Ketamine', 'mine\n\n\nM  END\n']);
    expect(document.documentElement.dataset['theme']).toBeUndefined();
  });
});
