// The packed package in programs of somebody's: Vite with React, plain Vite, a page without a build, and a server in Node. Each
// is written into an empty folder, builds with what it installed, and shows a picture of a molecule that a worker has read.
import { execFile, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../setup/browser';
import { serveStatic } from '../setup/static-server';
import { installPacked, manifest, ROOT } from './install-packed';

const installed = installPacked(Object.keys(manifest.peerDependencies));
const page = (body: string) => `<!doctype html><html lang="en"><title>Somebody's page</title><body>${body}</body></html>`;
const SIZE = 'width: 320px; height: 240px; display: block';

/** Builds `folder/index.html` as `npx vite build` in it does, in production as a shell would. */
async function build(folder: string, script: string, body: string): Promise<void> {
  installed.write(`${folder}/index.html`, page(`${body}<script type="module" src="./${script}"></script>`));
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--base', './', '--logLevel', 'error'], { cwd: join(installed.folder, folder), env });
}

/** All script that a build wrote. */
const built = (folder: string) => {
  const assets = join(installed.folder, folder, 'dist/assets');
  return readdirSync(assets).filter((name) => name.endsWith('.js')).map((name) => readFileSync(join(assets, name), 'utf8')).join('\n');
};

/** What each library says once in a build of its own. */
const ONCE = {
  react: /__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE\s*=/g,
  'react-dom': /__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE\s*=/g,
  three: /WebGLRenderer: Context Lost/g,
};
const copies = (text: string) => Object.fromEntries(Object.entries(ONCE).map(([name, pattern]) => [name, text.match(pattern)?.length ?? 0]));
const ONE_OF_EACH = { react: 1, 'react-dom': 1, three: 1 };

let browser: Browser;
let server: { readonly url: string; readonly close: () => Promise<void> };

beforeAll(async () => {
  const react = `import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    import { MoleculeViewer } from '${manifest.name}';
    const ref = (viewer) => { globalThis.viewer = viewer; };
    const props = { ref, smiles: 'CCO', loading: 'eager', onError: ({ message }) => console.error(message), style: { width: 320, height: 240 } };
    createRoot(document.getElementById('root')).render(createElement(MoleculeViewer, props));`;
  installed.write('react/main.js', react);
  installed.write('plain/main.js', `import '${manifest.name}/element'; globalThis.viewer = document.querySelector('molecule-viewer');`);
  const element = `<molecule-viewer smiles="CCO" loading="eager" style="${SIZE}"></molecule-viewer>`;
  installed.write('no-build/index.html', page(`${element}<script src="../node_modules/${manifest.name}/dist/lib/molecule-viewer.js"></script>`));
  [browser, server] = await Promise.all([
    launchBrowser(),
    serveStatic(installed.folder),
    build('react', 'main.js', '<div id="root"></div>'),
    build('plain', 'main.js', element),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  installed.remove();
});

/** Opens the page; the molecule it shows, and the share of its picture that is not ground. */
async function show(path: string): Promise<{ readonly formula: string; readonly drawn: number; readonly faults: readonly string[] }> {
  const tab = await browser.newPage({ viewport: { width: 400, height: 300 }, reducedMotion: 'reduce' });
  const faults: string[] = [];
  tab.on('pageerror', (error) => faults.push(String(error)));
  tab.on('console', (message) => message.type() === 'error' && !/favicon/.test(message.location().url) && faults.push(message.text()));
  await tab.goto(`${server.url}/${path}`);
  const told = await tab.evaluate(`(async () => {
    const viewer = globalThis.viewer ?? document.querySelector('molecule-viewer');
    const molecule = () => typeof viewer.molecule === 'function' ? viewer.molecule() : viewer.molecule;
    const isLoaded = () => typeof viewer.loaded === 'function' ? viewer.loaded() : viewer.loaded;
    while (!isLoaded()) await new Promise((resolve) => setTimeout(resolve, 50));
    const picture = await createImageBitmap(await viewer.toBlob({ width: 160, height: 120, transparent: true }));
    const canvas = new OffscreenCanvas(160, 120).getContext('2d');
    canvas.drawImage(picture, 0, 0);
    const pixels = canvas.getImageData(0, 0, 160, 120).data;
    let opaque = 0;
    for (let at = 3; at < pixels.length; at += 4) if (pixels[at] > 200) opaque += 1;
    return { formula: molecule().formula, drawn: opaque / (160 * 120) };
  })()`);
  await tab.close();
  return { ...(told as { formula: string; drawn: number }), faults };
}

/** A molecule fills some of its frame and not all of it: between a twelfth and two thirds. */
async function expectPicture(path: string): Promise<void> {
  const { formula, drawn, faults } = await show(path);
  expect({ formula, faults }).toEqual({ formula: 'C2H6O', faults: [] });
  expect(drawn).toBeGreaterThan(1 / 12);
  expect(drawn).toBeLessThan(2 / 3);
}

describe('the installed package', () => {
  it('shows a picture in a Vite build with React, with one copy of React and of three', async () => {
    expect(copies(built('react'))).toEqual(ONE_OF_EACH);
    await expectPicture('react/dist/index.html');
  });

  it('shows a picture in a plain Vite build of the element, with one copy of each inside', async () => {
    expect(copies(built('plain'))).toEqual(ONE_OF_EACH);
    await expectPicture('plain/dist/index.html');
  });

  it('shows a picture in a page without a build, from one classic script', async () => {
    const script = readFileSync(join(installed.packed, 'dist/lib/molecule-viewer.js'), 'utf8');
    expect(copies(script)).toEqual(ONE_OF_EACH);
    // Whatever the encoding of the page is.
    expect(/[^\0-\x7f]/.test(script)).toBe(false);
    await expectPicture('no-build/index.html');
  });

  it('can be imported and rendered where there is no window', () => {
    const entries = Object.entries(manifest.exports).filter(([, target]) => typeof target !== 'string' && 'default' in target);
    const names = entries.map(([path]) => `${manifest.name}${path.slice(1)}`);
    const program = installed.write('server.mjs', `import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      const before = Object.keys(globalThis).length;
      const modules = await Promise.all(${JSON.stringify(names)}.map((name) => import(name)));
      const { MoleculeViewer } = await import('${manifest.name}');
      const html = renderToString(createElement(MoleculeViewer, { smiles: 'CCO', alt: 'Ethanol', fallback: 'A molecule.' }));
      console.log(JSON.stringify({ modules: modules.map((each) => Object.keys(each).length > 0), html, globals: Object.keys(globalThis).length - before }));`);
    const ended = spawnSync(process.execPath, [program], { encoding: 'utf8', cwd: installed.folder });
    expect(ended.stderr).toBe('');
    const told = JSON.parse(ended.stdout) as { modules: readonly boolean[]; html: string; globals: number };
    expect(told).toMatchObject({ modules: entries.map(() => true), globals: 0 });
    expect(told.html).toContain('aria-label="Ethanol"');
    expect(told.html).toContain('A molecule.');
  });
});
