// The order of test files: the longest begin first, so that no worker is left alone with one at the end; a clean clone knows no times.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { TestSpecification, Vitest } from 'vitest/node';

/** Files of ten seconds and more, longest first. */
const LONGEST = [
  'tests/chemistry/shapes.test.ts',
  'tests/representations/export.test.ts',
  'tests/chemistry/load-table.test.ts',
  'tests/chemistry/facts.test.ts',
  'tests/journeys/share.test.ts',
  'tests/journeys/own-molecule.test.ts',
  'tests/journeys/at-rest.test.ts',
  'tests/journeys/story.test.ts',
  'tests/package/element.test.ts',
  'tests/journeys/formula.test.ts',
  'tests/journeys/inspect.test.ts',
  'tests/package/exports.test.ts',
  'tests/journeys/reading.test.ts',
  'tests/journeys/rooms.test.ts',
  'tests/journeys/access.test.ts',
  'tests/visual/behaviour.test.ts',
  'tests/journeys/video.test.ts',
  'tests/package/installed.test.ts',
  'tests/journeys/examples.test.ts',
];

export class LongestFirst {
  private readonly config: Vitest['config'];

  constructor({ config }: Vitest) {
    this.config = config;
    const lost = LONGEST.find((path) => !existsSync(join(config.root, path)));
    if (lost !== undefined) throw new Error(`${lost} is not there; LONGEST in tests/setup/longest-first.ts names it.`);
  }

  async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const places = files.map((file) => ({ file, place: this.placeOf(file.moduleId) }));
    return places.sort((a, b) => compare(a.place, b.place)).map(({ file }) => file);
  }

  async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { index = 1, count = 1 } = this.config.shard ?? {};
    return files.filter((_, at) => at % count === index - 1);
  }

  /** A file that needs jsdom comes last: a worker that changes to it from Node starts anew, and loads every module again. */
  private placeOf(path: string): readonly number[] {
    const rank = LONGEST.indexOf(relative(this.config.root, path));
    const isDom = readFileSync(path, 'utf8').startsWith('// @vitest-environment jsdom');
    return [Number(isDom), rank < 0 ? LONGEST.length : rank, -statSync(path).size];
  }
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}
