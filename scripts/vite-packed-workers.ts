// Workers and OpenChemLib's tables for the package's entries: as files in dist/lib/assets beside the script (`workerFiles`), or
// as text inside a classic script or a second one (`packedWorkers`). Each worker is one file, built by the first that needs it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { notePackages } from './vite-note-packages.ts';

const ASSETS = fileURLToPath(new URL('../dist/lib/assets', import.meta.url));
const TABLES = /\bopenchemlib\/resources-\w+\.json\?url$/;
const WORKER = /-worker\?worker&url$/;
const SEAM = 'start-worker';

interface BuiltFile {
  readonly name: string;
  readonly text: string;
}

/** A worker that runs as a module and as a classic script, wherever it stands. */
async function builtWorker(source: string): Promise<BuiltFile> {
  const name = basename(source, '.ts');
  const find = () => (existsSync(ASSETS) ? readdirSync(ASSETS) : []).find((file) => file.startsWith(`${name}-`));
  if (!find()) {
    const output = { format: 'iife', entryFileNames: `${name}-[hash].js`, codeSplitting: false } as const;
    const rolldownOptions = { input: source, output, transform: { define: { 'import.meta': '{}' } } };
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      plugins: [notePackages()],
      build: { outDir: ASSETS, emptyOutDir: false, target: 'es2022', chunkSizeWarningLimit: 1500, rolldownOptions },
    });
  }
  const file = find() ?? '';
  return { name: file, text: readFileSync(resolve(ASSETS, file), 'utf8') };
}

async function builtFile(path: string): Promise<BuiltFile> {
  return path.endsWith('.json') ? { name: basename(path), text: readFileSync(path, 'utf8') } : builtWorker(path);
}

/** The file behind an import of a worker or of the tables, or undefined for any other import. */
function fileOf(source: string, importer: string | undefined): string | undefined {
  if (TABLES.test(source)) return source.replace(/\?.*/, '');
  if (!WORKER.test(source) || !importer) return undefined;
  return resolve(dirname(importer), source.replace(/\?.*/, '.ts'));
}

/** The end keeps Vite from taking the text for JSON. */
const idOf = (prefix: string, file: string | undefined) => file && `\0${prefix}:${file}!`;
const fileIn = (prefix: string, id: string) => (id.startsWith(`\0${prefix}:`) ? id.slice(prefix.length + 2, -1) : undefined);

/** The address of the file, written so that other bundlers take the file along. */
export function workerFiles(): Plugin {
  return {
    name: 'worker-files',
    enforce: 'pre',
    resolveId: (source, importer) => idOf('worker-file', fileOf(source, importer)),
    async load(id) {
      const file = fileIn('worker-file', id);
      if (!file) return undefined;
      const { name, text } = await builtFile(file);
      const reference = this.emitFile({ type: 'asset', fileName: `assets/${name}`, source: text });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
  };
}

const pack = async (path: string) => `gzip:${gzipSync((await builtFile(path)).text, { level: 9 }).toString('base64')}`;

/** `apart`: what goes into a second script of this name, which sets one global; all else is inside the first. */
export function packedWorkers(apart?: { readonly script: string; readonly files: RegExp }): Plugin {
  const inSecond = new Map<string, string>();
  return {
    name: 'packed-workers',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (source.endsWith(`/${SEAM}`)) return this.resolve(source.replace(SEAM, 'start-packed-worker'), importer, { skipSelf: true });
      return idOf('packed', fileOf(source, importer));
    },
    async load(id) {
      const path = fileIn('packed', id);
      if (!path) return undefined;
      const packed = await pack(path);
      if (!apart?.files.test(path)) return `export default ${JSON.stringify(packed)};`;
      const name = basename(path).replace(/\.\w+$/, '');
      inSecond.set(name, packed);
      return `export default ${JSON.stringify(`script:${name}`)};`;
    },
    generateBundle() {
      if (!apart) return;
      const source = `globalThis.moleculeViewerPacked=${JSON.stringify(Object.fromEntries(inSecond))};\n`;
      this.emitFile({ type: 'asset', fileName: apart.script, source });
    },
  };
}
