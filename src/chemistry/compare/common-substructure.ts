// The largest connected part that two molecules share, hydrogens aside: the same elements joined by the same bonds, and by no
// others. Found by partition refinement (McCreesh, Prosser and Trimble, IJCAI 2017, "McSplit") within a stated amount of work.

import { bondTable, environments, type BondTable } from './common-substructure-graph';
import { structureFaults } from '../../languages/en/structure-faults';
import { tell } from '../../languages/said';
import { fault } from '../fault';
import type { Molecule } from '../molecule';

/** 0-based indices of an atom of the first molecule and the one of the second that it matches. */
export type AtomPair = readonly [first: number, second: number];

export interface CommonSubstructure {
  /** By ascending atom of the first molecule; two pairs at least. */
  readonly pairs: readonly AtomPair[];
  /** All the ways found to match as many atoms, `pairs` first: a benzene ring fits another in twelve. At most 64. */
  readonly alternatives: readonly (readonly AtomPair[])[];
  /** False where the search was given up: a larger part may exist. */
  readonly isProven: boolean;
}

const MOST_ALTERNATIVES = 64;
/** Heavy atoms of either molecule; more have nothing to show side by side. */
const MOST_ATOMS = 1000;
/** Atoms looked at, for each of two searches: about a second. The same answer on every machine, unlike a clock. */
const MOST_WORK = 4_000_000;

/** Atoms of both molecules that are alike in their bonds to all that is matched so far. */
interface Domain {
  readonly first: readonly number[];
  readonly second: readonly number[];
  /** Bonded to what is matched: only such may be added, so that the part stays in one piece. */
  readonly isTouching: boolean;
}

/** undefined where not even one bond is shared. A ring bond matches ring bonds only, and a ring is never matched to an open chain. */
export function commonSubstructure(first: Molecule, second: Molecule, mostWork = MOST_WORK): CommonSubstructure | undefined {
  for (const { atoms } of [first, second]) {
    const heavy = atoms.filter(({ element }) => element !== 'H').length;
    if (heavy > MOST_ATOMS) {
      throw fault('too-large', tell(structureFaults, 'tooLargeToCompare', heavy, MOST_ATOMS));
    }
  }
  const [a, b] = [bondTable(first), bondTable(second)];
  const start = firstDomains(first, second);
  const likeness = environments(first, a, second, b);
  const sized = search(a, b, start, likeness, { size: 0, most: 1, work: mostWork });
  const size = sized.found[0]?.length ?? 0;
  if (size < 2) return undefined;
  const all = sized.isFinished ? search(a, b, start, likeness, { size, most: MOST_ALTERNATIVES, work: mostWork }).found : [];
  const alternatives = [...sized.found, ...all].map((pairs) => [...pairs].sort(([x], [y]) => x - y));
  const unique = [...new Map(alternatives.map((pairs) => [pairs.join(';'), pairs])).values()].slice(0, MOST_ALTERNATIVES);
  return { pairs: unique[0] ?? [], alternatives: unique, isProven: sized.isFinished };
}

const atomsOf = ({ atoms }: Molecule, element: string) => atoms.flatMap((atom, index) => (atom.element === element ? [index] : []));

function firstDomains(first: Molecule, second: Molecule): Domain[] {
  const elements = new Set(first.atoms.map(({ element }) => element).filter((element) => element !== 'H'));
  return [...elements]
    .map((element) => ({ first: atomsOf(first, element), second: atomsOf(second, element), isTouching: false }))
    .filter(({ second: others }) => others.length > 0);
}

interface Aim {
  /** 0: find ever larger parts, and keep the largest. Else: find parts of exactly this size. */
  readonly size: number;
  readonly most: number;
  readonly work: number;
}

function search(a: BondTable, b: BondTable, start: readonly Domain[], likeness: (one: number, other: number) => number, aim: Aim) {
  let found: (readonly AtomPair[])[] = [];
  let best = 0;
  let work = aim.work;
  const matched: AtomPair[] = [];

  const isHopeless = (domains: readonly Domain[]) => {
    const bound = domains.reduce((sum, { first, second }) => sum + Math.min(first.length, second.length), matched.length);
    return aim.size > 0 ? bound < aim.size || found.length >= aim.most : bound <= best;
  };

  const visit = (domains: readonly Domain[]): void => {
    if (aim.size === 0 && matched.length > best) {
      best = matched.length;
      found = [[...matched]];
    } else if (aim.size > 0 && matched.length === aim.size) {
      found.push([...matched]);
      return;
    }
    work -= domains.length;
    if (work <= 0 || isHopeless(domains)) return;
    const domain = smallest(matched.length === 0 ? domains : domains.filter(({ isTouching }) => isTouching));
    if (!domain) return;
    const one = domain.first.reduce((chosen, atom) => (a.degree(atom) > a.degree(chosen) ? atom : chosen));
    const others = [...domain.second].sort((x, y) => likeness(one, y) - likeness(one, x) || x - y);
    for (const other of others) {
      matched.push([one, other]);
      visit(refined(domains, one, other));
      matched.pop();
      if (work <= 0) return;
    }
    // And without this atom of the first molecule.
    const rest = domain.first.filter((atom) => atom !== one);
    visit(domains.flatMap((each) => (each !== domain ? [each] : rest.length > 0 ? [{ ...each, first: rest }] : [])));
  };

  /** Splits every domain by the bond to the new pair. */
  const refined = (domains: readonly Domain[], one: number, other: number): Domain[] => {
    const next: Domain[] = [];
    for (const { first, second, isTouching } of domains) {
      work -= first.length + second.length;
      const byBond = new Map<string, [number[], number[]]>();
      const place = (bond: string) => {
        const known = byBond.get(bond) ?? [[], []];
        byBond.set(bond, known);
        return known;
      };
      for (const atom of first) if (atom !== one) place(a.bond(one, atom))[0].push(atom);
      for (const atom of second) if (atom !== other) place(b.bond(other, atom))[1].push(atom);
      for (const [bond, [left, right]] of byBond) {
        if (left.length > 0 && right.length > 0) next.push({ first: left, second: right, isTouching: isTouching || bond !== '' });
      }
    }
    return next;
  };

  visit(start);
  return { found, isFinished: work > 0 };
}

/** The domain with the fewest choices. */
function smallest(domains: readonly Domain[]): Domain | undefined {
  let chosen: Domain | undefined;
  const choices = ({ first, second }: Domain) => Math.max(first.length, second.length);
  for (const domain of domains) if (!chosen || choices(domain) < choices(chosen)) chosen = domain;
  return chosen;
}
