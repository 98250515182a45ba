// What the info card and the live region say of one bond.

import type { Molecule } from '../chemistry/molecule';
import { distance } from './atom-geometry';
import { capital, IN_ENGLISH } from './atom-words';
import { angstrom, atomName, type Description, groupLabels } from './describe-atom';

/** Index of the bond between two atoms, or undefined where there is none. */
export function bondBetween(molecule: Molecule, first: number, second: number): number | undefined {
  const index = molecule.bonds.findIndex(({ from, to }) => (from === first && to === second) || (from === second && to === first));
  return index < 0 ? undefined : index;
}

/** Sentences are English whatever the words. */
export function describeBond(molecule: Molecule, index: number, say = IN_ENGLISH): Description {
  const { labels, ...words } = say.atoms;
  const bond = molecule.bonds[index];
  if (!bond) return { title: 'Bond', sentence: '', facts: [], neighbours: [] };
  const { from, to, order, stereo } = bond;
  const length = distance(molecule, from, to);
  const symbols = [from, to].map((atom) => molecule.atoms[atom]?.element ?? '');
  const sign = { 1: '–', 2: '=', 3: '≡', aromatic: '–', dative: '→' }[order];
  const groups = groupLabels(molecule, [from, to], say);
  const [group] = groupLabels(molecule, [from, to]);
  const { bonds } = IN_ENGLISH.atoms;
  return {
    title: `${symbols.join(sign)}, ${words.bonds[order]}`,
    sentence: `${capital(bonds[order])} between ${atomName(molecule, from)} and ${atomName(molecule, to)}, ${angstrom(length)} long${group ? `; part of the ${group}` : ''}.`,
    facts: [
      { label: labels.length, value: words.length(length) },
      { label: labels.order, value: words.orders[order] },
      ...(stereo === undefined ? [] : [{ label: labels.stereo, value: words.bondStereo[stereo] }]),
      ...(groups.length === 0 ? [] : [{ label: groups.length === 1 ? labels.group : labels.groups, value: groups.join(', ') }]),
    ],
    neighbours: [from, to].map((atom) => ({ atom, name: atomName(molecule, atom, say), bond: '', length: '' })),
  };
}
