// The tree of all ways out of one atom, on which the CIP rules compare (IUPAC Recommendations 2013, P-92.1.4): every bond leads on,
// a double bond repeats its far end as a duplicate atom, and a way that comes back to itself ends in a duplicate of where it meets.

import { elementOf } from '../elements';
import type { Molecule } from '../molecule';
import { across, bondsOfAtoms } from '../structure';
import { meanPartners } from './mean-partners';

export interface CipNode {
  /** Atom, 0-based; for a duplicate the atom that it repeats; -1: a lone pair, or the partner that an aromatic double bond may have. */
  readonly atom: number;
  /** Bonds from the centre. */
  readonly sphere: number;
  /** 0 for a lone pair; with a fraction where it is the mean of several partners. */
  readonly atomicNumber: number;
  /** Mass number, or the standard atomic weight where no isotope is named; 0 for duplicates. */
  readonly mass: number;
  readonly duplicate: 'no' | 'bond' | 'ring';
  /** Sphere of the atom that a ring duplicate repeats; else its own. */
  readonly repeats: number;
  readonly parent: CipNode | undefined;
  /** Made when first asked for. */
  readonly children: () => readonly CipNode[];
}

/** Thrown where the tree would grow beyond what is worth comparing. */
export class DigraphTooLarge extends Error {}

/** Nodes; the tree of cholesterol has some two thousand. */
const MOST_NODES = 60_000;

export const LONE_PAIR = -1;

/** The root of the tree. Its children are the neighbours of the centre, a lone pair among them where there are three. */
export function cipDigraph(molecule: Molecule, centre: number): CipNode {
  const { atoms, bonds } = molecule;
  const { orders, mean } = meanPartners(molecule);
  const bondsOf = bondsOfAtoms(atoms.length, bonds);
  let count = 0;

  const numberOf = (atom: number) => elementOf(atoms[atom]?.element ?? '')?.number ?? 0;
  const massOf = (atom: number) => atoms[atom]?.isotope ?? elementOf(atoms[atom]?.element ?? '')?.mass ?? 0;

  const node = (parent: CipNode | undefined, atom: number, duplicate: CipNode['duplicate'], atomicNumber: number, repeats?: number): CipNode => {
    if (++count > MOST_NODES) throw new DigraphTooLarge();
    const sphere = parent ? parent.sphere + 1 : 0;
    let made: readonly CipNode[] | undefined;
    const self: CipNode = {
      atom,
      sphere,
      atomicNumber,
      mass: duplicate === 'no' && atom >= 0 ? massOf(atom) : 0,
      duplicate,
      repeats: repeats ?? sphere,
      parent,
      children: () => (made ??= duplicate === 'no' && atom >= 0 ? expand(self) : []),
    };
    return self;
  };

  const onPath = (from: CipNode, atom: number): CipNode | undefined => {
    for (let at: CipNode | undefined = from; at; at = at.parent) if (at.atom === atom) return at;
    return undefined;
  };

  const expand = (self: CipNode): CipNode[] => {
    const children: CipNode[] = [];
    for (const bond of bondsOf[self.atom] ?? []) {
      const next = across(bonds[bond], self.atom);
      const order = orders[bond] ?? 1;
      const isBack = next === self.parent?.atom;
      const met = isBack ? undefined : onPath(self, next);
      if (met) children.push(node(self, next, 'ring', numberOf(next), met.sphere));
      else if (!isBack) children.push(node(self, next, 'no', numberOf(next)));
      // A centre is compared by its neighbours alone: a drawn S=O is a single bond with charges.
      const copies = self.parent && typeof order === 'number' ? order - 1 : 0;
      for (let copy = 0; copy < copies; copy++) children.push(node(self, next, 'bond', numberOf(next)));
    }
    const partner = self.parent ? mean[self.atom] : undefined;
    if (partner !== undefined) children.push(node(self, -1, 'bond', partner));
    if (!self.parent && children.length === 3) children.push(node(self, LONE_PAIR, 'no', 0));
    return children;
  };

  return node(undefined, centre, 'no', numberOf(centre));
}
