// Options to strings and back, and what comes of nonsense from outside.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeHash } from '../../src/options/address';
import { formatOptions, parseOptions } from '../../src/options/option-codec';
import type { Highlight } from '../../src/options/highlight-kind';
import { DEFAULT_OPTIONS, OPTION_NAMES, OPTIONS, type Options } from '../../src/options/options';
import { REPRESENTATIONS } from '../../src/representations/registry';

const tenth = (min: number, max: number) => fc.integer({ min: min * 10, max: max * 10 }).map((n) => n / 10);
const anyId = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const anyHighlight: fc.Arbitrary<Highlight> = fc.oneof(
  fc.record({ kind: fc.constant('group' as const), ids: fc.uniqueArray(anyId, { minLength: 1, maxLength: 4 }) }),
  fc.record({ kind: fc.constant('smarts' as const), pattern: fc.constantFrom('[CX3](=O)[#6]', 'c1ccccc1Cl', '[N+;H2]', '[$([#6]=O)]', 'C/C=C\\C') }),
  fc.record({ kind: fc.constant('atoms' as const), atoms: fc.uniqueArray(fc.integer({ min: 1, max: 999_999 }), { minLength: 1, maxLength: 6 }) }),
);
const anyOptions: fc.Arbitrary<Options> = fc.record({
  molecule: anyId,
  smiles: fc.option(fc.string({ unit: 'grapheme', maxLength: 60 }), { nil: undefined }),
  src: fc.option(fc.webUrl({ withFragments: true, withQueryParameters: true }), { nil: undefined }),
  representation: fc.constantFrom(...(Object.keys(REPRESENTATIONS) as (keyof typeof REPRESENTATIONS)[])),
  surface: fc.constantFrom('none', 'van-der-waals', 'molecular'),
  'surface-style': fc.constantFrom('translucent', 'opaque', 'mesh'),
  color: fc.constantFrom('element', 'group', 'charge'),
  palette: fc.constantFrom('cpk', 'colour-safe'),
  hydrogens: fc.constantFrom('all', 'polar', 'none'),
  labels: fc.constantFrom('none', 'element', 'number', 'stereo', 'charge'),
  measure: fc.uniqueArray(fc.uniqueArray(fc.integer({ min: 1, max: 999_999 }), { minLength: 2, maxLength: 4 }), {
    maxLength: 8,
    selector: (atoms) => atoms.toSorted((a, b) => a - b).join(),
  }),
  select: fc.uniqueArray(fc.integer({ min: 1, max: 999_999 }), { maxLength: 6 }),
  compare: fc.option(anyId, { nil: undefined }),
  receptor: fc.constantFrom('none', 'pocket', 'pore', 'whole'),
  cut: fc.option(tenth(0, 100), { nil: undefined }),
  part: fc.uniqueArray(anyId, { maxLength: 5 }),
  lab: fc.option(fc.constantFrom('trapping', 'dose-response~volt-40~t0.5', 'own~vs~drug-none'), { nil: undefined }),
  projection: fc.constantFrom('perspective', 'orthographic'),
  spin: tenth(-360, 360),
  camera: fc.option(fc.record({ theta: tenth(-360, 360), phi: tenth(0, 180), distance: tenth(1, 9_999) }, { requiredKeys: ['theta', 'phi'] }), { nil: undefined }),
  background: fc.constantFrom('transparent', '#fff', '#14161a', 'rebeccapurple', 'rgb(10, 20, 30)', 'hsl(200 50% 40%)'),
  theme: fc.constantFrom('auto', 'light', 'dark', 'projector'),
  lang: fc.constantFrom('auto', 'en', 'de', 'es'),
  motion: fc.constantFrom('auto', 'reduced'),
  controls: fc.constantFrom('full', 'minimal', 'none'),
  highlight: fc.option(anyHighlight, { nil: undefined }),
  story: fc.option(anyId, { nil: undefined }),
  step: fc.option(anyId, { nil: undefined }),
  panel: fc.option(anyId, { nil: undefined }),
});

describe('the table', () => {
  it('holds the names and defaults that are promised', () => {
    expect(DEFAULT_OPTIONS).toEqual({
      molecule: 'esketamine',
      smiles: undefined,
      src: undefined,
      representation: 'ball-and-stick',
      surface: 'none',
      'surface-style': 'translucent',
      color: 'element',
      palette: 'cpk',
      hydrogens: 'all',
      labels: 'none',
      select: [],
      measure: [],
      compare: undefined,
      receptor: 'none',
      cut: undefined,
      part: [],
      lab: undefined,
      projection: 'perspective',
      spin: 0,
      camera: undefined,
      background: 'transparent',
      theme: 'auto',
      lang: 'auto',
      motion: 'auto',
      controls: 'full',
      highlight: undefined,
      story: undefined,
      step: undefined,
      panel: undefined,
    });
  });

  it.each(OPTION_NAMES)('describes %s in one sentence', (name) => {
    expect(OPTIONS[name].description).toMatch(/^[A-Z].*\.$/);
    expect(OPTIONS[name].kind.expects.length).toBeGreaterThan(3);
  });
});

describe('round trips', () => {
  it('brings every option back through an address', () => {
    fc.assert(
      fc.property(anyOptions, (options) => {
        const hash = writeHash(formatOptions(options));
        const parsed = parseOptions(readAddress({ search: '', hash }));
        expect(parsed.warnings).toEqual([]);
        expect(parsed.options).toEqual(options);
      }),
    );
  });

  it('leaves defaults out', () => {
    expect(formatOptions(DEFAULT_OPTIONS)).toEqual({});
    expect(writeHash({})).toBe('');
    expect(formatOptions({ ...DEFAULT_OPTIONS, spin: 20, select: [3, 8] })).toEqual({ spin: '20', select: '3,8' });
  });

  it('reads the same from search parameters, a record and pairs', () => {
    const expected = parseOptions({ molecule: 'ketamine', spin: '' });
    expect(parseOptions(new URLSearchParams('molecule=ketamine&spin'))).toEqual(expected);
    expect(parseOptions([['molecule', 'ketamine'], ['spin', '']])).toEqual(expected);
    expect(expected.options.spin).toBe(20);
    expect(expected.given).toEqual(['molecule', 'spin']);
  });
});

describe('leniency', () => {
  const refused = [
    ['molecule', '../secret'],
    ['molecule', 'Esketamine'],
    ['representation', 'toString'],
    ['surface', 'solvent'],
    ['surface-style', 'glass'],
    ['color', 'red'],
    ['palette', 'colour-blind'],
    ['hydrogens', 'some'],
    ['labels', 'all'],
    ['measure', '1'],
    ['measure', '1-1'],
    ['measure', '1-2-3-4-5'],
    ['measure', '1-2;'],
    ['select', '0'],
    ['select', '1,,2'],
    ['select', '-3'],
    ['projection', 'isometric'],
    ['spin', 'fast'],
    ['spin', '1e3'],
    ['spin', '361'],
    ['camera', '10'],
    ['camera', '10 20 far'],
    ['camera', '10 200 5'],
    ['camera', '10 20 0'],
    ['camera', 'NaN 1 1'],
    ['background', 'url(//evil.example/x)'],
    ['background', 'red;color:blue'],
    ['background', 'blurple'],
    ['background', 'var(--ink)'],
    ['theme', 'DARK'],
    ['highlight', 'amine'],
    ['highlight', 'group:'],
    ['highlight', 'group:Amine'],
    ['highlight', 'atoms:0'],
    ['highlight', 'smarts:C C'],
    ['highlight', 'constructor:a'],
    ['step', 'two words'],
    ['panel', 'a b'],
    ['smiles', 'C'.repeat(4001)],
  ] as const;
  it.each(refused)('warns once of %s=%s and takes the default', (name, value) => {
    const { options, warnings, given } = parseOptions({ [name]: value });
    expect(options).toEqual(DEFAULT_OPTIONS);
    expect(given).toEqual([]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(name);
    expect(warnings[0]?.length).toBeLessThan(200);
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty', 'legend', ''])('warns of the unknown name “%s”', (name) => {
    const { options, warnings } = parseOptions([[name, 'x']]);
    expect(options).toEqual(DEFAULT_OPTIONS);
    expect(warnings).toEqual([`There is no option “${name}”.`]);
  });

  it('takes a measure and its reverse for one, and keeps the order of the rest', () => {
    const { options } = parseOptions({ measure: '4-1;1-4;3-2-1;1-2-3-4' });
    expect(options.measure).toEqual([[4, 1], [3, 2, 1], [1, 2, 3, 4]]);
    expect(formatOptions(options)['measure']).toBe('4-1;3-2-1;1-2-3-4');
  });

  it('never throws, whatever the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (search, hash) => {
        const { options } = parseOptions(readAddress({ search, hash }));
        expect(parseOptions(formatOptions(options)).options).toEqual(options);
      }),
    );
  });
});

describe('addresses', () => {
  it('keeps a plus that was pasted with a SMILES', () => {
    expect(readAddress({ search: '', hash: '#smiles=C[NH3+]' })).toEqual([['smiles', 'C[NH3+]']]);
    expect(writeHash({ smiles: 'C[NH3+]&x' })).toBe('#smiles=C%5BNH3%2B%5D%26x');
  });

  it('takes a plus in a camera for the space it stands for', () => {
    expect(parseOptions(readAddress({ search: '?camera=30+60.5+12', hash: '' })).options.camera).toEqual({ theta: 30, phi: 60.5, distance: 12 });
  });

  it('lets the hash win over the query, and survives a stray percent sign', () => {
    const { options } = parseOptions(readAddress({ search: '?theme=dark&motion=reduced', hash: '#theme=light&smiles=%E0%A4%A' }));
    expect(options.theme).toBe('light');
    expect(options.motion).toBe('reduced');
    expect(options.smiles).toBe('%E0%A4%A');
  });
});
