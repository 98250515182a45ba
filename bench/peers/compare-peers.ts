// npm run bench:peers: this viewer and others in turns in one browser, one table a molecule. Only ratios within a table mean something.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { BROWSER_FLAGS } from '../../tests/setup/browser';
import { serveStatic } from '../../tests/setup/static-server';
import { latticeMolfile, latticePdb } from '../lattice';
import { type FirstPicture, type Load, type MeasuredTurning, measureFirst, measureLoad, measureTurning, type Specimen } from './measure';
import { PEERS, type Peer } from './peers';
import { type PeerRow, peerTable } from './peer-table';

export interface PeerSettings {
  readonly runs: number;
  /** Atoms. */
  readonly sizes: readonly number[];
  /** Part of the name of each that is measured; none: all. */
  readonly only: readonly string[];
  readonly record: boolean;
  /** Frames alone: neither first pictures nor loads. */
  readonly turningOnly: boolean;
}

const FRAMES = 40;
const LONGEST_TURN_MS = 20_000;
const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const launch = (...more: string[]) => chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '', args: [...BROWSER_FLAGS, ...more] });

/** The folder that is served: what is built, the peers, and the molecules. */
function layOut(sizes: readonly number[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-peers-'));
  for (const [name, target] of Object.entries({ site: 'dist/site', lib: 'dist/lib', pages: 'bench/peers/pages', node_modules: 'bench/peers/node_modules' })) {
    symlinkSync(path(target), join(folder, name), 'junction');
  }
  mkdirSync(join(folder, 'molecules'));
  const { molecule } = readMolecule({ molfile: readFileSync(path('molecules/esketamine.mol'), 'utf8') });
  for (const size of sizes) {
    writeFileSync(join(folder, 'molecules', `${size}.mol`), size < 100 ? readFileSync(path('molecules/esketamine.mol')) : latticeMolfile(molecule, size));
    writeFileSync(join(folder, 'molecules', `${size}.pdb`), latticePdb(molecule, size));
  }
  return folder;
}

interface Results extends PeerRow {
  readonly first: FirstPicture[];
  readonly slow: FirstPicture[];
  readonly load: Load[];
  readonly turning: MeasuredTurning[];
  fault?: string;
}

/** Started anew where a viewer brought one down. */
async function createBrowsers() {
  const flags = { usual: [], free: ['--disable-frame-rate-limit'] } as const;
  const open: Partial<Record<keyof typeof flags, Browser>> = {};
  const get = async (name: keyof typeof flags) => (open[name] = open[name]?.isConnected() ? open[name] : await launch(...flags[name]));
  return {
    usual: () => get('usual'),
    /** Draws as fast as it can. */
    free: () => get('free'),
    close: async () => void (await Promise.all(Object.values(open).map((browser) => browser.close()))),
  };
}

type Browsers = Awaited<ReturnType<typeof createBrowsers>>;

async function measure(browsers: Browsers, root: string, peer: Peer, atoms: number, results: Results, turningOnly: boolean): Promise<void> {
  const [usual, free] = [await browsers.usual(), await browsers.free()];
  const specimen: Specimen = { atoms, address: `molecules/${atoms}.${peer.format}` };
  if (!turningOnly) {
    results.first.push(await measureFirst(usual, root, peer, specimen));
    if (atoms < 100) results.slow.push(await measureFirst(usual, root, peer, specimen, true));
    results.load.push(await measureLoad(usual, root, peer, specimen));
  }
  results.turning.push(await measureTurning(free, root, peer, specimen, FRAMES, LONGEST_TURN_MS));
}

async function measureSize(browsers: Browsers, root: string, atoms: number, { runs, only, turningOnly }: PeerSettings): Promise<readonly PeerRow[]> {
  const chosen = PEERS.filter(({ name }) => only.length === 0 || only.some((part) => name.includes(part)));
  const found = new Map(chosen.map((peer) => [peer, { name: peer.name, isOurs: peer.isOurs ?? false, first: [], slow: [], load: [], turning: [] } as Results]));
  // In turns, so that a machine that slows down does so for all.
  for (let run = 0; run < runs; run++) {
    for (const [peer, results] of found) {
      if (results.fault || atoms > (peer.mostAtoms ?? Infinity)) continue;
      try {
        await measure(browsers, root, peer, atoms, results, turningOnly);
      } catch (error) {
        results.fault = String(error).split('\n')[0] ?? '';
      }
      console.error(`${atoms} atoms, ${run + 1} of ${runs}, ${peer.name}: ${results.fault ?? `${results.first.at(-1)?.milliseconds.toFixed(0) ?? '–'} ms, ${results.turning.at(-1)?.processor.toFixed(1)} ms of processor a frame`}`);
    }
  }
  return [...found.values()];
}

/** Prints a table a size; `record` puts them into bench/README.md. */
export async function comparePeers(settings: PeerSettings): Promise<void> {
  const folder = layOut(settings.sizes);
  const { url, close } = await serveStatic(folder);
  const browsers = await createBrowsers();
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: path('.'), encoding: 'utf8' }).trim();
  const head = `Chromium ${(await browsers.usual()).version()}, software rendering, ${cpus().length} cores of ${cpus()[0]?.model.trim()}, ${new Date().toISOString().slice(0, 10)}, commit ${commit}; medians of ${settings.runs} runs`;
  const tables: string[] = [];
  for (const atoms of settings.sizes) {
    const table = peerTable(atoms, await measureSize(browsers, url, atoms, settings));
    tables.push(table);
    console.log(`\n${table}`);
  }
  if (settings.record) {
    const file = path('bench/README.md');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/(<!-- peers -->\n)[^]*(<!-- \/peers -->)/, (_, from: string, to: string) => `${from}\n${head}.\n\n${tables.join('\n\n')}\n\n${to}`));
  }
  console.log(`\n${head}`);
  await browsers.close();
  await close();
  rmSync(folder, { recursive: true });
}
