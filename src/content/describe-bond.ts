// What the info card and the live region say of one bond.

import type { Molecule } from '../chemistry/molecule';
import { distance } from './atom-geometry';
import { IN_ENGLISH } from './atom-words';
import { atomName, atomWithin, type Description, groupLabels, tellingGroup } from './describe-atom';

/** Index of the bond between two atoms, or undefined where there is none. */
export function bondBetween(molecule: Molecule, first: number, second: number): number | undefined {
  const index = molecule.bonds.findIndex(({ from, to }) => (from === first && to === second) || (from === second && to === first));
  return index < 0 ? undefined : index;
}

export function describeBond(molecule: Molecule, index: number, say = IN_ENGLISH): Description {
  const { labels, ...words } = say.atoms;
  const bond = molecule.bonds[index];
  if (!bond) return { title: say.describing.noBond, sentence: '', facts: [], neighbours: [] };
  const { from, to, order, stereo } = bond;
  const length = distance(molecule, from, to);
  const symbols = [from, to].map((atom) => molecule.atoms[atom]?.element ?? '');
  const sign = { 1: '–', 2: '=', 3: '≡', aromatic: '–', dative: '→' }[order];
  const groups = groupLabels(molecule, [from, to], say);
  return {
    title: `${symbols.join(sign)}, ${words.bonds[order]}`,
    sentence: say.describing.bond({
      bond: words.bonds[order],
      from: atomWithin(molecule, from, say),
      to: atomWithin(molecule, to, say),
      length: words.length(length),
      group: tellingGroup(molecule, [from, to]),
    }),
    facts: [
      { label: labels.length, value: words.length(length) },
      { label: labels.order, value: words.orders[order] },
      ...(stereo === undefined ? [] : [{ label: labels.stereo, value: words.bondStereo[stereo] }]),
      ...(groups.length === 0 ? [] : [{ label: groups.length === 1 ? labels.group : labels.groups, value: groups.join(', ') }]),
    ],
    neighbours: [from, to].map((atom) => ({ atom, name: atomName(molecule, atom, say), bond: '', length: '' })),
  };
}
