// The V2000 connection table: counts, atoms, bonds; its property lines are read by molfile-properties.

import { tableFaults } from '../../languages/en/table-faults';
import { tell } from '../../languages/said';
import type { Notices } from '../notices';
import { elementOf } from '../elements';
import type { Graph, GraphBond } from '../graph/graph';
import { atomFields, wholeNumbers } from './molfile-columns';
import { readProperties } from './molfile-properties';
import { BondLedger, readHeader, tableBond, tableGraph, type TableAtom } from './molfile-table';
import type { FileText } from './molfile-text';
import { coordinate, elementMark, syntaxFault, unsupportedFault } from './molfile-values';
import type { WrittenBond } from '../graph/written-graph';

/** The atom block's charge codes; 4 is a doublet radical. */
const CHARGE_CODES = [0, 3, 2, 1, 0, -1, -2, -3];

const WEDGES: Readonly<Record<number, GraphBond['wedge']>> = { 0: undefined, 1: 'up', 3: 'crossed', 4: 'either', 6: 'down' };

/** `counts` is the index of the counts line; the lines before it are the header. */
export function readV2000(file: FileText, counts: number, hasStamp: boolean): Graph {
  const { lines, repairs } = file;
  const lineOf = (index: number) => file.firstLine + index;
  const { atomCount, bondCount, chiralFlag } = readCounts(file, counts);
  if (counts + atomCount + bondCount >= lines.length) {
    throw syntaxFault(tell(tableFaults, 'fileEnds', lineOf(counts), atomCount, bondCount), lineOf(counts));
  }
  const atoms: TableAtom[] = [];
  for (let index = counts + 1; index <= counts + atomCount; index++) {
    atoms.push(readAtom(lines[index] ?? '', lineOf(index), repairs));
  }
  const bonds: WrittenBond[] = [];
  const ledger = new BondLedger(atomCount);
  const afterBonds = counts + atomCount + bondCount + 1;
  for (let index = counts + atomCount + 1; index < afterBonds; index++) {
    bonds.push(readBond(lines[index] ?? '', lineOf(index), atomCount, ledger, repairs));
  }
  readProperties(file, afterBonds, atoms, hasStamp);
  return tableGraph({ ...readHeader(lines, counts), chiralFlag, atoms, bonds, stereoGroups: [] }, repairs);
}

function readCounts(file: FileText, counts: number): { atomCount: number; bondCount: number; chiralFlag: 0 | 1 } {
  const at = file.firstLine + counts;
  const line = (file.lines[counts] ?? '').replace(/v2000\s*$/i, '');
  if (/^\s*\S*\s*$/.test(line) && line.trim().length < 6) {
    throw syntaxFault(tell(tableFaults, 'counts', at), at);
  }
  const [atomCount = 0, bondCount = 0, lists = 0, , flag = 0] = wholeNumbers(line, [3, 3, 3, 3, 3], at, file.repairs);
  if (atomCount < 0 || bondCount < 0) throw syntaxFault(tell(tableFaults, 'negativeCount', at), at);
  if (lists > 0) throw unsupportedFault(tell(tableFaults, 'listsAnnounced', at), at);
  if (flag !== 0 && flag !== 1) throw syntaxFault(tell(tableFaults, 'chiralFlag', at, flag), at);
  return { atomCount, bondCount, chiralFlag: flag };
}

function readAtom(line: string, at: number, repairs: Notices): TableAtom {
  const { coordinates, symbol, numbers } = atomFields(line, at, repairs);
  const [massDifference = 0, chargeCode = 0, , hydrogenCount = 0, , valence = 0] = numbers;
  const [x, y, z] = coordinates;
  const position = [coordinate(x, at), coordinate(y, at), coordinate(z, at)] as const;
  const { element, isotope } = elementMark(symbol, at);
  const charge = CHARGE_CODES[chargeCode];
  if (charge === undefined) throw syntaxFault(tell(tableFaults, 'chargeCode', at, chargeCode), at);
  if (massDifference < -3 || massDifference > 4) throw syntaxFault(tell(tableFaults, 'massDifference', at, massDifference), at);
  if (hydrogenCount > 0) throw unsupportedFault(tell(tableFaults, 'hydrogensAsked', at), at);
  if (valence < 0 || valence > 15) throw syntaxFault(tell(tableFaults, 'valence', at, valence), at);
  // The difference counts from the rounded atomic weight, as in the periodic table the format refers to.
  const mass = massDifference === 0 ? isotope : Math.round(elementOf(element)?.mass ?? 0) + massDifference;
  return {
    element,
    isotope: mass,
    letterIsotope: isotope,
    charge,
    radical: chargeCode === 4 ? 'doublet' : undefined,
    valence: valence === 0 ? undefined : valence % 15,
    position,
    at,
  };
}

function readBond(line: string, at: number, atomCount: number, ledger: BondLedger, repairs: Notices): WrittenBond {
  if (line.trim() === '' || /^M\s/.test(line)) throw syntaxFault(tell(tableFaults, 'bond', at), at);
  const [from = 0, to = 0, type = 0, stereo = 0] = wholeNumbers(line, [3, 3, 3, 3], at, repairs);
  for (const atom of [from, to]) {
    if (atom < 1 || atom > atomCount) throw syntaxFault(tell(tableFaults, 'bondAtom', at, atom, atomCount), at);
  }
  if (!(stereo in WEDGES)) throw syntaxFault(tell(tableFaults, 'direction', at, stereo), at);
  ledger.add(from - 1, to - 1, at);
  return tableBond(type, from - 1, to - 1, WEDGES[stereo], at);
}
