// Lists the project's TypeScript files and what each imports, for the tests that hold its structure.
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Paths from the root, with forward slashes. */
export function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    // The viewers that benchmarks measure beside this one are installed in bench/peers.
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules/'))
    .sort();
}

export interface Import {
  readonly file: string;
  /** As written: './molecule' or 'three'. */
  readonly specifier: string;
  /** The project's file that it means, or undefined for a package. */
  readonly target: string | undefined;
}

function resolveTarget(file: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const base = resolve(ROOT, dirname(file), specifier.replace(/\?.*$/, ''));
  const found = ['', '.ts', '.tsx', '.d.ts', '/index.ts'].map((end) => base + end).find((path) => /\.\w+$/.test(path) && existsSync(path));
  return found && relative(ROOT, found).replaceAll('\\', '/');
}

/** Static, dynamic, re-exported and worker imports of one file, types included. */
export function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const { module } = parseSync(file, text);
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start, end).replace(/^['"`]|['"`]$/g, ''));
  const workers = [...text.matchAll(/new URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/g)].map((match) => match[1] ?? '');
  const specifiers = [
    ...module.staticImports.map((each) => each.moduleRequest.value),
    ...module.staticExports.flatMap((each) => each.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...dynamic,
    ...workers,
  ];
  return [...new Set(specifiers)].map((specifier) => ({ file, specifier, target: resolveTarget(file, specifier) }));
}
