// npm run bench:peers: builds this viewer, installs the others into bench/peers, and measures them side by side.
// npm run bench:peers -- --runs 7 --sizes 32,1000 --only NGL,page --record
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installBrowser, installPackages, ROOT, run } from './install.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    sizes: { type: 'string', default: '32,1000,10000,100000' },
    only: { type: 'string', default: '' },
    record: { type: 'boolean', default: false },
    /** Frames alone. */
    turning: { type: 'boolean', default: false },
    /** Measures what is built already. */
    built: { type: 'boolean', default: false },
  },
});
installPackages();
process.env.CHROMIUM_PATH = installBrowser();
const peers = join(ROOT, 'bench/peers');
// Their scripts are built already: nothing of theirs runs outside of the browser.
const install = ['install', '--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund'];
if (!existsSync(join(peers, 'node_modules/.package-lock.json')) && !run('npm', install, { cwd: peers })) process.exit(1);
if (!values.built && !run(process.execPath, ['scripts/build.mjs'])) process.exit(1);
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(ROOT, 'bench/peers/compare-peers.ts'));
const list = (text) => text.split(',').filter(Boolean);
await module.comparePeers({ runs: Number(values.runs), sizes: list(values.sizes).map(Number), only: list(values.only), record: values.record, turningOnly: values.turning });
process.exit(0);
