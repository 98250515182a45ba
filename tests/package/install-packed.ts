// The package as npm would install it, in an empty folder outside this project: the packed files, and beside them only what its
// package.json asks for. What it forgets to ask for is not there. Nothing is fetched, so it works without a network.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

export const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;

export interface Installed {
  readonly folder: string;
  /** Where the package lies. */
  readonly packed: string;
  /** Writes a file of the program that uses the package. */
  write(path: string, text: string): string;
  remove(): void;
}

/** `beside`: packages that the program asks for itself, next to the package's own dependencies. */
export function installPacked(beside: readonly string[] = []): Installed {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ketamine-viewer-installed-')));
  const modules = join(folder, 'node_modules');
  const packed = join(modules, manifest.name);
  mkdirSync(packed, { recursive: true });
  const shell = process.platform === 'win32';
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: ROOT, shell, stdio: 'pipe' });
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['-xzf', archive, '--strip-components=1', '-C', join('node_modules', manifest.name)], { cwd: folder });
  for (const name of [...Object.keys(manifest.dependencies), ...beside]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name), 'junction');
  }
  return {
    folder,
    packed,
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
      return join(folder, path);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
