// Por qué no se resalta nada aunque un enlace o una página lo pida.

import type { unlit as english } from '../en/unlit';
import { aNoun } from '../grammar/spanish';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';
import { groups } from './groups';

const { count } = tongue('es');

/** Lo que no es nombre de un grupo puede ser el final de varios: «amine». */
const nameOf = (id: string) => groups.name(id.replace(/-\d+$/, ''), '') || `«${id}»`;

function none(id: string): string {
  const kind = id.replace(/-\d+$/, '');
  if (groups.name(kind, '') === '') return `ningún grupo «${id}»`;
  return aNoun({ kind: 'group', id: kind, label: '' }).replace(/^una /, 'ninguna ').replace(/^un /, 'ningún ');
}

export const unlit: WordsOf<typeof english> = {
  atoms: (molecule: string, atoms: number) => `${molecule} tiene solo ${count(atoms, { one: 'átomo', other: 'átomos' })}: no se resalta nada.`,
  pattern: (molecule: string, pattern: string) => `${molecule} no tiene ninguna parte que corresponda a «${pattern}»: no se resalta nada.`,
  groups: (molecule: string, ids: readonly string[]) => `${molecule} no tiene ${ids.length === 1 ? `${none(ids.join())}: no` : `nada de esto: ${ids.map(nameOf).join(', ')}. No`} se resalta nada.`,
};
