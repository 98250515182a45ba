// bench/recorded.json: the last recorded figures of each question, with the machine, the day and the commit that they are of.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, platform } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { BenchTable } from './bench-table';
import { figuresOf, type Recorded } from './compare-recorded';
import { spread } from './statistics';

const FILE = fileURLToPath(new URL('recorded.json', import.meta.url));

/** By question; empty before the first is recorded. */
export type RecordedQuestions = Readonly<Record<string, Recorded>>;

export const readRecorded = (): RecordedQuestions => (existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as RecordedQuestions) : {});

/** `browser`: its name and version. */
export const describeMachine = (browser: string): string => `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${platform()}, ${browser}`;

const git = (...args: string[]) => execFileSync('git', args, { cwd: fileURLToPath(new URL('..', import.meta.url)), encoding: 'utf8' }).trim();

function commitNow(): string {
  try {
    return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--untracked-files=no') ? ' with changes' : '');
  } catch {
    return 'unknown';
  }
}

/** Looks at the load of the machine until it is asked. */
export function watchLoad(): () => readonly [middle: number, most: number] {
  const loads = [loadavg()[0] ?? 0];
  const timer = setInterval(() => loads.push(loadavg()[0] ?? 0), 5000);
  return () => {
    clearInterval(timer);
    const { median, max } = spread(loads);
    return [Number(median.toFixed(1)), Number(max.toFixed(1))];
  };
}

/** Four digits tell more than a benchmark knows. */
const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(4)) : value);

/** One question at once, so that a run that is broken off keeps what it had. */
export function writeRecorded(question: string, tables: readonly BenchTable[], about: Omit<Recorded, 'date' | 'commit' | 'figures'>): void {
  const entry: Recorded = { ...about, date: new Date().toISOString().slice(0, 10), commit: commitNow(), figures: figuresOf(tables) };
  const all = { ...readRecorded(), [question]: entry };
  // A line a row of a table: short enough to be read, and a change shows.
  const text = JSON.stringify(all, rounded, 2).replace(/\{\n\s+"median": ([^,]+),\n\s+"min": ([^,]+),\n\s+"max": ([^,]+),\n\s+"digits": ([^\n]+)\n\s+\}/g, '{ "median": $1, "min": $2, "max": $3, "digits": $4 }').replace(/\[\s+([\d.]+),\s+([\d.]+)\s+\]/g, '[$1, $2]');
  writeFileSync(FILE, `${text}\n`);
}
