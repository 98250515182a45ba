// The plainest static server there is, with gzip: no CORS headers, no fallback page. Tests and benchmarks stand on it.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.mol': 'chemical/x-mdl-molfile',
};

/**
 * Serves a folder on a free port of the loopback interface; compressed bodies are kept, so that gzip never shows in a timing.
 * Every answer waits until the folder is `made`, and is 500 with the reason if it could not be.
 */
export async function serveStatic(
  folder: string,
  made: Promise<unknown> = Promise.resolve(),
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const compressed = new Map<string, Buffer>();
  const answer: RequestListener = (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    if (!String(request.headers['accept-encoding']).includes('gzip')) {
      response.writeHead(200, { 'content-type': type });
      createReadStream(file).pipe(response);
      return;
    }
    const key = `${file} ${statSync(file).mtimeMs}`;
    const body = compressed.get(key) ?? gzipSync(readFileSync(file));
    compressed.set(key, body);
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip', 'content-length': body.length }).end(body);
  };
  const server: Server = createServer((request, response) => {
    made.then(
      () => answer(request, response),
      (reason: unknown) => response.writeHead(500, { 'content-type': 'text/plain' }).end(String(reason)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://localhost:${address.port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
