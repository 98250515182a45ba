// npm run build: dist/site, the static page with embed.html, and dist/lib, the package's entries with their types.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildTypes } from './build-types.mjs';
import { installPackages, ROOT } from './install.mjs';
import { writeLicences } from './write-licences.mjs';

installPackages();
// Whoever calls, and whatever the mode is called: React's development build is three times as large.
process.env.NODE_ENV = 'production';
const { build } = await import('vite');
const make = (mode) => build({ root: ROOT, logLevel: 'warn', ...(mode && { mode }) });
const only = process.argv[2];

if (only !== 'lib') await make();
if (only !== 'site') {
  // The first makes the workers that the others take.
  for (const mode of ['lib-browser', 'lib-node', 'lib-react', 'lib-element', 'classic', 'embed-page', 'examples']) await make(mode);
  copyFileSync(join(ROOT, 'dist/lib/molecule-viewer.js'), join(ROOT, 'dist/site/molecule-viewer.js'));
  copyFileSync(join(ROOT, 'dist/lib/embed.js'), join(ROOT, 'dist/site/connect.js'));
  if (!buildTypes()) process.exit(1);
  writeLicences('dist/lib');
}
if (only !== 'lib') writeLicences('dist/site');
