// README's table of options is the schema, written out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { OptionKind } from '../../src/options/option-kinds';
import { OPTION_NAMES, OPTIONS } from '../../src/options/options';
import { ROOT } from './source-files';

function optionsTable(): string {
  const rows = OPTION_NAMES.map((name) => {
    const { kind, default: standard, description } = OPTIONS[name] as { kind: OptionKind<unknown>; default: unknown; description: string };
    const shown = standard === undefined ? '' : kind.write(standard);
    return `| \`${name}\` | ${kind.expects} | ${shown === '' ? '' : `\`${shown}\``} | ${description} |`;
  });
  return ['| name | values | default | what it does |', '|---|---|---|---|', ...rows].join('\n');
}

it('lists every option as the schema has it', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const written = /<!-- options -->\n([\s\S]*?)\n?<!-- \/options -->/.exec(readme)?.[1];
  expect(written).toBe(optionsTable());
});
