// Ranks the neighbours of a centre by the first three CIP rules, and keeps the step that decided each pair, so that it can be told.
// Our own, without OpenChemLib: that gives labels, but no reasons.

import { cipDigraph, DigraphTooLarge, type CipNode } from './cip-digraph';
import { CIP_RULES, firstDifference, profileOf, type CipRule, type NodeSet, type Profile } from './cip-profile';
import type { Molecule } from '../molecule';

export interface CipMember {
  /** Atom, 0-based; -1: a lone pair, or the mean partner of an aromatic atom. */
  readonly atom: number;
  readonly atomicNumber: number;
  /** Mass number or atomic weight; 0 for duplicates. */
  readonly mass: number;
  /** Counted once more: for a double bond, or where a ring closes. */
  readonly duplicate: 'no' | 'bond' | 'ring';
}

/** The atoms that stand on one atom, the way back left out; highest first. */
export interface CipSet {
  /** Atom, 0-based. */
  readonly owner: number;
  readonly members: readonly CipMember[];
}

export interface CipDecision {
  /** Neighbours, 0-based; -1: the lone pair. */
  readonly higher: number;
  readonly lower: number;
  readonly rule: CipRule;
  /** Bonds from the centre to the atoms that differ: 1 for the neighbours themselves. */
  readonly sphere: number;
  /** What was compared, the higher one's first. */
  readonly sets: readonly [CipSet, CipSet];
  /** Place in both sets where they first differ, 0-based. */
  readonly at: number;
  /** What both neighbours carry alike, where they were told apart further out. */
  readonly shared: CipSet | undefined;
}

export interface CipRanking {
  /** Neighbours, 0-based, highest first; -1: a lone pair. */
  readonly order: readonly number[];
  /** One for each pair that a rule decided. */
  readonly decisions: readonly CipDecision[];
  /** False where two neighbours are alike by these rules: rarer ones decide, or none. */
  readonly isDecided: boolean;
}

/** Spheres read at first; nearly all pairs differ within them, and the whole tree of a cage is large. */
const SHALLOW = [3, 6, 10] as const;
/** More than any path through a molecule whose whole tree is small enough. */
const WHOLE = 1000;

/** undefined where the atom has not three or four neighbours. */
export function rankNeighbours(molecule: Molecule, centre: number): CipRanking | undefined {
  const ligands = cipDigraph(molecule, centre).children();
  if (ligands.length !== 4) return undefined;
  let best = rankWithin(ligands, SHALLOW[0], ['atomic-number']);
  try {
    for (const depth of SHALLOW.slice(1)) {
      if (best.isDecided) return best;
      best = rankWithin(ligands, depth, ['atomic-number']);
    }
    return best.isDecided ? best : rankWithin(ligands, WHOLE, CIP_RULES);
  } catch (error) {
    if (error instanceof DigraphTooLarge) return best;
    throw error;
  }
}

interface Branch {
  readonly ligand: CipNode;
  readonly profile: Profile;
}

function rankWithin(ligands: readonly CipNode[], depth: number, rules: readonly CipRule[]): CipRanking {
  const branches = ligands.map((ligand): Branch => ({ ligand, profile: profileOf(ligand, depth, rules) }));
  branches.sort((a, b) => -(firstDifference(a.profile, b.profile, rules)?.sign ?? 0));
  const decisions = branches.flatMap((higher, place) => branches.slice(place + 1).flatMap((lower) => decide(higher, lower, rules)));
  return { order: branches.map(({ ligand }) => ligand.atom), decisions, isDecided: decisions.length === 6 };
}

function decide(higher: Branch, lower: Branch, rules: readonly CipRule[]): CipDecision[] {
  const found = firstDifference(higher.profile, lower.profile, rules);
  if (!found) return [];
  const [first, second] = found.sets;
  const sphere = first.owner.sphere + 1;
  const [, [carried] = []] = higher.profile;
  return [{
    higher: higher.ligand.atom,
    lower: lower.ligand.atom,
    rule: found.rule,
    sphere,
    sets: [plainSet(first), plainSet(second)],
    at: found.at,
    shared: sphere > 2 && carried ? plainSet(carried) : undefined,
  }];
}

const plainSet = ({ owner, members }: NodeSet): CipSet => ({
  owner: owner.atom,
  members: members.map(({ atom, atomicNumber, mass, duplicate }) => ({ atom, atomicNumber, mass, duplicate })),
});
