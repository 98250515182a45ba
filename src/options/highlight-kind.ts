// The option `highlight`: which part of the molecule is lit, by the name of a group, by substructure, or by atom numbers.

import type { OptionKind } from './option-kinds';

export type Highlight =
  /** Ids of groups, or their last words: `amine` means every kind of amine. */
  | { readonly kind: 'group'; readonly ids: readonly string[] }
  | { readonly kind: 'smarts'; readonly pattern: string }
  /** 1-based. */
  | { readonly kind: 'atoms'; readonly atoms: readonly number[] };

const GROUPS = /^[a-z0-9]+(-[a-z0-9]+)*(,[a-z0-9]+(-[a-z0-9]+)*){0,7}$/;
const ATOMS = /^[1-9]\d{0,5}(,[1-9]\d{0,5})*$/;
/** Characters: a pattern longer than this describes a molecule, not a part of one. */
const LONGEST_SMARTS = 200;

const READERS: Readonly<Record<Highlight['kind'], (text: string) => Highlight | undefined>> = {
  group: (text) => (GROUPS.test(text) && text.length <= 200 ? { kind: 'group', ids: [...new Set(text.split(','))] } : undefined),
  smarts: (text) => (text !== '' && text.length <= LONGEST_SMARTS && !/\s/.test(text) ? { kind: 'smarts', pattern: text } : undefined),
  atoms: (text) => (ATOMS.test(text) ? { kind: 'atoms', atoms: [...new Set(text.split(',').map(Number))] } : undefined),
};

export const highlight: OptionKind<Highlight> = {
  expects: '`group:amine`, `smarts:…` or `atoms:3,4` (atom numbers, 1-based)',
  read(value) {
    const [, kind = '', text = ''] = /^(group|smarts|atoms):(.*)$/s.exec(value) ?? [];
    return READERS[kind as Highlight['kind']]?.(text);
  },
  write(value) {
    if (value.kind === 'smarts') return `smarts:${value.pattern}`;
    return `${value.kind}:${(value.kind === 'group' ? value.ids : value.atoms).join(',')}`;
  },
};
