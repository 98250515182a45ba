// npm run bench: builds what is measured, drives it in Chromium and prints one table a question.
import { installBrowser, installPackages, ROOT, run } from './install.mjs';

installPackages();
process.env.CHROMIUM_PATH = installBrowser();
const names = process.argv.slice(2);
const ofPackage = names.length === 0 || names.includes('element');
if (!run(process.execPath, ['scripts/build.mjs', ...(ofPackage ? [] : ['site'])])) process.exit(1);
const { runnerImport } = await import('vite');
const { module } = await runnerImport(`${ROOT}bench/bench.ts`);
await module.bench(names);
process.exit(0);
