// npm run build: dist/site, the static page, and dist/lib, the package's entries with their types.
import { installPackages, ROOT, run } from './install.mjs';

installPackages();
const { build } = await import('vite');
const only = process.argv[2];
if (only !== 'lib') await build({ root: ROOT, logLevel: 'warn' });
if (only !== 'site') {
  await build({ root: ROOT, logLevel: 'warn', mode: 'lib-browser' });
  await build({ root: ROOT, logLevel: 'warn', mode: 'lib-node' });
  if (!run('npx', ['tsc', '-p', 'scripts/tsconfig.lib.json'])) process.exit(1);
}
