// The first level: what the molecule is, in a few sentences.

import type { Molecule } from '../../chemistry/molecule';
import type { Noun } from '../../languages/grammar/spoken-things';
import { moleculeName } from '../describe-molecule';
import type { Anatomy } from './parts';
import { groupNoun, isAromatic } from './part-words';
import { READ_IN_ENGLISH } from './reading-words';
import { elementCounts, spokenAtom, spokenElement } from './speech';

function kinds({ groups }: Molecule): readonly { readonly noun: Noun; readonly count: number }[] {
  const counts = new Map<string, { readonly noun: Noun; readonly count: number }>();
  // A methyl group on nitrogen is told with its nitrogen, and a hand with the hands.
  for (const group of groups) {
    if (!/^(stereocentre|n-methyl)(-\d+)?$/.test(group.id)) counts.set(group.label, { noun: groupNoun(group), count: (counts.get(group.label)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

export function readSummary(molecule: Molecule, anatomy: Anatomy, words = READ_IN_ENGLISH): readonly string[] {
  const { short: say } = words;
  const { atoms, name, charge, stereo } = molecule;
  const title = name === '' ? '' : moleculeName(molecule, words);
  const [first] = atoms;
  if (first && atoms.length === 1) return [say.oneAtom(title, spokenElement(first.element), first.charge)];
  const groups = kinds(molecule);
  const charged = atoms.flatMap((atom, index) => (atom.charge === 0 ? [] : [{ atom: spokenAtom(molecule, index), charge: atom.charge }]));
  const hands = atoms.flatMap((atom, index) => (atom.stereo === undefined ? [] : [{ atom: spokenAtom(molecule, index), hand: atom.stereo }]));
  return [
    say.made(title, elementCounts(molecule, [...atoms.keys()])),
    ...(groups.length === 0 ? [] : [say.has(groups)]),
    say.rings(anatomy.rings.length, anatomy.rings.filter((ring) => isAromatic(molecule, ring)).length),
    say.charges(charge, charged),
    say.hands(stereo, hands),
  ];
}
