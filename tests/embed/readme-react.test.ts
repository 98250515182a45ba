// README, "In React": what it shows is what is compiled and run as tests/embed/snippets.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../structure/source-files';

const published = (file: string) =>
  readFileSync(join(ROOT, 'tests/embed/snippets', file), 'utf8')
    .replace('../../../src/embed/index', 'ketamine-viewer')
    .replace('../../../src/chemistry/index', 'ketamine-viewer/chemistry')
    .trimEnd();

it.each(['Ketamine.tsx', 'TwoMolecules.tsx'])('shows %s as it is', (file) => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const section = /### In React\n([\s\S]*?)\n##/.exec(readme)?.[1] ?? '';
  const blocks = [...section.matchAll(/```tsx\n([\s\S]*?)\n```/g)].map((match) => match[1]);
  expect(blocks).toContain(published(file));
});
