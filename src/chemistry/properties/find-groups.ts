// Finds the named parts of a molecule: the kinds of group-kinds.ts by substructure search, and its stereocentres.

import { Molecule as OclMolecule, SmilesParser, SSSearcher } from 'openchemlib';
import { GROUP_KINDS, type GroupKind } from './group-kinds';
import type { Group } from '../molecule';
import type { PerceivedStereo } from '../stereo/perceive-stereo';
import { neighboursOf, type Structure } from '../structure';

interface Pattern {
  readonly fragment: OclMolecule;
  /** Whether its key atom is written as aromatic. */
  readonly aromatic: boolean;
}

let fragments: readonly { readonly kind: GroupKind; readonly patterns: readonly Pattern[] }[] | undefined;

function groupFragments() {
  const parser = new SmilesParser({ smartsMode: 'smarts' });
  fragments ??= GROUP_KINDS.map((kind) => ({
    kind,
    patterns: kind.smarts.map((smarts) => {
      const fragment = parser.parseMolecule(smarts);
      fragment.setFragment(true);
      return { fragment, aromatic: /^\[?[cnos]/.test(smarts) };
    }),
  }));
  return fragments;
}

export function findGroups(structure: Structure, { ocl, atomOf, atomLabels }: PerceivedStereo): readonly Group[] {
  const searcher = new SSSearcher();
  searcher.setMolecule(ocl);
  const found: { kind: GroupKind; atoms: number[] }[] = [];
  const claimed = new Map<string, Set<number>>();
  for (const { kind, patterns } of groupFragments()) {
    const seen = new Set<string>();
    for (const { fragment, aromatic } of patterns) {
      searcher.setFragment(fragment);
      // Not 'unique', which leaves out the second of two groups that symmetry makes alike.
      searcher.findFragmentInMolecule({ countMode: 'overlapping' });
      for (const match of searcher.getMatchList()) {
        const key = match.slice(0, kind.take ?? match.length).filter((each) => each >= 0);
        // To OpenChemLib an upper-case atom may be aromatic: pyrrole is no amine and furan no alkene.
        if (!aromatic && key.every((each) => ocl.isAromaticAtom(each))) continue;
        const atoms = key.map((each) => atomOf[each] ?? 0);
        const set = [...atoms].sort((a, b) => a - b).join();
        if (seen.has(set) || isClaimed(kind, atoms, claimed)) continue;
        seen.add(set);
        found.push({ kind, atoms });
      }
    }
    for (const { kind: of, atoms } of found) {
      if (of === kind && kind.family) claimed.set(kind.family, new Set([...(claimed.get(kind.family) ?? []), ...atoms]));
    }
  }
  const centres = [...atomLabels.keys()].map((atom) => ({ kind: { id: 'stereocentre', label: 'stereocentre' }, atoms: [atom] }));
  return numbered([...found, ...centres], structure);
}

/** A function is claimed by one shared atom; a ring or cage when an earlier one holds all of its atoms. */
function isClaimed({ family }: GroupKind, atoms: readonly number[], claimed: ReadonlyMap<string, ReadonlySet<number>>): boolean {
  const taken = family && claimed.get(family);
  if (!taken) return false;
  return family === 'function' ? atoms.some((atom) => taken.has(atom)) : atoms.every((atom) => taken.has(atom));
}

function numbered(found: readonly { readonly kind: Pick<GroupKind, 'id' | 'label'>; readonly atoms: readonly number[] }[], structure: Structure): Group[] {
  const counts = new Map<string, number>();
  return found.map(({ kind: { id, label }, atoms }) => {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    const hydrogens = atoms.flatMap((atom) => neighboursOf(structure, atom).filter((each) => structure.atoms[each]?.element === 'H'));
    return {
      id: count === 1 ? id : `${id}-${count}`,
      label,
      atoms: [...new Set([...atoms, ...hydrogens])].sort((a, b) => a - b),
    };
  });
}
