// The connection table of a molfile while it is read, V2000 and V3000 alike: checks what any table must keep, and makes the graph.

import { tableFaults } from '../../languages/en/table-faults';
import { tell } from '../../languages/said';
import type { Notices } from '../notices';
import type { Graph, GraphBond, StereoGroup } from '../graph/graph';
import { refuseOpenTautomers } from './molfile-aromatic';
import type { Vec3 } from '../molecule';
import { syntaxFault, unsupportedFault } from './molfile-values';
import { resolveGraph } from '../graph/resolve-graph';
import type { WrittenAtom, WrittenBond } from '../graph/written-graph';

export type Radical = NonNullable<WrittenAtom['radical']>;

/** RAD values of both versions. */
export const RADICALS: readonly (Radical | undefined)[] = [undefined, 'singlet', 'doublet', 'triplet'];

export interface TableAtom {
  readonly element: string;
  isotope: number | undefined;
  /** Of an atom written D or T: stays, whatever M  ISO says of others. */
  readonly letterIsotope?: number | undefined;
  charge: number;
  radical: Radical | undefined;
  /** Bonds in all, hydrogens included, as the file states them; undefined: the valence model decides. */
  valence: number | undefined;
  readonly position: Vec3;
  readonly at: number;
}

export interface Table {
  readonly name: string;
  readonly stamp: '2D' | '3D' | '';
  readonly chiralFlag: 0 | 1;
  readonly atoms: readonly TableAtom[];
  readonly bonds: readonly WrittenBond[];
  readonly stereoGroups: readonly StereoGroup[];
}

/** Above this |z|, Å, a drawing is not flat. */
const FLAT = 1e-3;

const ORDERS: Readonly<Record<number, WrittenBond['order']>> = { 1: 1, 2: 2, 3: 3, 4: 'aromatic', 9: 'dative' };

/** A bond of the given type (1-3, 4 aromatic, 9 dative); query types, hydrogen bonds and unknown numbers are refused. */
export function tableBond(type: number, from: number, to: number, wedge: GraphBond['wedge'], line: number): WrittenBond {
  const order = ORDERS[type];
  if (order === undefined) {
    if (type >= 5 && type <= 8) throw unsupportedFault(tell(tableFaults, 'bondOfKinds', line), line);
    if (type === 10 || type === 0) throw unsupportedFault(tell(tableFaults, 'notChemicalBond', line), line);
    throw syntaxFault(tell(tableFaults, 'noKindOfBond', line, type), line);
  }
  if (wedge === 'crossed' && order !== 2) throw syntaxFault(tell(tableFaults, 'crossedSingle', line), line);
  const drawn = wedge === 'either' && order === 2 ? 'crossed' : wedge;
  return { from, to, order, ...(drawn ? { wedge: drawn } : {}), at: line };
}

/** Refuses bonds to itself and to atoms that are not there, and the second bond of a pair. */
export class BondLedger {
  private readonly pairs = new Set<number>();

  constructor(private readonly atomCount: number) {}

  add(from: number, to: number, line: number): void {
    if (from === to) throw syntaxFault(tell(tableFaults, 'toItself', line), line);
    const pair = Math.min(from, to) * this.atomCount + Math.max(from, to);
    if (this.pairs.has(pair)) throw syntaxFault(tell(tableFaults, 'bondTwice', line), line);
    this.pairs.add(pair);
  }
}

export function tableGraph(table: Table, repairs: Notices): Graph {
  const { name, atoms, bonds, chiralFlag, stereoGroups } = table;
  const sums = new Float64Array(atoms.length);
  const aromatic = new Uint8Array(atoms.length);
  const accepted = new Uint8Array(atoms.length);
  for (const { from, to, order } of bonds) {
    if (order === 'dative') accepted[to] = (accepted[to] ?? 0) + 1;
    for (const atom of [from, to]) {
      if (order === 'aromatic') aromatic[atom] = (aromatic[atom] ?? 0) + 1;
      else if (order !== 'dative') sums[atom] = (sums[atom] ?? 0) + Number(order);
    }
  }
  const written = atoms.map((atom, index) => {
    const { element, isotope, charge, radical, valence, position, at } = atom;
    const rings = aromatic[index] ?? 0;
    const told = valence === undefined ? undefined : hydrogensOf(valence, (sums[index] ?? 0) + rings, rings > 0, accepted[index] ?? 0, at);
    return { element, isotope, charge, aromatic: rings > 0, hydrogens: told, radical, position, at };
  });
  const dimensions = dimensionsOf(table);
  const whole = { name, atoms: written, bonds, dimensions, chiralFlag, stereoGroups, repairs: repairs.all };
  const graph = resolveGraph(whole, (at) => ({ line: at }));
  refuseOpenTautomers(graph);
  return graph;
}

/** A stated valence may count the dative bonds that an atom accepts, or not; of aromatic bonds one is double, but for lone pairs. */
function hydrogensOf(valence: number, bonds: number, aromatic: boolean, accepted: number, line: number): number {
  if (valence < bonds) throw syntaxFault(tell(tableFaults, 'statedValence', line, valence, bonds), line);
  return Math.max(0, valence - bonds - (aromatic ? 1 : 0) - accepted);
}

function dimensionsOf({ atoms, stamp }: Table): 0 | 2 | 3 {
  if (atoms.length > 1 && atoms.every(({ position }) => position.every((each) => each === 0))) return 0;
  if (atoms.some(({ position }) => Math.abs(position[2]) > FLAT)) return 3;
  return stamp === '3D' ? 3 : 2;
}

/** What stands before the counts line: the title in the first line, "2D" or "3D" in columns 21 and 22 of the second. */
export function readHeader(lines: readonly string[], counts: number): Pick<Table, 'name' | 'stamp'> {
  const header = lines.slice(0, counts);
  const stamps = header.map((line) => line.slice(20, 22).toUpperCase());
  const stamp = counts === 3 ? stamps[1] : stamps.find((each) => each === '2D' || each === '3D');
  // Where a line is missing it is the title, as a rule: an empty first line is easily lost in copying.
  const title = counts < 3 ? '' : counts === 3 ? header[0] : header.find((line) => line.trim() !== '');
  return { name: title?.trim() ?? '', stamp: stamp === '2D' || stamp === '3D' ? stamp : '' };
}
