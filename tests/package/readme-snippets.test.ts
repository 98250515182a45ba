// README, "Chemistry" and "Pharmacology", run in Node against the built entries: each line gives what the comment after it says.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STATES } from '../../src/pharmacology/gating';
import { ROOT } from './install-packed';

interface Line {
  readonly code: string;
  readonly value: unknown;
  readonly comment: string;
}

/** Runs the section's program, in which each statement with a comment after it is told with its value. */
function runSection(heading: string, entry: string): readonly Line[] {
  const [, section = ''] = new RegExp(`### ${heading}\\n([\\s\\S]*?)\\n##`).exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];
  const [, code = ''] = /```js\n([\s\S]*?)\n```/.exec(section) ?? [];
  const told = code
    // Beside other tests a molecule takes as long as it takes.
    .replace('10_000', '100_000')
    .replace(/'ketamine-viewer\/\w+'/, () => JSON.stringify(new URL(`../../dist/lib/${entry}`, import.meta.url).href))
    .replace(/^(?!const|import)(.+?);(?: \/\/ (.*))?$/gm, (_, expression: string, comment = '') => `told.push([${JSON.stringify(expression)}, ${expression}, ${JSON.stringify(comment)}]);`);
  const program = `const told = [];\n${told}\nconsole.log(JSON.stringify(told.map(([code, value, comment]) => ({ code, value, comment }))));`;
  const ended = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8', cwd: ROOT });
  expect(ended.stderr).toBe('');
  return JSON.parse(ended.stdout) as readonly Line[];
}

/** Numbers as README writes them: two decimals, none from 100 on. */
const rounded = (value: unknown): unknown => JSON.parse(JSON.stringify(value), (_, each: unknown) => (typeof each === 'number' ? Number(each.toFixed(each < 100 ? 2 : 0)) : each));

/** The value that the comment names. */
function promised(comment: string): unknown {
  const [literal = 'null'] = /\{.*\}/.exec(comment) ?? /\[.*\]|'[^']*'|[\d.]+/.exec(comment) ?? [];
  return JSON.parse(literal.replaceAll("'", '"').replace(/(\w+):/g, '"$1":'));
}

describe('README', () => {
  it('says of chemistry what it does', () => {
    const [formula, file] = runSection('Chemistry', 'chemistry.node.js');
    expect(formula?.value).toBe(promised(formula?.comment ?? ''));
    // The counts line of esketamine: 32 atoms, 33 bonds, chiral.
    expect(String(file?.value).split('\n')[3]).toMatch(/^ 32 33 {2}0 {2}0 {2}1 .*V2000$/);
  });

  it('says of pharmacology what it computes', () => {
    const [blocked, open, state, ...others] = runSection('Pharmacology', 'pharmacology.js');
    expect(rounded(blocked?.value)).toBe(promised(blocked?.comment ?? ''));
    const counts = Object.values(open?.value as Readonly<Record<string, number>>);
    expect(counts.length).toBeGreaterThan(1000);
    expect(counts.filter((count) => !Number.isInteger(count) || count < 0 || count > 200)).toEqual([]);
    expect(STATES).toContain(state?.value);
    expect(STATES).toContain(promised(state?.comment ?? ''));
    expect(others.map(({ value }) => rounded(value))).toEqual(others.map(({ comment }) => promised(comment)));
    expect(others).toHaveLength(3);
  });
});
