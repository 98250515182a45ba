// The V3000 connection table: counts, atoms, bonds, and the collections that group stereocentres.

import { molfileFaults } from '../../languages/en/molfile-faults';
import { notices } from '../../languages/en/notices';
import { tableFaults } from '../../languages/en/table-faults';
import { tell } from '../../languages/said';
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
  if (!closed) file.repairs.add(tell(notices, 'noEnd'));
  const [atomCount = 0, bondCount = 0, , , flag = 0] = readCounts(blocks.counts, at);
  const countsAt = blocks.counts?.at ?? at;
  if (flag !== 0 && flag !== 1) throw syntaxFault(tell(tableFaults, 'chiralFlag', countsAt, flag), countsAt);

  const indexOf = new Map<number, number>();
  const atoms = (blocks.of.get('ATOM') ?? []).map((line) => readAtom(line, indexOf));
  const ledger = new BondLedger(atoms.length);
  const bonds = (blocks.of.get('BOND') ?? []).map((line) => readBond(line, indexOf, ledger));
  if (atoms.length !== atomCount || bonds.length !== bondCount) {
    throw syntaxFault(tell(tableFaults, 'otherCounts', countsAt, atomCount, bondCount, atoms.length, bonds.length), countsAt);
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
      if (second === 'RGROUP' || second === 'TEMPLATE') throw unsupportedFault(tell(molfileFaults, 'template', line.at), line.at);
      const misplaced = (open.length === 0) !== (second === 'CTAB') || finished || of.has(second);
      if (misplaced) throw syntaxFault(tell(molfileFaults, 'misplacedBlock', line.at, shown(second)), line.at);
      open.push(second);
      of.set(second, []);
    } else if (first === 'END') {
      if (open.pop() !== second) throw syntaxFault(tell(molfileFaults, 'noOpenBlock', line.at), line.at);
      finished = open.length === 0;
    } else if (open.length > 1) {
      of.get(open.at(-1) ?? '')?.push(line);
    } else if (first === 'COUNTS' && open.length === 1 && !counts) {
      counts = line;
    } else if (first === 'LINKNODE') {
      throw unsupportedFault(tell(molfileFaults, 'link', line.at), line.at);
    } else if (first !== '') {
      throw syntaxFault(tell(molfileFaults, 'misplaced', line.at, shown(first)), line.at);
    }
  }
  if (!finished) throw syntaxFault(tell(molfileFaults, 'tableOpen', at), lines.at(-1)?.at ?? at);
  return { counts, of };
}

function readCounts(line: V30Line | undefined, at: number): number[] {
  if (!line) throw syntaxFault(tell(molfileFaults, 'noCounts', at), at);
  const numbers = line.words.slice(1, 6).map(wholeNumber);
  const values = numbers.filter((value) => value !== undefined);
  if (values.length < 2 || values.length !== numbers.length) throw syntaxFault(tell(tableFaults, 'counts', line.at), line.at);
  return values;
}

function readAtom({ words, at }: V30Line, indexOf: Map<number, number>): TableAtom {
  const [index, symbol, x, y, z, mapping, ...rest] = words;
  const number = wholeNumber(index);
  if (symbol === 'NOT') throw unsupportedFault(tell(tableFaults, 'elementList', at), at);
  if (number === undefined || number < 1 || symbol === undefined || x === undefined || y === undefined || z === undefined) {
    throw syntaxFault(tell(tableFaults, 'numberedAtom', at), at);
  }
  if (indexOf.has(number)) throw syntaxFault(tell(tableFaults, 'atomTwice', at, number), at);
  indexOf.set(number, indexOf.size);
  const { element, isotope } = elementMark(symbol.replace(/^"(.*)"$/, '$1'), at);
  const position = [coordinate(x, at), coordinate(y, at), coordinate(z, at)] as const;
  const mapped = mapping === undefined || mapping.includes('=') ? undefined : mapping;
  if (mapped !== undefined && wholeNumber(mapped) === undefined) throw syntaxFault(tell(molfileFaults, 'numberWanted', at, shown(mapped)), at);
  const values = keyValues(mapped === undefined && mapping !== undefined ? [mapping, ...rest] : rest, at);
  const variable = VARIABLE_ATOM.find((key) => values.has(key) && values.get(key) !== '0');
  if (variable) throw unsupportedFault(tell(molfileFaults, 'variableKey', at, variable), at);
  const numberOf = (key: string) => valueOf(values, key, at) ?? 0;
  const valence = valueOf(values, 'VAL', at) ?? 0;
  return {
    element,
    isotope: values.has('MASS') ? isotopeMass(numberOf('MASS'), element, at) : isotope,
    charge: within(numberOf('CHG'), -15, 15, 'chargeRange', at),
    radical: RADICALS[within(numberOf('RAD'), 0, 3, 'radicalRange', at)],
    valence: valence === 0 ? undefined : Math.max(0, within(valence, -1, 15, 'valenceRange', at)),
    position,
    at,
  };
}

function valueOf(values: ReadonlyMap<string, string>, key: string, at: number): number | undefined {
  if (!values.has(key)) return undefined;
  const value = wholeNumber(values.get(key));
  if (value === undefined) throw syntaxFault(tell(molfileFaults, 'wholeValue', at, key), at);
  return value;
}

function readBond({ words, at }: V30Line, indexOf: ReadonlyMap<number, number>, ledger: BondLedger): WrittenBond {
  const [number, type, a, b] = words.slice(0, 4).map(wholeNumber);
  if (number === undefined || type === undefined || a === undefined || b === undefined) {
    throw syntaxFault(tell(tableFaults, 'numberedBond', at), at);
  }
  const [from, to] = [indexOf.get(a), indexOf.get(b)];
  if (from === undefined || to === undefined) {
    throw syntaxFault(tell(tableFaults, 'bondToNothing', at, from === undefined ? a : b), at);
  }
  const values = keyValues(words.slice(4), at);
  if (values.has('ENDPTS')) throw unsupportedFault(tell(tableFaults, 'severalEnds', at), at);
  const wedge = within(valueOf(values, 'CFG', at) ?? 0, 0, 3, 'directionRange', at);
  ledger.add(from, to, at);
  return tableBond(type, from, to, WEDGES[wedge], at);
}

function refuseVariableGroup({ words, at }: V30Line): void {
  const [number, kind = ''] = words;
  if (number === 'DEFAULT' || HARMLESS_GROUPS.has(kind)) return;
  throw unsupportedFault(tell(molfileFaults, 'variableGroup', at, shown(kind)), at);
}

function readGroup({ words, at }: V30Line, indexOf: ReadonlyMap<number, number>): StereoGroup[] {
  const found = /^MDLV30\/(STEABS|STEREL|STERAC)\d*$/.exec(words[0] ?? '')?.[1];
  if (!found) return [];
  const atoms = numberList(keyValues(words.slice(1), at).get('ATOMS'), at).map((number) => {
    const atom = indexOf.get(number);
    if (atom === undefined) throw syntaxFault(tell(molfileFaults, 'groupOfNothing', at, number), at);
    return atom;
  });
  return [{ kind: GROUP_KINDS[found as keyof typeof GROUP_KINDS], atoms }];
}
