// npm run bench: builds what is measured, drives it in Chromium and prints one table a question.
import { installBrowser, installPackages, ROOT, run } from './install.mjs';

installPackages();
process.env.CHROMIUM_PATH = installBrowser();
if (!run(process.execPath, ['scripts/build.mjs', 'site'])) process.exit(1);
const { runnerImport } = await import('vite');
const { module } = await runnerImport(`${ROOT}bench/bench.ts`);
await module.bench(process.argv.slice(2));
process.exit(0);
