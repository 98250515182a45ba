// What a 3D molfile must say beyond its coordinates: wavy and crossed bonds where stereo is open, and collections of centres.

import type { Molecule } from '../molecule';

export interface UnknownMarks {
  /** For each wavy single bond the atom at its narrow end: the centre whose hand is open. */
  readonly narrowEnds: ReadonlyMap<number, number>;
  /** Double bonds of unknown geometry. */
  readonly crossed: ReadonlySet<number>;
}

export function unknownMarks({ atoms, bonds }: Molecule): UnknownMarks {
  const narrowEnds = new Map<number, number>();
  const crossed = new Set(bonds.flatMap(({ stereo, order }, index) => (stereo === '?' && order === 2 ? [index] : [])));
  const open = new Set(atoms.flatMap(({ stereo }, index) => (stereo === '?' ? [index] : [])));
  if (open.size === 0) return { narrowEnds, crossed };
  // A hydrogen's bond first: no other centre can have its narrow end there.
  const choices = bonds
    .map(({ from, to, order }, index) => ({ from, to, order, index }))
    .filter(({ order }) => order === 1)
    .sort((a, b) => Number(isHydrogen(atoms, b)) - Number(isHydrogen(atoms, a)));
  for (const centre of open) {
    const free = choices.filter(({ from, to, index }) => (from === centre || to === centre) && !narrowEnds.has(index));
    const bond = free.find(({ from }) => from === centre) ?? free[0];
    if (bond) narrowEnds.set(bond.index, centre);
  }
  return { narrowEnds, crossed };
}

function isHydrogen(atoms: Molecule['atoms'], { from, to }: { readonly from: number; readonly to: number }): boolean {
  return atoms[from]?.element === 'H' || atoms[to]?.element === 'H';
}

/** V3000 only: the centres that are known relative to each other. */
export function collectionLines({ stereo, atoms }: Molecule): string[] {
  if (stereo !== 'relative') return [];
  const centres = atoms.flatMap(({ stereo: label }, index) => (label === undefined ? [] : [index + 1]));
  const list = `(${[centres.length, ...centres].join(' ')})`;
  return wrap(['BEGIN COLLECTION', `MDLV30/STEREL1 ATOMS=${list}`, 'END COLLECTION']);
}

/** A V3000 line has at most 80 characters; a longer one goes on after a hyphen. */
function wrap(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const pieces: string[] = [];
    for (let rest = text; rest; ) {
      const isLast = rest.length <= 72;
      pieces.push(`M  V30 ${isLast ? rest : `${rest.slice(0, 71)}-`}`);
      rest = isLast ? '' : rest.slice(71);
    }
    return pieces;
  });
}
