// dist/site/examples/: the pages of the gallery, written from the examples' own files, and what each build of them needs.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { galleryPages } from '../src/embed/examples/gallery-pages';
import { POLICY } from './vite-content-security-policy.ts';

const at = (path: string) => new URL(`../${path}`, import.meta.url);
const read = (path: string) => readFileSync(at(path), 'utf8');

/** Files of the gallery that stand nowhere as they are, by their names in it. */
const written = (): ReadonlyMap<string, string> =>
  new Map([['tokens.css', read('src/app/styles/tokens.css')], ...galleryPages(POLICY, (file) => read(`public/examples/pages/${file}`)).map(({ file, html }) => [file, html] as const)]);

export function writeGallery(): Plugin {
  return {
    name: 'write-gallery',
    apply: 'build',
    generateBundle() {
      for (const [fileName, source] of written()) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

const TYPES: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript' };

/** What the examples name and only a build makes, by its address. */
const MADE: Readonly<Record<string, string>> = { 'molecule-viewer.js': 'dist/lib/molecule-viewer.js', 'connect.js': 'dist/lib/embed.js', 'examples/pages/canvas.js': 'dist/site/examples/pages/canvas.js' };

/** Under `npm start` the same addresses; what a build makes is there after one. */
export function serveGallery(): Plugin {
  return {
    name: 'serve-gallery',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*$/, '').replace(/^\//, '').replace(/^examples\/$/, 'examples/index.html');
        const made = MADE[path];
        let text = made === undefined && path.startsWith('examples/') ? written().get(path.slice('examples/'.length)) : undefined;
        if (made !== undefined) {
          try {
            text = read(made);
          } catch {
            response.writeHead(404, { 'content-type': 'text/plain' }).end('npm run build makes this file.');
            return;
          }
        }
        if (text === undefined) next();
        else response.writeHead(200, { 'content-type': TYPES[path.replace(/.*\./, '')] ?? 'text/plain' }).end(text);
      });
    },
  };
}
