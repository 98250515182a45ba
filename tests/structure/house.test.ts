// Keeps the top level, the pins and the package's promises as README states them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, ROOT, sourceFiles } from './source-files';

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
  scripts: Record<string, string>;
};
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** “>=19.1.0” is 19, 1 and 0. */
const parts = (version: string) => version.replace(/^[<>=]+/, '').split('.').map(Number);

const compare = (a: string, b: string) => [0, 1, 2].map((i) => (parts(a)[i] ?? 0) - (parts(b)[i] ?? 0)).find((step) => step !== 0) ?? 0;

describe('the house', () => {
  it('has at the top level only what earns its place', () => {
    const known = new Set(
      `package.json package-lock.json vite.config.ts tsconfig.json index.html embed.html
      src public molecules tests bench scripts
      README.md CHANGELOG.md LICENSE .ci .gitignore .oxlintrc.json
      .git node_modules dist`.split(/\s+/),
    );
    expect(readdirSync(ROOT).filter((name) => !known.has(name))).toEqual([]);
  });

  it('pins every dependency exactly and gives its reason in README', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(Object.keys(all).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('locks a version of every package, for every platform', () => {
    const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version?: string; optionalDependencies?: object }>;
    };
    const installed = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')));
    const wanted = Object.values(lock.packages).flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}));
    expect(Object.entries(lock.packages).filter(([, { version }]) => !version)).toEqual([]);
    expect(wanted.filter((name) => !installed.has(name))).toEqual([]);
    const { dependencies, devDependencies, peerDependencies } = manifest;
    expect(lock.packages['']).toMatchObject({ dependencies, devDependencies, peerDependencies });
  });

  it('develops with a version of each peer that its range allows', () => {
    const wrong = Object.entries(manifest.peerDependencies).filter(([name, range]) => {
      const [least = '', below = ''] = range.split(' ');
      const version = manifest.devDependencies[name] ?? '0';
      return !least.startsWith('>=') || !/^<\d/.test(below) || compare(version, least) < 0 || compare(version, below) >= 0;
    });
    expect(wrong).toEqual([]);
    expect(Object.keys(manifest.peerDependencies).length).toBeGreaterThan(0);
  });

  it('imports only what package.json names', () => {
    const named = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)]);
    const files = ['src', 'molecules', 'tests', 'scripts', 'bench'].flatMap(sourceFiles);
    const foreign = files.flatMap(importsOf).filter(({ specifier }) => {
      if (/^(\.|node:|virtual:|data:)/.test(specifier)) return false;
      const name = specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
      return !named.has(name);
    });
    expect(foreign).toEqual([]);
  });

  it('documents each command', () => {
    for (const name of Object.keys(manifest.scripts)) {
      expect(readme).toContain(name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`);
    }
  });

  it('has no broken link in README', () => {
    const targets = [...readme.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map((match) => match[1] ?? '');
    expect(targets.filter((target) => !existsSync(join(ROOT, target)))).toEqual([]);
    const anchors = new Set([...readme.matchAll(/^#+ (.+)$/gm)].map((match) => slug(match[1] ?? '')));
    const wanted = [...readme.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1] ?? '');
    expect(wanted.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });

  it('keeps every file short enough to read', () => {
    const long = ['src', 'tests', 'scripts', 'bench']
      .flatMap(sourceFiles)
      .map((file) => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });

  it('opens every source file with what it is for', () => {
    const silent = sourceFiles('src').filter((file) => !readFileSync(join(ROOT, file), 'utf8').startsWith('//'));
    expect(silent).toEqual([]);
  });
});

/** The anchor that a heading gets where README is read. */
function slug(heading: string): string {
  return heading.toLowerCase().replace(/[^\w\s-]/g, '').trim().replaceAll(' ', '-');
}
