// Warum nichts hervorgehoben ist, obwohl ein Link oder eine Seite es verlangt.

import type { unlit as english } from '../en/unlit';
import { aNoun } from '../grammar/german';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';
import { groups } from './groups';

const { count } = tongue('de');

/** Was kein Name einer Gruppe ist, kann der Schluss von mehreren sein: „amine“. */
const nameOf = (id: string) => groups.name(id.replace(/-\d+$/, ''), '') || `„${id}“`;

function none(id: string): string {
  const kind = id.replace(/-\d+$/, '');
  return groups.name(kind, '') === '' ? `keine Gruppe „${id}“` : `k${aNoun({ kind: 'group', id: kind, label: '' }, 'accusative')}`;
}

export const unlit: WordsOf<typeof english> = {
  atoms: (molecule: string, atoms: number) => `${molecule} hat nur ${count(atoms, { one: 'Atom', other: 'Atome' })}: Nichts ist hervorgehoben.`,
  pattern: (molecule: string, pattern: string) => `${molecule} hat keinen Teil, auf den „${pattern}“ passt: Nichts ist hervorgehoben.`,
  groups: (molecule: string, ids: readonly string[]) => `${molecule} hat ${ids.length === 1 ? `${none(ids.join())}: Nichts` : `nichts davon: ${ids.map(nameOf).join(', ')}. Nichts`} ist hervorgehoben.`,
};
