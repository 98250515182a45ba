// The terms that OpenChemLib finds for a molecule (MMFF94s atom types, charges and constants), taken out of its force field object, which
// offers no slopes and relaxes some ten times as slowly as plain columns do. Its fields have no names that last, so they are read in the
// order in which its constructors set them, and nothing is believed: force-field.ts compares the energy with OpenChemLib's own.

import { toColumns, type FieldColumns } from './field-columns';

interface Row {
  readonly atoms: readonly number[];
  readonly constants: readonly number[];
}

/** How a term of each kind looks: n for a number, o for an object, b for a boolean. */
const KINDS: readonly { readonly kind: keyof FieldColumns; readonly looks: string; readonly row: (values: readonly unknown[]) => Row }[] = [
  { kind: 'bonds', looks: 'onnnn', row: ([, i, j, length, force]) => row([i, j], [length, force]) },
  { kind: 'angles', looks: 'onnnbnn', row: ([, i, j, k, linear, angle, force]) => row([i, j, k], [angle, force, Number(linear)]) },
  { kind: 'outOfPlanes', looks: 'onnnnn', row: ([, j, i, k, l, force]) => row([j, i, k, l], [force]) },
  { kind: 'torsions', looks: 'nnnnnnn', row: ([i, j, k, l, ...heights]) => row([i, j, k, l], heights) },
  { kind: 'charges', looks: 'onnobn', row: ([, i, j, apart, , product]) => row([i, j], [Number(product) * (isOneFour(apart) ? 0.75 : 1)]) },
  { kind: 'stretchBends', looks: 'onnnnnnnn', row: ([, i, j, k, ...constants]) => row([i, j, k], constants) },
];

/** Contacts look as stretch-bends do, but have two letters among their numbers: donor, acceptor or neither. */
const LETTERS: ReadonlySet<unknown> = new Set(['D', 'A', '-'].map((letter) => letter.charCodeAt(0)));
const isContact = (values: readonly unknown[]) => values.length === 9 && LETTERS.has(values[5]) && LETTERS.has(values[6]);

const row = (atoms: readonly unknown[], constants: readonly unknown[]): Row => ({ atoms: atoms.map(Number), constants: constants.map(Number) });

/** The fourth of the five relations of two atoms: three bonds apart. */
const isOneFour = (apart: unknown) => valuesOf(apart).includes(3);

const valuesOf = (what: unknown): readonly unknown[] => (typeof what === 'object' && what !== null ? Object.values(what) : []);

const looksOf = (values: readonly unknown[]) => values.map((value) => (typeof value)[0]).join('');

/** Undefined where the object is not built as expected. */
export function readField(field: object): FieldColumns | undefined {
  const terms = termsIn(field);
  if (!terms) return undefined;
  const rows: Record<keyof FieldColumns, Row[]> = { bonds: [], angles: [], stretchBends: [], outOfPlanes: [], torsions: [], contacts: [], charges: [] };
  for (const term of terms) {
    const values = valuesOf(term);
    if (isContact(values)) {
      rows.contacts.push(row([values[3], values[4]], [values[7], values[8]]));
      continue;
    }
    const looks = looksOf(values);
    const known = KINDS.find((each) => each.looks === looks);
    if (!known) return undefined;
    rows[known.kind].push(known.row(values));
  }
  return {
    bonds: toColumns(rows.bonds),
    angles: toColumns(rows.angles),
    stretchBends: toColumns(rows.stretchBends),
    outOfPlanes: toColumns(rows.outOfPlanes),
    torsions: toColumns(rows.torsions),
    contacts: toColumns(rows.contacts),
    charges: toColumns(rows.charges),
  };
}

/** The one list in it whose members are terms: a bond at least has every molecule that is relaxed. */
function termsIn(field: object): readonly unknown[] | undefined {
  const lists = valuesOf(field).flatMap(valuesOf).flatMap(valuesOf).filter((each) => Array.isArray(each));
  return lists.find((list: readonly unknown[]) => list.some((each) => looksOf(valuesOf(each)) === 'onnnn'));
}
