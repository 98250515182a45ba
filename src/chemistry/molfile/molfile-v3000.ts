// The V3000 connection table: counts, atoms, bonds, and the collections that group stereocentres.

import type { Graph, GraphBond, StereoGroup } from '../graph/graph';
import { HARMLESS_GROUPS, isotopeMass, within } from './molfile-properties';
import { BondLedger, RADICALS, readHeader, tableBond, tableGraph, type TableAtom } from './molfile-table';
import type { FileText } from './molfile-text';
import { keyValues, numberList, v30Lines, type V30Line } from './molfile-v3000-lines';
import { coordinate, elementMark, shown, syntaxFault, unsupportedFault, wholeNumber } from './molfile-values';
import type { WrittenBond } from '../graph/written-graph';

const WEDGES: readonly GraphBond['wedge'][] = [undefined, 'up', 'either', 'down'];

/** Atom values that make an atom variable when they are not 0. */
const VARIABLE_ATOM = ['HCOUNT', 'SUBST', 'UNSAT', 'RBCNT', 'ATTCHPT', 'RGROUPS', 'CLASS'];

const GROUP_KINDS = { STEABS: 'absolute', STEREL: 'relative', STERAC: 'racemic' } as const;

interface Blocks {
  readonly counts: V30Line | undefined;
  readonly of: ReadonlyMap<string, readonly V30Line[]>;
}

export function readV3000(file: FileText, counts: number): Graph {
  const { lines, closed } = v30Lines(file, counts + 1);
  const at = file.firstLine + counts;
  const blocks = readBlocks(lines, at);
  if (!closed) file.repairs.add('The closing line “M  END” was missing.');
  const [atomCount = 0, bondCount = 0, , , flag = 0] = readCounts(blocks.counts, at);
  if (flag !== 0 && flag !== 1) throw syntaxFault(`The chiral flag in line ${blocks.counts?.at} is ${flag}; it can be 0 or 1.`, blocks.counts?.at ?? at);

  const indexOf = new Map<number, number>();
  const atoms = (blocks.of.get('ATOM') ?? []).map((line) => readAtom(line, indexOf));
  const ledger = new BondLedger(atoms.length);
  const bonds = (blocks.of.get('BOND') ?? []).map((line) => readBond(line, indexOf, ledger));
  if (atoms.length !== atomCount || bonds.length !== bondCount) {
    const sentence = `Line ${blocks.counts?.at} promises ${atomCount} atoms and ${bondCount} bonds; there are ${atoms.length} and ${bonds.length}.`;
    throw syntaxFault(sentence, blocks.counts?.at ?? at);
  }
  for (const line of blocks.of.get('SGROUP') ?? []) refuseVariableGroup(line);
  const stereoGroups = (blocks.of.get('COLLECTION') ?? []).flatMap((line) => readGroup(line, indexOf));
  return tableGraph({ ...readHeader(file.lines, counts), chiralFlag: flag, atoms, bonds, stereoGroups }, file.repairs);
}

/** Sorts the lines into their blocks, which must be opened and closed in order. */
function readBlocks(lines: readonly V30Line[], at: number): Blocks {
  const of = new Map<string, V30Line[]>();
  const open: string[] = [];
  let counts: V30Line | undefined;
  let finished = false;
  for (const line of lines) {
    const [first = '', second = ''] = line.words;
    if (first === 'BEGIN') {
      if (second === 'RGROUP' || second === 'TEMPLATE') throw unsupportedFault(`Line ${line.at} begins a variable group or a template.`, line.at);
      const misplaced = (open.length === 0) !== (second === 'CTAB') || finished || of.has(second);
      if (misplaced) throw syntaxFault(`The block ${shown(second)} in line ${line.at} does not belong there.`, line.at);
      open.push(second);
      of.set(second, []);
    } else if (first === 'END') {
      if (open.pop() !== second) throw syntaxFault(`Line ${line.at} ends a block that is not open.`, line.at);
      finished = open.length === 0;
    } else if (open.length > 1) {
      of.get(open.at(-1) ?? '')?.push(line);
    } else if (first === 'COUNTS' && open.length === 1 && !counts) {
      counts = line;
    } else if (first === 'LINKNODE') {
      throw unsupportedFault(`Line ${line.at} describes a repeated link; a molecule has fixed atoms.`, line.at);
    } else if (first !== '') {
      throw syntaxFault(`“${shown(first)}” in line ${line.at} does not belong there.`, line.at);
    }
  }
  if (!finished) throw syntaxFault(`The table that begins after line ${at} is never ended; something is missing.`, lines.at(-1)?.at ?? at);
  return { counts, of };
}

function readCounts(line: V30Line | undefined, at: number): number[] {
  if (!line) throw syntaxFault(`There is no COUNTS line after line ${at}.`, at);
  const numbers = line.words.slice(1, 6).map(wholeNumber);
  const values = numbers.filter((value) => value !== undefined);
  if (values.length < 2 || values.length !== numbers.length) throw syntaxFault(`Line ${line.at} should give the numbers of atoms and bonds.`, line.at);
  return values;
}

function readAtom({ words, at }: V30Line, indexOf: Map<number, number>): TableAtom {
  const [index, symbol, x, y, z, mapping, ...rest] = words;
  const number = wholeNumber(index);
  if (symbol === 'NOT') throw unsupportedFault(`Line ${at} gives a list of elements; a molecule has one element an atom.`, at);
  if (number === undefined || number < 1 || symbol === undefined || x === undefined || y === undefined || z === undefined) {
    throw syntaxFault(`Line ${at} should give an atom: number, element, three coordinates.`, at);
  }
  if (indexOf.has(number)) throw syntaxFault(`Atom ${number} in line ${at} was given before.`, at);
  indexOf.set(number, indexOf.size);
  const { element, isotope } = elementMark(symbol.replace(/^"(.*)"$/, '$1'), at);
  const position = [coordinate(x, at), coordinate(y, at), coordinate(z, at)] as const;
  const mapped = mapping === undefined || mapping.includes('=') ? undefined : mapping;
  if (mapped !== undefined && wholeNumber(mapped) === undefined) throw syntaxFault(`“${shown(mapped)}” in line ${at} should be a number.`, at);
  const values = keyValues(mapped === undefined && mapping !== undefined ? [mapping, ...rest] : rest, at);
  const variable = VARIABLE_ATOM.find((key) => values.has(key) && values.get(key) !== '0');
  if (variable) throw unsupportedFault(`${variable} in line ${at} belongs to a search pattern, a variable group or a sequence.`, at);
  const numberOf = (key: string) => valueOf(values, key, at) ?? 0;
  const valence = valueOf(values, 'VAL', at) ?? 0;
  return {
    element,
    isotope: values.has('MASS') ? isotopeMass(numberOf('MASS'), element, at) : isotope,
    charge: within(numberOf('CHG'), -15, 15, 'charge', at),
    radical: RADICALS[within(numberOf('RAD'), 0, 3, 'radical', at)],
    valence: valence === 0 ? undefined : Math.max(0, within(valence, -1, 15, 'valence', at)),
    position,
    at,
  };
}

function valueOf(values: ReadonlyMap<string, string>, key: string, at: number): number | undefined {
  if (!values.has(key)) return undefined;
  const value = wholeNumber(values.get(key));
  if (value === undefined) throw syntaxFault(`${key} in line ${at} should be a whole number.`, at);
  return value;
}

function readBond({ words, at }: V30Line, indexOf: ReadonlyMap<number, number>, ledger: BondLedger): WrittenBond {
  const [number, type, a, b] = words.slice(0, 4).map(wholeNumber);
  if (number === undefined || type === undefined || a === undefined || b === undefined) {
    throw syntaxFault(`Line ${at} should give a bond: number, kind, two atoms.`, at);
  }
  const [from, to] = [indexOf.get(a), indexOf.get(b)];
  if (from === undefined || to === undefined) {
    throw syntaxFault(`The bond in line ${at} names atom ${from === undefined ? a : b}, which is not there.`, at);
  }
  const values = keyValues(words.slice(4), at);
  if (values.has('ENDPTS')) throw unsupportedFault(`The bond in line ${at} ends at several atoms at once.`, at);
  const wedge = within(valueOf(values, 'CFG', at) ?? 0, 0, 3, 'bond direction', at);
  ledger.add(from, to, at);
  return tableBond(type, from, to, WEDGES[wedge], at);
}

function refuseVariableGroup({ words, at }: V30Line): void {
  const [number, kind = ''] = words;
  if (number === 'DEFAULT' || HARMLESS_GROUPS.has(kind)) return;
  throw unsupportedFault(`Line ${at} brackets a repeating or variable group (${shown(kind)}), such as a polymer.`, at);
}

function readGroup({ words, at }: V30Line, indexOf: ReadonlyMap<number, number>): StereoGroup[] {
  const found = /^MDLV30\/(STEABS|STEREL|STERAC)\d*$/.exec(words[0] ?? '')?.[1];
  if (!found) return [];
  const atoms = numberList(keyValues(words.slice(1), at).get('ATOMS'), at).map((number) => {
    const atom = indexOf.get(number);
    if (atom === undefined) throw syntaxFault(`Line ${at} names atom ${number}, which is not there.`, at);
    return atom;
  });
  return [{ kind: GROUP_KINDS[found as keyof typeof GROUP_KINDS], atoms }];
}
