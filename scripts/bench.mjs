// npm run bench: builds what is measured, drives it in Chromium, prints one table a question and compares it with the last recorded.
// npm run bench -- --runs 3 --record turning chemistry
import { parseArgs } from 'node:util';
import { installBrowser, installPackages, ROOT, run } from './install.mjs';

const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '7' },
    record: { type: 'boolean', default: false },
    /** Measures what is built already. */
    built: { type: 'boolean', default: false },
  },
});
installPackages();
process.env.CHROMIUM_PATH = installBrowser();
const ofPackage = names.length === 0 || names.includes('element');
if (!values.built && !run(process.execPath, ['scripts/build.mjs', ...(ofPackage ? [] : ['site'])])) process.exit(1);
const { runnerImport } = await import('vite');
const { module } = await runnerImport(`${ROOT}bench/bench.ts`);
await module.bench({ names, runs: Number(values.runs), record: values.record });
process.exit();
