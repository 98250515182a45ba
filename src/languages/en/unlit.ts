// Why nothing is highlighted where a link or a page asks for it.

import { room } from '../room';
import { english } from '../tongue';

export const unlit = room('unlit', {
  atoms: (molecule: string, atoms: number) => `${molecule} has only ${english.count(atoms, { one: 'atom', other: 'atoms' })}: nothing is highlighted.`,
  pattern: (molecule: string, pattern: string) => `${molecule} has no part that fits “${pattern}”: nothing is highlighted.`,
  /** By their ids, as `highlight` names them. */
  groups: (molecule: string, ids: readonly string[]) => `${molecule} has no ${ids.map((id) => id.replaceAll('-', ' ')).join(' or ')}: nothing is highlighted.`,
});
