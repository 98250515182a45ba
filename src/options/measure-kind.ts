// The option `measure`: distances, angles and torsions as lists of atoms, written `1-2;1-2-3;1-2-3-4`.

import type { OptionKind } from './option-kinds';

/** 1-based numbers of two, three or four different atoms, in the order in which they are joined. */
export type MeasuredAtoms = readonly number[];

/** More would not be read on a screen, and a link must stay short. */
const MOST_MEASURES = 24;

const ONE = /^[1-9]\d{0,5}(-[1-9]\d{0,5}){1,3}$/;

/** A measure and its reverse are one measure. */
const keyOf = (atoms: MeasuredAtoms) => {
  const [ahead, back] = [atoms.join('-'), [...atoms].reverse().join('-')];
  return ahead < back ? ahead : back;
};

export const measures: OptionKind<readonly MeasuredAtoms[]> = {
  expects: '`1-2` (distance), `1-2-3` (angle) or `1-2-3-4` (torsion) in atom numbers, 1-based, `;` separated',
  read(value) {
    const parts = value === '' ? [] : value.split(';');
    if (parts.length > MOST_MEASURES || parts.some((part) => !ONE.test(part))) return undefined;
    const lists = parts.map((part) => part.split('-').map(Number));
    if (lists.some((atoms) => new Set(atoms).size !== atoms.length)) return undefined;
    const known = new Map<string, MeasuredAtoms>();
    for (const atoms of lists) if (!known.has(keyOf(atoms))) known.set(keyOf(atoms), atoms);
    return [...known.values()];
  },
  write: (value) => value.map((atoms) => atoms.join('-')).join(';'),
};
