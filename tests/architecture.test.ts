// Holds the layer table of README, "How it is built": a layer kept by habit alone is not kept.
import { describe, expect, it } from 'vitest';
import { importsOf, sourceFiles } from './structure/source-files';

/** What each layer may import, itself aside. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  languages: [],
  chemistry: ['languages'],
  pharmacology: [],
  representations: ['languages', 'chemistry'],
  receptor: ['languages', 'chemistry', 'representations'],
  options: ['languages', 'chemistry', 'representations', 'receptor'],
  content: ['languages', 'chemistry', 'pharmacology', 'representations', 'receptor', 'options'],
  state: ['languages', 'chemistry', 'pharmacology', 'representations', 'receptor', 'options', 'content'],
  scene: ['languages', 'chemistry', 'representations', 'options', 'content', 'state'],
  panels: ['languages', 'chemistry', 'pharmacology', 'representations', 'receptor', 'options', 'content', 'state'],
  app: ['languages', 'chemistry', 'representations', 'receptor', 'options', 'content', 'state', 'scene', 'panels', 'molecules'],
  embed: ['languages', 'chemistry', 'representations', 'receptor', 'options', 'content', 'state', 'scene', 'panels', 'app'],
};

/** Packages that only some layers may import; a pure layer imports no other package at all. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  openchemlib: ['chemistry'],
  three: ['scene'],
  '@react-three/fiber': ['scene'],
  zustand: ['state', 'scene', 'panels', 'app', 'embed'],
  qr: ['panels'],
  serwist: ['app'],
  uplot: ['panels'],
  react: ['scene', 'panels', 'app', 'embed'],
  'react-dom': ['app', 'panels', 'embed'],
  'node:worker_threads': ['chemistry'],
  'virtual:library': ['app', 'embed'],
};

const layerOf = (path: string) => path.split('/')[path.startsWith('src/') ? 1 : 0] ?? '';
const packageOf = (specifier: string) => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
const imports = sourceFiles('src').flatMap(importsOf);

describe('layers', () => {
  it('knows every folder of src', () => {
    const folders = new Set(sourceFiles('src').map(layerOf));
    expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
  });

  it('finds the imports that it judges', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.some(({ specifier }) => specifier === 'openchemlib')).toBe(true);
  });

  it('resolves every relative import to a file', () => {
    expect(imports.filter(({ specifier, target }) => specifier.startsWith('.') && !target)).toEqual([]);
  });

  it('imports one way only', () => {
    const wrong = imports.filter(({ file, target }) => {
      const from = layerOf(file);
      return target && layerOf(target) !== from && !MAY_IMPORT[from]?.includes(layerOf(target));
    });
    expect(wrong).toEqual([]);
  });

  it('keeps each package in the layers that own it', () => {
    const wrong = imports.filter(({ file, specifier, target }) => {
      if (target || specifier.startsWith('.')) return false;
      return !OWNERS[packageOf(specifier)]?.includes(layerOf(file));
    });
    expect(wrong).toEqual([]);
  });
});
