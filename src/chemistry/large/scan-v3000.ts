// A V3000 table of the plain kind, read in one pass into columns of numbers: 100 000 atoms in a tenth of a second and without an
// object an atom. Whatever is not plain (continued lines, queries, groups, faults) is left to the strict reader, which knows what
// to say of it: nothing here is an error.

import { ELEMENTS } from '../elements';
import { readHeader } from '../molfile/molfile-table';
import { TextCursor } from './text-cursor';

export interface TableColumns {
  readonly name: string;
  readonly stamp: '2D' | '3D' | '';
  readonly chiralFlag: 0 | 1;
  /** Atomic number of each atom. */
  readonly elements: Uint8Array;
  /** x y z of each atom, Å. */
  readonly positions: Float64Array;
  /** Formal charges, e. */
  readonly charges: Int8Array;
  /** Two atoms a bond, 0-based. */
  readonly ends: Int32Array;
  /** 1 to 3, and 4 for an aromatic bond. */
  readonly orders: Uint8Array;
}

/** Characters: no atom line and no bond line is shorter, so that a promised count cannot ask for more memory than the file is long. */
const SHORTEST_LINE = 12;
/** Å, as for any molfile. */
const MOST_COORDINATE = 1_000_000;
const MOST_CHARGE = 15;

const NUMBER_OF = new Map(ELEMENTS.map(({ symbol, number }) => [symbol.charCodeAt(0) + 256 * (symbol.length > 1 ? symbol.charCodeAt(1) : 0), number]));

/** undefined: not a plain table. */
export function scanV3000(text: string): TableColumns | undefined {
  const header: string[] = [];
  let start = 0;
  for (let line = 0; line < 4; line++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return undefined;
    header.push(text.slice(start, end).replace(/\r$/, ''));
    start = end + 1;
  }
  // A lone return is a line end elsewhere: then these were not the first four lines.
  if (!/(?:^|[\s\d])v3000\s*$/i.test(header[3] ?? '') || header.some((line) => line.includes('\r')) || text.startsWith('\uFEFF')) return undefined;
  const cursor = new TextCursor(text, start);
  const line = (words: string) => cursor.literal(`M  V30 ${words}`) && cursor.lineEnd();
  if (!line('BEGIN CTAB') || !cursor.literal('M  V30 COUNTS ')) return undefined;
  const [atoms, bonds, groups, , flag] = [cursor.whole(), cursor.whole(), cursor.whole(), cursor.whole(), cursor.whole()];
  if (atoms === undefined || bonds === undefined || groups !== 0 || (flag !== 0 && flag !== 1) || !cursor.lineEnd()) return undefined;
  if (atoms < 1 || bonds < 0 || (atoms + bonds) * SHORTEST_LINE > text.length) return undefined;

  const columns = {
    ...readHeader(header, 3),
    chiralFlag: flag,
    elements: new Uint8Array(atoms),
    positions: new Float64Array(atoms * 3),
    charges: new Int8Array(atoms),
    ends: new Int32Array(bonds * 2),
    orders: new Uint8Array(bonds),
  } as const;
  if (!line('BEGIN ATOM')) return undefined;
  for (let atom = 0; atom < atoms; atom++) if (!scanAtom(cursor, columns, atom)) return undefined;
  if (!line('END ATOM')) return undefined;
  if (bonds > 0 && !line('BEGIN BOND')) return undefined;
  for (let bond = 0; bond < bonds; bond++) if (!scanBond(cursor, columns, bond)) return undefined;
  if (bonds > 0 && !line('END BOND')) return undefined;
  return line('END CTAB') && cursor.literal('M  END') && cursor.lineEnd() ? columns : undefined;
}

function scanAtom(cursor: TextCursor, { elements, positions, charges }: TableColumns, atom: number): boolean {
  if (!cursor.literal('M  V30 ') || cursor.whole() !== atom + 1) return false;
  const element = NUMBER_OF.get(cursor.symbol());
  if (element === undefined) return false;
  elements[atom] = element;
  for (let axis = 0; axis < 3; axis++) {
    const value = cursor.decimal();
    if (value === undefined || Math.abs(value) > MOST_COORDINATE) return false;
    positions[atom * 3 + axis] = value;
  }
  // The number of a reaction's mapping says nothing of the molecule.
  if (cursor.whole() === undefined) return false;
  if (cursor.lineEnd()) return true;
  const charge = cursor.literal('CHG=') ? cursor.whole() : undefined;
  if (charge === undefined || Math.abs(charge) > MOST_CHARGE) return false;
  charges[atom] = charge;
  return cursor.lineEnd();
}

function scanBond(cursor: TextCursor, { elements, ends, orders }: TableColumns, bond: number): boolean {
  if (!cursor.literal('M  V30 ') || cursor.whole() === undefined) return false;
  const [order, from, to] = [cursor.whole(), cursor.whole(), cursor.whole()];
  if (order === undefined || from === undefined || to === undefined || order < 1 || order > 4) return false;
  if (from < 1 || to < 1 || from > elements.length || to > elements.length || from === to) return false;
  orders[bond] = order;
  ends[bond * 2] = from - 1;
  ends[bond * 2 + 1] = to - 1;
  return cursor.lineEnd();
}
