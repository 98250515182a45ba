// Reads a SMILES strictly, as OpenSMILES defines it; whatever it does not allow is refused with the place of the fault.

import { notices } from '../../languages/en/notices';
import { smilesFaults } from '../../languages/en/smiles-faults';
import { tell } from '../../languages/said';
import { fault } from '../fault';
import type { Graph } from '../graph/graph';
import { resolveGraph } from '../graph/resolve-graph';
import { readBracketAtom, readPlainAtom } from './smiles-atom';
import { strayCharacter } from './smiles-characters';
import { smilesFault } from './smiles-fault';
import { SmilesRings, unsaidOrder, type BondSign } from './smiles-rings';
import { refuseSenselessStereo } from './smiles-stereo';
import type { WrittenAtom, WrittenBond } from '../graph/written-graph';

/** Longest SMILES that is read, characters. */
const MOST_SMILES_CHARACTERS = 2000;

const BOND_SIGNS = {
  '-': { order: 1 },
  '=': { order: 2 },
  '#': { order: 3 },
  ':': { order: 'aromatic' },
  '/': { order: 1, direction: '/' },
  '\\': { order: 1, direction: '\\' },
} as const satisfies Record<string, Omit<BondSign, 'at'>>;

const isBondSign = (char: string): char is keyof typeof BOND_SIGNS => char in BOND_SIGNS;

/** Positions in errors and atoms are 0-based characters of `text` as given. */
export function readSmiles(text: string): Graph {
  const start = text.search(/\S/);
  if (start < 0) throw fault('empty', tell(smilesFaults, 'none'));
  const length = /^\S+/.exec(text.slice(start))?.[0].length ?? 0;
  if (length > MOST_SMILES_CHARACTERS) {
    throw fault('too-large', tell(smilesFaults, 'tooLong', length, MOST_SMILES_CHARACTERS), start + MOST_SMILES_CHARACTERS);
  }
  const end = start + length;
  const { atoms, bonds } = new SmilesText(text, start, end).read();
  const [name = '', ...more] = text.slice(end).trim().split(/[\r\n]+/);
  const repairs = more.length > 0 ? [tell(notices, 'firstLine')] : [];
  const written = { name: name.trim(), atoms, bonds, dimensions: 0, stereoGroups: [], repairs } as const;
  const graph = resolveGraph(written, (at) => ({ character: at + 1 }));
  refuseSenselessStereo(graph);
  return graph;
}

/** A walk along the text; what has been read so far is in its fields. */
class SmilesText {
  private readonly atoms: WrittenAtom[] = [];
  private readonly bonds: WrittenBond[] = [];
  private readonly joined = new Set<number>();
  private readonly rings = new SmilesRings();
  private readonly branches: { readonly atom: number; readonly at: number }[] = [];
  /** The atom that the next one is bonded to; -1 at the start and after a dot. */
  private previous = -1;
  private sign: BondSign | undefined;
  /** Place of a dot or an opening parenthesis that waits for an atom, or -1. */
  private dot = -1;
  private opened = -1;

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly end: number,
  ) {}

  read(): { atoms: readonly WrittenAtom[]; bonds: readonly WrittenBond[] } {
    for (let at = this.start; at < this.end; ) at = this.step(at);
    this.refuseWaiting();
    const branch = this.branches.at(-1);
    if (branch) throw smilesFault('syntax', 'branchOpen', branch.at);
    this.rings.refuseOpen();
    return { atoms: this.atoms, bonds: this.bonds };
  }

  /** Reads what begins at `at`; gives the place after it. */
  private step(at: number): number {
    const char = this.text.charAt(at);
    const atom = char === '[' ? readBracketAtom(this.text, at) : readPlainAtom(this.text, at);
    if (atom) {
      this.addAtom(atom.atom);
      return atom.end;
    }
    if (isBondSign(char)) {
      this.readSign(char, at);
    } else if (/[\d%]/.test(char)) {
      return this.readRing(at);
    } else if (char === '(') {
      this.openBranch(at);
    } else if (char === ')') {
      this.closeBranch(at);
    } else if (char === '.') {
      if (this.atoms.length === 0) throw smilesFault('syntax', 'dotFirst', at);
      this.refuseWaiting();
      this.opened = -1;
      this.dot = at;
      this.previous = -1;
    } else {
      throw strayCharacter(this.text, at);
    }
    return at + 1;
  }

  private addAtom(atom: WrittenAtom): void {
    const index = this.atoms.push(atom) - 1;
    if (this.previous >= 0) {
      const { order, direction, at } = this.sign ?? { order: unsaidOrder(this.atoms[this.previous], atom), at: atom.at };
      this.addBond({ from: this.previous, to: index, order, ...(direction ? { direction } : {}), at });
    }
    this.sign = undefined;
    this.dot = -1;
    this.opened = -1;
    this.previous = index;
  }

  private addBond(bond: WrittenBond): void {
    const key = Math.min(bond.from, bond.to) * MOST_SMILES_CHARACTERS + Math.max(bond.from, bond.to);
    if (this.joined.has(key)) {
      throw smilesFault('syntax', 'ringTwice', bond.at);
    }
    this.joined.add(key);
    this.bonds.push(bond);
  }

  private readSign(char: keyof typeof BOND_SIGNS, at: number): void {
    if (this.sign) throw smilesFault('syntax', 'bondOnBond', at);
    if (this.previous < 0) throw smilesFault('syntax', 'bondFirst', at);
    this.sign = { ...BOND_SIGNS[char], at };
  }

  private readRing(at: number): number {
    const label = /^(?:\d|%\d\d)/.exec(this.text.slice(at, Math.min(at + 3, this.end)))?.[0];
    if (!label) throw smilesFault('syntax', 'ringNumber', at);
    if (this.previous < 0 || this.opened >= 0) throw smilesFault('syntax', 'ringFirst', at);
    const bond = this.rings.meet(label, at, this.previous, this.sign);
    this.sign = undefined;
    if (bond) {
      const order = bond.order === 'implied' ? unsaidOrder(this.atoms[bond.from], this.atoms[bond.to]) : bond.order;
      this.addBond({ ...bond, order });
    }
    return at + label.length;
  }

  private openBranch(at: number): void {
    this.refuseWaiting();
    if (this.previous < 0) throw smilesFault('syntax', 'branchFirst', at);
    if (this.opened >= 0) throw smilesFault('syntax', 'branchOnBranch', at);
    this.branches.push({ atom: this.previous, at });
    this.opened = at;
  }

  private closeBranch(at: number): void {
    const branch = this.branches.pop();
    if (!branch) throw smilesFault('syntax', 'branchClosing', at);
    if (this.opened >= 0 && !this.sign) throw smilesFault('syntax', 'branchEmpty', branch.at);
    this.refuseWaiting();
    this.previous = branch.atom;
    this.opened = -1;
  }

  /** A bond sign or a dot must be followed by an atom. */
  private refuseWaiting(): void {
    if (this.sign) throw smilesFault('syntax', 'bondLast', this.sign.at);
    if (this.dot >= 0) throw smilesFault('syntax', 'dotLast', this.dot);
  }
}
