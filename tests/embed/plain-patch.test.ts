// Which viewers in somebody's page have their first picture drawn before the viewer is there: the default molecule, as it can be drawn at once.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainOptions } from '../../src/embed/element/plain-patch';
import { WALLS } from '../../src/embed/element/walls';
import { EMBED_DEFAULTS } from '../../src/embed/embed-defaults';

const plain = (options: Parameters<typeof plainOptions>[0]['options']) => plainOptions({ options });

describe('a first picture at once', () => {
  it('is that of the default molecule, with a frame’s own defaults', () => {
    expect(plain({})).toEqual(EMBED_DEFAULTS);
    expect(plain({ molecule: 'esketamine', labels: null, src: '' })).toEqual(EMBED_DEFAULTS);
  });

  it('follows what is said of its look, its ground and its bars', () => {
    expect(plain({ representation: 'sticks', hydrogens: 'none', theme: 'dark', controls: 'full', camera: '30 80' })).toEqual({
      ...EMBED_DEFAULTS,
      representation: 'sticks',
      hydrogens: 'none',
      theme: 'dark',
      controls: 'full',
      camera: { theta: 30, phi: 80 },
    });
  });

  it.each([
    ['another molecule', { molecule: 'memantine' }],
    ['a SMILES', { smiles: 'CCO' }],
    ['a file', { src: 'a.mol' }],
    ['a story', { story: 'mirror-images' }],
    ['what React or a worker adds', { labels: 'number' }],
    ['a turn by itself', { spin: true }],
    ['a value that cannot be', { representation: 'cubes' }],
    ['an option that there is not', { style: 'sticks' }],
  ])('waits for the viewer with %s', (_, options) => {
    expect(plain(options)).toBeUndefined();
  });

  it('waits for the viewer with a molfile, and with elements in its scene', () => {
    expect(plainOptions({ options: {}, molfile: 'text' })).toBeUndefined();
    expect(plainOptions({ options: {}, overlay: 'element' })).toBeUndefined();
  });

  it('stands before the walls of the viewer', () => {
    const tokens = readFileSync(new URL('../../src/app/styles/tokens.css', import.meta.url), 'utf8');
    expect(tokens).toContain(`--wall: light-dark(${WALLS.light}, ${WALLS.dark});`);
    expect(tokens).toMatch(new RegExp(`data-theme='projector'\\][^}]*--wall: ${WALLS.projector};`));
  });
});
