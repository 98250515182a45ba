// dist/site/examples/: the pages of the gallery, written from the examples' own files, and what each build of them needs.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import { POLICY } from './vite-content-security-policy.ts';

const at = (path: string) => new URL(`../${path}`, import.meta.url);
const read = (path: string) => readFileSync(at(path), 'utf8');

/** Files of the gallery that stand nowhere as they are, by their names in it. Read when asked for, as the library is. */
async function written(): Promise<ReadonlyMap<string, string>> {
  type Pages = typeof import('../src/embed/examples/gallery-pages');
  const { module } = await runnerImport<Pages>(fileURLToPath(at('src/embed/examples/gallery-pages.ts')));
  const pages = module.galleryPages(POLICY, (file) => read(`public/examples/pages/${file}`));
  return new Map([['tokens.css', read('src/app/styles/tokens.css')], ...pages.map(({ file, html }) => [file, html] as const)]);
}

export function writeGallery(): Plugin {
  return {
    name: 'write-gallery',
    apply: 'build',
    async generateBundle() {
      for (const [fileName, source] of await written()) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

const TYPES: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript', json: 'application/json' };

/** Where a build puts what the examples name and only a build makes. */
function madeBy(path: string): string | undefined {
  if (path === 'molecule-viewer.js') return 'dist/lib/molecule-viewer.js';
  if (path === 'connect.js') return 'dist/lib/embed.js';
  return /^examples\/pages\/canvas(\.js|\/[\w.-]+)$/.test(path) ? `dist/site/${path}` : undefined;
}

/** The text behind an address of the gallery; undefined: it stands somewhere as it is. */
async function textOf(path: string): Promise<string | undefined> {
  const made = madeBy(path);
  if (made !== undefined) return read(made);
  return path.startsWith('examples/') ? (await written()).get(path.slice('examples/'.length)) : undefined;
}

/** Under `npm start` the same addresses; what a build makes is there after one. */
export function serveGallery(): Plugin {
  return {
    name: 'serve-gallery',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*$/, '').replace(/^\//, '').replace(/^examples\/$/, 'examples/index.html');
        textOf(path).then(
          (text) => (text === undefined ? next() : response.writeHead(200, { 'content-type': TYPES[path.replace(/.*\./, '')] ?? 'text/plain' }).end(text)),
          (error: unknown) => (madeBy(path) ? response.writeHead(404, { 'content-type': 'text/plain' }).end('npm run build makes this file.') : next(error)),
        );
      });
    },
  };
}
