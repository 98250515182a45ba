// npm run molecules: makes molecules/*.mol from the .smi files beside them. One fresh process a molecule, because a conformer
// depends on what the process embedded before; so a second run gives the same bytes.
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installPackages, ROOT } from './install.mjs';

const folder = new URL('../molecules/', import.meta.url);
const [id] = process.argv.slice(2);

if (id) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(fileURLToPath(new URL('./make-molecule.ts', import.meta.url)), { root: ROOT, configFile: false, logLevel: 'error' });
  writeFileSync(new URL(`${id}.mol`, folder), module.makeMolecule(id));
  process.exit(0);
}

installPackages();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.smi')).sort()) {
  const each = file.slice(0, -'.smi'.length);
  const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), each], { stdio: 'inherit' });
  console.log(`${status === 0 ? 'made' : 'FAILED'} molecules/${each}.mol`);
  if (status !== 0) process.exitCode = 1;
}
