// The parts of a molecule as a comparison counts them: each told once. A chlorophenyl ring is a benzene ring and a chlorine,
// a cyclohexanone ring a cyclohexane ring and a ketone; amines are counted by their nitrogens.

import { ringLinks } from '../chemistry/graph/ring-bonds';
import type { Molecule } from '../chemistry/molecule';
import type { ComparedPart, CountedPart } from '../languages/grammar/compared-parts';
import { kindOfGroup } from './groups-of-atoms';

const BENZENE: ComparedPart = { id: 'benzene-ring', label: 'benzene ring' };

/** What a kind of group counts as; undefined counts as nothing of its own. */
const COUNTS_AS: ReadonlyMap<string, ComparedPart | undefined> = new Map([
  ['chlorophenyl-ring', BENZENE],
  ['phenyl-ring', BENZENE],
  ['cyclohexanone-ring', { id: 'cyclohexane-ring', label: 'cyclohexane ring' }],
  ['methoxy', { id: 'methoxy', label: 'methoxy group' }],
  ['n-methyl', undefined],
  ['stereocentre', undefined],
]);

const AMINES: ReadonlySet<string> = new Set(['primary-amine', 'secondary-amine', 'tertiary-amine', 'ammonium', 'quaternary-ammonium']);
/** Rings that a nitrogen closes, which "part of a ring" tells. */
const AMINE_RINGS: ReadonlySet<string> = new Set(['piperidine-ring', 'piperazine-ring', 'morpholine-ring', 'pyrrolidine-ring']);

export interface AmineNitrogen {
  /** 0-based. */
  readonly atom: number;
  /** Carbons bound to it, 0 to 4. */
  readonly carbons: number;
  readonly methyls: number;
  readonly isInRing: boolean;
}

export interface Parts {
  /** By kind, how often each stands in it, in the order in which they are told. */
  readonly counts: ReadonlyMap<string, CountedPart>;
  readonly amineRings: ReadonlyMap<string, CountedPart>;
  readonly amines: readonly AmineNitrogen[];
}

export const neighboursOf = ({ bonds }: Molecule, atom: number) => bonds.flatMap(({ from, to }) => (from === atom ? [to] : to === atom ? [from] : []));

export const hydrogensAt = (molecule: Molecule, atom: number): readonly number[] => neighboursOf(molecule, atom).filter((each) => molecule.atoms[each]?.element === 'H');

function amineAt(molecule: Molecule, atom: number, isInRing: boolean): AmineNitrogen {
  const carbons = neighboursOf(molecule, atom).filter((each) => molecule.atoms[each]?.element === 'C');
  return { atom, carbons: carbons.length, methyls: carbons.filter((each) => hydrogensAt(molecule, each).length === 3).length, isInRing };
}

export function partsOf(molecule: Molecule): Parts {
  const inRing = ringLinks(molecule.atoms.length, molecule.bonds);
  const ringAtoms = new Set(molecule.bonds.flatMap(({ from, to }, bond) => (inRing[bond] ? [from, to] : [])));
  const [counts, amineRings] = [new Map<string, CountedPart>(), new Map<string, CountedPart>()];
  const nitrogens = new Set<number>();
  for (const { id, label, atoms } of molecule.groups) {
    const kind = kindOfGroup(id);
    if (AMINES.has(kind)) {
      for (const atom of atoms) if (molecule.atoms[atom]?.element === 'N') nitrogens.add(atom);
      continue;
    }
    const part = COUNTS_AS.has(kind) ? COUNTS_AS.get(kind) : { id: kind, label };
    const to = AMINE_RINGS.has(kind) ? amineRings : counts;
    if (part) to.set(part.id, { part, count: (to.get(part.id)?.count ?? 0) + 1 });
  }
  return { counts, amineRings, amines: [...nitrogens].map((atom) => amineAt(molecule, atom, ringAtoms.has(atom))) };
}
