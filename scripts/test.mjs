// npm test: installs what is missing, a browser included, checks types and style, builds, runs every test,
// and ends with "N passed, N failed".
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowser, installPackages, ROOT, run } from './install.mjs';

// Whatever goes wrong before the tests have run, the last line counts it.
let told = false;
process.on('exit', () => {
  if (!told) console.log('0 passed, 1 failed');
});
installPackages();
const CHROMIUM_PATH = installBrowser();
const env = { ...process.env, CHROMIUM_PATH };
const report = join(ROOT, 'node_modules', '.cache', 'test-report.json');
rmSync(report, { force: true });

const steps = [
  ['types', run('npx', ['tsc'])],
  ['style', run('npx', ['oxlint', '--deny-warnings'])],
];
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const ended = run('npx', ['vitest', 'run', ...reporters, ...process.argv.slice(2)], { env });

let passed = steps.filter(([, ok]) => ok).length;
let failed = steps.length - passed;
for (const [name, ok] of steps) if (!ok) console.error(`The check of ${name} failed.`);
try {
  const result = JSON.parse(readFileSync(report, 'utf8'));
  passed += result.numPassedTests;
  failed += result.numFailedTests;
  // A file that could not be loaded has no tests to count, and is a failure all the same.
  failed += result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
} catch {
  failed += 1;
}
if (!ended && failed === 0) failed = 1;
told = true;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
