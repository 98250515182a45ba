// @vitest-environment jsdom
// What an author pastes means what was chosen: read by a browser's parser, it gives back the options and the title sign by sign.
import { assert, constantFrom, dictionary, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportMolecule } from '../../../src/chemistry/export-molecule';
import { elementSnippet, iframeSnippet, markdownSnippet, oembedSnippet, reactSnippet } from '../../../src/content/embed/snippets';
import { FRAME_SIZES, namedPixels, readSide } from '../../../src/content/embed/frame-size';
import { embedTitle } from '../../../src/content/embed/embed-title';
import { reachOf } from '../../../src/content/embed/reach';
import { inlineMolfile } from '../../../src/embed/element/inline-molfile';
import { readAddress } from '../../../src/options/address';
import { ESKETAMINE } from '../../fixtures/esketamine';

const SITE = 'https://example.org/viewer/';
const SIZE = FRAME_SIZES['column-4-3'];
const HOSTILE = ['', '"', "' onload=alert(1) x='", '"><script>alert(1)</script>', '</molecule-viewer>', '&quot;&amp;#60;', 'a\nb\tc', '<!--<script>', '])(', '`${1}`\\', 'α–β 日本 😀', '</textarea>'];

/** What a text field can hold: any sign but control characters, which HTML cannot write. */
const words = oneof(constantFrom(...HOSTILE), string({ unit: 'grapheme' }), string()).filter((text) => !/(?![\t\n\r])[\p{Cc}\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/u.test(text));
const names = constantFrom('smiles', 'molecule', 'camera', 'surface-style', 'theme');
const options = dictionary(names, words.filter((text) => text !== ''));
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const read = (molfile: string) => inlineMolfile(parse(`<body>${elementSnippet({ site: SITE, options: {}, title: 'x', size: SIZE, molfile })}`).querySelector('molecule-viewer') as Element);
const styleOf = (id: keyof typeof FRAME_SIZES) => parse(iframeSnippet({ site: SITE, options: {}, title: '', size: FRAME_SIZES[id] })).querySelector('iframe')?.getAttribute('style');
const attributes = (element: Element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

describe('code for a page', () => {
  it('is one frame with the address, the title and the rights of the contract, whatever is written in them', () => {
    assert(
      property(options, words, (texts, title) => {
        const { body } = parse(iframeSnippet({ site: SITE, options: texts, title, size: SIZE }));
        expect(body.querySelectorAll('*')).toHaveLength(1);
        const { src = '', title: named, style: _, ...rights } = attributes(body.children[0] ?? body);
        expect(named).toBe(title);
        expect(Object.fromEntries(readAddress({ search: '', hash: new URL(src).hash }))).toEqual({ ...texts });
        expect(src.startsWith(`${SITE}embed.html`)).toBe(true);
        expect(rights).toEqual({ loading: 'lazy', allow: 'fullscreen', referrerpolicy: 'no-referrer', sandbox: 'allow-scripts allow-popups allow-downloads' });
      }),
    );
  });

  it('is one element with each option as an attribute, and the title in its place without JavaScript', () => {
    assert(
      property(options, words, (texts, title) => {
        const { body } = parse(`<body>${elementSnippet({ site: SITE, options: texts, title, size: SIZE })}`);
        expect([...body.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['script', 'molecule-viewer', 'p']);
        const { alt, style: _, ...given } = attributes(body.children[1] ?? body);
        expect([alt, given]).toEqual([title, { ...texts }]);
        // Text has no way to keep a carriage return; an attribute has.
        expect(body.querySelector('p')?.textContent).toBe(title.replace(/\r\n?/g, '\n'));
      }),
    );
  });

  it('holds a molfile as it is, and one whose name would end it as near as HTML allows', () => {
    const molfile = exportMolecule({ ...ESKETAMINE, name: 'my <own> & "other"' }, 'mol');
    expect(read(molfile)).toBe(molfile);
    expect(read(exportMolecule({ ...ESKETAMINE, name: '' }, 'mol'))).toBe(exportMolecule({ ...ESKETAMINE, name: '' }, 'mol'));
    const hostile = exportMolecule({ ...ESKETAMINE, name: '</script><!--<script>' }, 'mol');
    expect(read(hostile)).toBe(hostile.replace('</script><!--<script>', '< /script>< !--< script>'));
  });

  it('says the size as the column’s width in a shape, or in pixels that a narrow column makes smaller', () => {
    expect(styleOf('column-16-9')).toBe('width: 100%; max-width: 100%; aspect-ratio: 16 / 9; border: 0');
    expect(styleOf('medium')).toBe('width: 640px; max-width: 100%; aspect-ratio: 640 / 480; border: 0');
    expect([namedPixels(FRAME_SIZES['column-4-3']), namedPixels(FRAME_SIZES.large)]).toEqual([{ width: 640, height: 480 }, { width: 960, height: 540 }]);
    expect(['160', ' 4096 ', '159', '4097', '1e3', '', '-200', '300.5'].map(readSide)).toEqual([160, 4096, undefined, undefined, undefined, undefined, undefined, undefined]);
  });
});

describe('code for React', () => {
  it('has plain values in quotes, others as expressions, and names in camel case', () => {
    const code = reactSnippet({ site: SITE, options: { molecule: 'ketamine', 'surface-style': 'mesh', smiles: 'F/C=C\\F "x"' }, title: 'S & R', size: FRAME_SIZES.small });
    expect(code).toContain('      molecule="ketamine"\n      surfaceStyle="mesh"\n      smiles={"F/C=C\\\\F \\"x\\""}\n      alt={"S & R"}\n');
    expect(code).toContain("style={{ width: '400px', maxWidth: '100%', aspectRatio: '400 / 300' }}");
  });

  it('holds a molfile as a text that JavaScript reads back', () => {
    const molfile = 'a`b\\n${1} $x\n  1  0\nM  END\n';
    const [, literal = ''] = /const molfile = (`[\s\S]*`);\n\nexport/.exec(reactSnippet({ site: SITE, options: {}, title: '', size: SIZE, molfile })) ?? [];
    const written = literal.slice(1, -1);
    expect(/(?<!\\)(?:\\\\)*(?:`|\$\{)/.test(written)).toBe(false);
    expect(written.replace(/\\(.)/g, '$1')).toBe(molfile);
  });
});

describe('a link in Markdown', () => {
  it('keeps the signs of the title and the end of the address', () => {
    expect(markdownSnippet('(S)-Ketamine [x]*\n_y_', 'https://example.org/#smiles=C(C)\\F')).toBe('[\\(S\\)\\-Ketamine \\[x\\]\\* \\_y\\_](https://example.org/#smiles=C%28C%29%5CF)');
  });
});

describe('oEmbed', () => {
  it('is a rich answer of version 1.0 whose frame is the one that is pasted', () => {
    assert(
      property(options, words, (texts, title) => {
        const embedded = { site: SITE, options: texts, title, size: FRAME_SIZES['column-16-9'] };
        const written = oembedSnippet(embedded);
        expect(JSON.parse(written)).toEqual({ version: '1.0', type: 'rich', title, provider_name: 'Ketamine viewer', provider_url: SITE, width: 640, height: 360, html: iframeSnippet(embedded) });
        expect(written).not.toContain('</');
      }),
    );
  });
});

describe('an address', () => {
  it.each([
    ['http://localhost:5173/', 'computer'],
    ['http://127.0.0.1:4173/', 'computer'],
    ['file:///home/reader/site/', 'computer'],
    ['http://192.168.1.20/', 'network'],
    ['http://[fd12::1]/', 'network'],
    ['http://example.org/', 'plain'],
  ])('that not everybody can open says so: %s', (address, reach) => {
    expect(reachOf(address)).toBe(reach);
  });

  it.each(['https://example.org/', 'https://172.32.0.1/', 'https://fdroid.example/'])('that everybody can open says nothing: %s', (address) => {
    expect(reachOf(address)).toBeUndefined();
  });
});

describe('the title', () => {
  it('is written for the author: what it shows, and that it is a model to be turned', () => {
    const titles = [embedTitle(ESKETAMINE, { isInReceptor: false }), embedTitle({ ...ESKETAMINE, name: '' }, { isInReceptor: true }), embedTitle(ESKETAMINE, { isInReceptor: true, story: 'Mirror images' })];
    expect(titles).toEqual([`${ESKETAMINE.name}, C₁₃H₁₆ClNO: an interactive 3D model`, 'C₁₃H₁₆ClNO, in the NMDA receptor (PDB 7EU8): an interactive 3D model', '“Mirror images”: a story in steps with an interactive 3D model']);
  });
});
