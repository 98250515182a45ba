// Builds the site and the package's entries once for all browser tests, and serves the site as a static server would, beside the page of tests/visual.
// The build goes on while the other tests run; tests/setup/built-site.ts holds up the browser's until it is done.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { servePage } from '../visual/serve-page';
import { serveStatic } from './static-server';

declare module 'vitest' {
  export interface ProvidedContext {
    siteUrl: string;
    /** Of the page of tests/visual. */
    pageUrl: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { NODE_ENV: _, ...env } = process.env;
  const build = spawn(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit', env });
  const ended = once(build, 'exit');
  const made = ended.then(([status]) => {
    if (status !== 0) throw new Error('The site could not be built.');
  });
  // The server tells it to whoever asks, and perhaps nobody does.
  made.catch(() => undefined);
  const server = await serveStatic(fileURLToPath(new URL('../../dist/site', import.meta.url)), made);
  project.provide('siteUrl', server.url);
  const page = await servePage();
  project.provide('pageUrl', page.url);
  return async () => {
    build.kill();
    await ended.catch(() => undefined);
    await Promise.all([server.close(), page.close()]);
  };
}
