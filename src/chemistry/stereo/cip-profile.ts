// One branch of the tree, read sphere by sphere: the sets of atoms in each, higher branches first, so that two branches are
// compared set by set (hierarchical order, IUPAC Recommendations 2013, P-92.1.4 and P-92.2).

import type { CipNode } from './cip-digraph';

export const CIP_RULES = ['atomic-number', 'duplicate-distance', 'mass-number'] as const;

export type CipRule = (typeof CIP_RULES)[number];

/** The atoms that stand on one atom, ranked. */
export interface NodeSet {
  readonly owner: CipNode;
  readonly members: readonly CipNode[];
}

/** Sets by sphere; the first has the branch's own first atom alone. */
export type Profile = readonly (readonly NodeSet[])[];

export interface Difference {
  /** Positive: the first branch ranks higher. */
  readonly sign: number;
  readonly rule: CipRule;
  readonly sets: readonly [NodeSet, NodeSet];
  /** Place in both sets, 0-based. */
  readonly at: number;
}

/** What a rule looks at; more ranks higher. */
const VALUE: Readonly<Record<CipRule, (node: CipNode) => number>> = {
  'atomic-number': ({ atomicNumber }) => atomicNumber,
  // Only where a ring closes: a nearer one ranks higher.
  'duplicate-distance': ({ duplicate, repeats }) => (duplicate === 'ring' ? -repeats : 0),
  'mass-number': ({ mass }) => mass,
};

const CLOSE = 1e-6;

/** `depth`: spheres that are read. */
export function profileOf(node: CipNode, depth: number, rules: readonly CipRule[]): Profile {
  const own: NodeSet[] = node.parent ? [{ owner: node.parent, members: [node] }] : [];
  if (depth <= 1) return [own];
  const branches = node.children().map((child) => ({ child, profile: profileOf(child, depth - 1, rules) }));
  branches.sort((a, b) => -(firstDifference(a.profile, b.profile, rules)?.sign ?? 0));
  // A node without any has an empty set, so that sets that stand at the same place belong together.
  const levels: NodeSet[][] = [own, [{ owner: node, members: branches.map(({ child }) => child) }]];
  for (const { profile } of branches) {
    for (let level = 1; level < profile.length; level++) (levels[level + 1] ??= []).push(...(profile[level] ?? []));
  }
  return levels;
}

/** undefined where no rule of these tells the two apart. */
export function firstDifference(a: Profile, b: Profile, rules: readonly CipRule[]): Difference | undefined {
  for (const rule of rules) {
    for (let level = 0; level < Math.max(a.length, b.length); level++) {
      const found = inSphere(a[level] ?? [], b[level] ?? [], rule);
      if (found) return found;
    }
  }
  return undefined;
}

function inSphere(a: readonly NodeSet[], b: readonly NodeSet[], rule: CipRule): Difference | undefined {
  const value = (node: CipNode | undefined) => (node ? VALUE[rule](node) : 0);
  for (const [index, first] of a.entries()) {
    const second = b[index];
    if (!second) return undefined;
    for (let at = 0; at < Math.max(first.members.length, second.members.length); at++) {
      const sign = value(first.members[at]) - value(second.members[at]);
      if (Math.abs(sign) > CLOSE) return { sign, rule, sets: [first, second], at };
    }
  }
  return undefined;
}
