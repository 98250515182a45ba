// The declarations of the package's entries: of all that tsc writes, only the files that an entry's types lead to, and with the
// endings in their imports that Node's resolution asks for.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { ROOT, run } from './install.mjs';

const SPECIFIER = /((?:\bfrom|\bimport)\s*\(?\s*)(['"])(\.{1,2}\/[^'"]+)\2/g;

/** The entries as package.json names them, from `made`, into dist/lib. False where tsc finds a fault. */
export function buildTypes() {
  const made = mkdtempSync(join(tmpdir(), 'ketamine-viewer-types-'));
  try {
    if (!run('npx', ['tsc', '-p', 'scripts/tsconfig.lib.json', '--outDir', made])) return false;
    const kept = new Set();
    for (const file of entries()) keep(join(made, file), made, kept);
    return true;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** 'embed/index.d.ts' and the like. */
function entries() {
  const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return Object.values(exports).flatMap(({ types }) => (types ? [relative('dist/lib', types)] : []));
}

function keep(file, made, kept) {
  if (kept.has(file)) return;
  kept.add(file);
  const text = readFileSync(file, 'utf8').replace(SPECIFIER, (_, start, quote, specifier) => {
    const target = declaration(resolve(dirname(file), specifier.replace(/\.tsx?$/, '')));
    keep(target, made, kept);
    const path = relative(dirname(file), target).replaceAll('\\', '/').replace(/\.d\.ts$/, '.js');
    return `${start}${quote}${path.startsWith('.') ? path : `./${path}`}${quote}`;
  });
  const written = join(ROOT, 'dist/lib', relative(made, file));
  mkdirSync(dirname(written), { recursive: true });
  writeFileSync(written, text);
}

function declaration(base) {
  const found = [`${base}.d.ts`, join(base, 'index.d.ts')].find(existsSync);
  if (!found) throw new Error(`No declarations for ${base}.`);
  return found;
}
