// What the info card and the live region say of one bond.

import type { Molecule } from '../chemistry/molecule';
import { distance } from './atom-geometry';
import { angstrom, atomName, type Description, groupLabels, ORDER_NAMES } from './describe-atom';

const STEREO_NAMES = { E: '(E): the senior groups on opposite sides', Z: '(Z): the senior groups on one side', '?': 'not known; one form is drawn' } as const;

/** Index of the bond between two atoms, or undefined where there is none. */
export function bondBetween(molecule: Molecule, first: number, second: number): number | undefined {
  const index = molecule.bonds.findIndex(({ from, to }) => (from === first && to === second) || (from === second && to === first));
  return index < 0 ? undefined : index;
}

export function describeBond(molecule: Molecule, index: number): Description {
  const bond = molecule.bonds[index];
  if (!bond) return { title: 'Bond', sentence: '', facts: [], neighbours: [] };
  const { from, to, order, stereo } = bond;
  const length = angstrom(distance(molecule, from, to));
  const symbols = [from, to].map((atom) => molecule.atoms[atom]?.element ?? '');
  const sign = { 1: '–', 2: '=', 3: '≡', aromatic: '–', dative: '→' }[order];
  const groups = groupLabels(molecule, [from, to]);
  const kind = `${ORDER_NAMES[order]} bond`;
  return {
    title: `${symbols.join(sign)}, ${kind}`,
    sentence: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} between ${atomName(molecule, from)} and ${atomName(molecule, to)}, ${length} long${groups[0] ? `; part of the ${groups[0]}` : ''}.`,
    facts: [
      { label: 'Length', value: length },
      { label: 'Order', value: ORDER_NAMES[order] },
      ...(stereo === undefined ? [] : [{ label: 'Stereo', value: STEREO_NAMES[stereo] }]),
      ...(groups.length === 0 ? [] : [{ label: groups.length === 1 ? 'Group' : 'Groups', value: groups.join(', ') }]),
    ],
    neighbours: [from, to].map((atom) => ({ atom, name: atomName(molecule, atom), bond: '', length: '' })),
  };
}
