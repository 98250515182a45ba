// What runs before the first paint tells the page its appearance as the page's script will: else all of it would be styled twice.
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { appearanceOf, PREFERS_DARK, PREFERS_LESS_MOTION, showAppearance } from '../../src/app/appearance';
import { DEFAULT_OPTIONS } from '../../src/options/options';

const SCRIPT = readFileSync('public/before-paint.js', 'utf8');

function run(hash: string, told: readonly string[]): Record<string, string> {
  const dataset = {};
  runInNewContext(SCRIPT, {
    location: { hash, search: '' },
    document: { createElement: () => ({}), head: { append() {} }, currentScript: { dataset: { page: '' } }, documentElement: { dataset } },
    matchMedia: (query: string) => ({ matches: told.includes(query) }),
    requestAnimationFrame() {},
  });
  return dataset;
}

it.each([[], [PREFERS_DARK], [PREFERS_LESS_MOTION], [PREFERS_DARK, PREFERS_LESS_MOTION]].map((told) => [told] as const))('for a reader who told the browser %j', (told) => {
  const dataset = {};
  showAppearance({ dataset } as HTMLElement, appearanceOf(DEFAULT_OPTIONS, told.includes(PREFERS_DARK), told.includes(PREFERS_LESS_MOTION)));
  expect(run('', told)).toEqual(dataset);
});

it('leaves an address that asks for something of its own to the script', () => {
  expect(run('#theme=projector', [])).toEqual({ address: '' });
});
