// Builds the site and the package's entries once for all browser tests and serves the site as a static server would.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { serveStatic } from './static-server';

declare module 'vitest' {
  export interface ProvidedContext {
    siteUrl: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { NODE_ENV: _, ...env } = process.env;
  const built = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit', env });
  if (built.status !== 0) throw new Error('The site could not be built.');
  const server = await serveStatic(fileURLToPath(new URL('../../dist/site', import.meta.url)));
  project.provide('siteUrl', server.url);
  return server.close;
}
