// What package.json promises of its entries: files that are there, types that resolve as bundlers and as Node resolve them, and
// imports of nothing but what is asked for.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { parseSync } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { installPacked, manifest, ROOT } from './install-packed';

const PEERS = Object.keys(manifest.peerDependencies);
const installed = installPacked([...PEERS, '@types/react', '@types/react-dom', '@types/three']);
afterAll(installed.remove);

/** Every file of the package, by its path in it. */
const files = readdirSync(installed.packed, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
const entries = Object.entries(manifest.exports).filter(([, target]) => typeof target !== 'string');
/** One of them has types and nothing else. */
const modules = entries.filter(([, target]) => typeof target !== 'string' && 'default' in target);

const markup = (attributes: string) => `import type {} from '${manifest.name}/jsx';\nexport const viewer = <molecule-viewer ${attributes} />;`;

describe('the packed package', () => {
  it('has nothing that publint complains of', async () => {
    const { messages } = await publint({ pkgDir: installed.packed, strict: true, pack: false });
    expect(messages).toEqual([]);
  });

  it('holds the file behind every export, and no source, test or machine path', () => {
    const targets = Object.values(manifest.exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
    expect(targets.filter((target) => !files.includes(target.replace('./', '')))).toEqual([]);
    expect(files.filter((name) => /^(src|tests|scripts|bench)\//.test(name))).toEqual([]);
    const texts = files.filter((name) => /\.(js|d\.ts)$/.test(name));
    expect(texts.filter((name) => readFileSync(join(installed.packed, name), 'utf8').includes(ROOT))).toEqual([]);
  });

  it('imports only what it asks for', () => {
    const named = new Set([...PEERS, ...Object.keys(manifest.dependencies)]);
    const foreign = files.filter((name) => name.startsWith('dist/lib/') && name.endsWith('.js')).flatMap((name) => {
      const text = readFileSync(join(installed.packed, name), 'utf8');
      const { module } = parseSync(name, text);
      const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1));
      const specifiers = [...module.staticImports.map((each) => each.moduleRequest.value), ...dynamic];
      const packages = specifiers.filter((each) => /^[@a-z]/.test(each) && !each.startsWith('node:'));
      return packages.filter((each) => !named.has(each.split('/').slice(0, each.startsWith('@') ? 2 : 1).join('/'))).map((each) => [name, each]);
    });
    expect(foreign).toEqual([]);
  });

  it('needs no peer but for the React entry', () => {
    const others = ['element.js', 'embed.js', 'chemistry.js', 'pharmacology.js', 'molecule-viewer.js'].map((name) => `dist/lib/${name}`);
    const peers = others.filter((name) => PEERS.some((peer) => readFileSync(join(installed.packed, name), 'utf8').includes(`from"${peer}"`)));
    expect(peers).toEqual([]);
  });

  it.each(['bundler', 'nodenext'])('has types that resolve as %s resolves', (resolution) => {
    const imports = modules.map(([path], index) => `import * as entry${index} from '${manifest.name}${path.slice(1)}';\n`);
    const program = `${imports.join('')}
      import { MoleculeViewer, OPTIONS, type MoleculeViewerHandle } from '${manifest.name}';
      import { defineMoleculeViewer } from '${manifest.name}/element';
      import { loadMolecule } from '${manifest.name}/chemistry';
      import { steadyStateBlock } from '${manifest.name}/pharmacology';
      type IsAny<T> = 0 extends 1 & T ? true : false;
      type Sound<T> = IsAny<T> extends true ? 'any' : 'sound';
      const sound: readonly ['sound', 'sound', 'sound', 'sound', 'sound', 'sound'] = [
        'sound' as Sound<typeof MoleculeViewer>,
        'sound' as Sound<Parameters<typeof MoleculeViewer>[0]['onLoad']>,
        'sound' as Sound<(typeof OPTIONS)['molecule']>,
        'sound' as Sound<ReturnType<MoleculeViewerHandle['exportMolecule']>>,
        'sound' as Sound<Awaited<ReturnType<typeof loadMolecule>>['atoms']>,
        'sound' as Sound<ReturnType<typeof steadyStateBlock>>,
      ];
      const formula: string | undefined = document.createElement('molecule-viewer').molecule?.formula;
      export const all = [${modules.map((_, index) => `entry${index}`)}, sound, formula, defineMoleculeViewer];`;
    const right = `smiles="CCO" surface-style="mesh" select={[2, 3]} spin onload={({ detail }) => detail.formula.at(0)} ref={(viewer) => void viewer?.describe('short')}`;
    const sources = [
      installed.write(`types-${resolution}/program.ts`, program),
      installed.write(`types-${resolution}/right.tsx`, markup(right)),
      installed.write(`types-${resolution}/wrong.tsx`, markup('simles="CCO"')),
    ];
    const module = resolution === 'nodenext' ? 'nodenext' : 'esnext';
    const compilerOptions = { strict: true, noEmit: true, target: 'es2022', lib: ['es2023', 'dom'], module, moduleResolution: resolution, jsx: 'react-jsx' };
    installed.write(`types-${resolution}/package.json`, '{ "type": "module" }');
    installed.write(`types-${resolution}/tsconfig.json`, JSON.stringify({ compilerOptions: { ...compilerOptions, types: [] }, files: sources }));
    const ended = spawnSync('npx', ['tsc', '-p', join(installed.folder, `types-${resolution}`)], { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
    // The types of three's own add-ons have faults of their own.
    const ours = ended.stdout.split('\n').filter((line) => /error TS/.test(line) && !/node_modules\/(?!ketamine-viewer)/.test(line));
    expect(ours).toEqual([expect.stringMatching(/wrong\.tsx.*simles/)]);
  });
});
