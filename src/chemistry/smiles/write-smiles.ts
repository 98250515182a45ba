// Writes an isomeric SMILES in the atom order of the source. OpenChemLib's own writer loses the geometry of some double bonds;
// what is written here is read back and compared before anyone sees it (verified-smiles.ts).

import { handInOrder } from '../stereo/handedness';
import type { Stereo } from '../ocl-molecule';
import { markDirections, type Directions } from './smiles-directions';
import { walkStructure, type Walk } from './smiles-walk';
import { neighboursOf, type Structure } from '../structure';

export interface WrittenSmiles {
  readonly text: string;
  /** Atoms of the structure in the order in which they are written; folded hydrogens are not among them. */
  readonly order: readonly number[];
}

const AROMATIC_ELEMENTS = new Set(['B', 'C', 'N', 'O', 'P', 'S']);
const SUBSET: Readonly<Record<string, readonly number[]>> = {
  B: [3], C: [4], N: [3], O: [2], P: [3, 5], S: [2, 4, 6], F: [1], Cl: [1], Br: [1], I: [1],
};

/** `aromatic` tells which bonds to write in lower case; empty for a Kekulé SMILES. */
export function writeSmiles(structure: Structure, stereo: Stereo, aromatic: ReadonlySet<number>): WrittenSmiles {
  const directions = markDirections(structure, stereo);
  const folded = foldedHydrogens(structure, directions.unfold);
  const walk = walkStructure(structure, folded);
  const small = lowerCase(structure, aromatic);
  const centres = new Map(stereo.centres.filter(({ hand }) => hand !== 'unknown').map((centre) => [centre.atom, centre]));
  const atomText = (atom: number): string => {
    const hydrogens = neighboursOf(structure, atom).filter((each) => folded.has(each));
    const centre = centres.get(atom);
    let hand = '';
    if (centre) {
      const hidden = centre.neighbours.filter((each) => each < 0 || folded.has(each));
      const order = [...walk.parent(atom), ...hidden, ...walk.after(atom)];
      hand = handInOrder(centre, order) === 'clockwise' ? '@@' : '@';
    }
    return writeAtom(structure, atom, hydrogens.length, hand, small.has(atom));
  };
  return { text: emit(walk, atomText, bondWriter(structure, aromatic, small, directions)), order: walk.order };
}

/** Plain hydrogens on a heavy atom are written as its count. */
function foldedHydrogens(structure: Structure, unfold: ReadonlySet<number>): Set<number> {
  const folded = new Set<number>();
  for (let atom = structure.firstHydrogen; atom < structure.atoms.length; atom++) {
    const { isotope, charge } = structure.atoms[atom] ?? { charge: 0 };
    const around = structure.bondsOf[atom] ?? [];
    const single = around.length === 1 && structure.bonds[around[0] ?? -1]?.order === 1;
    const onHeavy = neighboursOf(structure, atom).every((each) => each < structure.firstHydrogen);
    if (isotope === undefined && charge === 0 && single && onHeavy && !unfold.has(atom)) folded.add(atom);
  }
  return folded;
}

function lowerCase(structure: Structure, aromatic: ReadonlySet<number>): Set<number> {
  const atoms = new Set<number>();
  for (const bond of aromatic) {
    const { from, to } = structure.bonds[bond] ?? { from: -1, to: -1 };
    for (const atom of [from, to]) if (AROMATIC_ELEMENTS.has(structure.atoms[atom]?.element ?? '')) atoms.add(atom);
  }
  return atoms;
}

function writeAtom(structure: Structure, atom: number, hydrogens: number, hand: string, small: boolean): string {
  const { element, isotope, charge, unpairedElectrons } = structure.atoms[atom] ?? { element: '*', charge: 0, unpairedElectrons: 0 };
  const symbol = small ? element.toLowerCase() : element;
  const orders = (structure.bondsOf[atom] ?? []).map((bond) => structure.bonds[bond]?.order);
  const used = orders.reduce<number>((sum, order) => sum + (typeof order === 'number' ? order : 0), 0);
  const usual = SUBSET[element]?.find((valence) => valence >= used - hydrogens);
  const plain = charge === 0 && isotope === undefined && unpairedElectrons === 0 && hand === '';
  if (plain && usual === used && !(small && element !== 'C' && hydrogens > 0)) return symbol;
  const count = hydrogens === 0 ? '' : hydrogens === 1 ? 'H' : `H${hydrogens}`;
  const size = Math.abs(charge) === 1 ? '' : String(Math.abs(charge));
  return `[${isotope ?? ''}${symbol}${hand}${count}${charge === 0 ? '' : (charge > 0 ? '+' : '-') + size}]`;
}

type WriteBond = (bond: number, from: number) => string;

function bondWriter(structure: Structure, aromatic: ReadonlySet<number>, small: ReadonlySet<number>, { rises }: Directions): WriteBond {
  return (index, from) => {
    const bond = structure.bonds[index];
    if (!bond) return '';
    const bothSmall = small.has(bond.from) && small.has(bond.to);
    if (aromatic.has(index) && bothSmall) return '';
    const rise = rises.get(index);
    if (rise !== undefined) return rise === (bond.from === from ? 1 : -1) ? '/' : '\\';
    if (bond.order === 2) return '=';
    if (bond.order === 3) return '#';
    return bothSmall ? '-' : '';
  };
}

const ringLabel = (number: number) => (number < 10 ? String(number) : number < 100 ? `%${number}` : `%(${number})`);

/** Without recursion: a chain of a hundred thousand atoms would overflow the stack. */
function emit(walk: Walk, atomText: (atom: number) => string, bondText: WriteBond): string {
  const parts: string[] = [];
  const labels = new Map<number, number>();
  const free: number[] = [];
  let highest = 0;
  const write = (atom: number) => {
    parts.push(atomText(atom));
    const freed: number[] = [];
    for (const bond of walk.closures(atom)) {
      const label = labels.get(bond);
      if (label === undefined) {
        const next = free.length > 0 ? free.splice(free.indexOf(Math.min(...free)), 1)[0] : undefined;
        const number = next ?? ++highest;
        labels.set(bond, number);
        parts.push(bondText(bond, atom), ringLabel(number));
      } else {
        freed.push(label);
        parts.push(ringLabel(label));
      }
    }
    free.push(...freed);
  };
  walk.roots.forEach((root, index) => {
    if (index > 0) parts.push('.');
    const stack: (number | string)[] = [root];
    while (stack.length > 0) {
      const task = stack.pop();
      if (typeof task === 'string') parts.push(task);
      if (typeof task !== 'number') continue;
      write(task);
      const children = walk.children(task);
      for (let i = children.length - 1; i >= 0; i--) {
        const { bond, atom } = children[i] ?? { bond: -1, atom: -1 };
        const last = i === children.length - 1;
        if (!last) stack.push(')');
        stack.push(atom, bondText(bond, task));
        if (!last) stack.push('(');
      }
    }
  });
  return parts.join('');
}
