// What is said of one step of a walk from atom to atom: where it leads, by which bond, and where it can go on.

import type { Molecule } from '../../chemistry/molecule';
import { neighbourTable } from '../../chemistry/shape/rotatable-bonds';
import { bondBetween } from '../describe-bond';
import { groupLabels } from '../describe-atom';
import { isHydrogen } from './parts';
import { groupNoun } from './part-words';
import { hydrogenWords, ORDER_WORDS } from './read-atoms';
import { atomQualities, atomsWords, atomWords, capital, listWords, numberWords } from './speech';

/** Bonds on the shortest way between two atoms; undefined where there is none. */
export function bondsApart(around: readonly (readonly number[])[], from: number, to: number): number | undefined {
  const steps = new Map([[from, 0]]);
  for (const [atom, gone] of steps) {
    if (atom === to) return gone;
    for (const next of around[atom] ?? []) if (!steps.has(next)) steps.set(next, gone + 1);
  }
  return undefined;
}

const telling = (molecule: Molecule, atom: number) => groupLabels(molecule, [atom]).find((label) => label !== 'stereocentre');

/** `before`: the atom that was told before. */
export function stepSentence(molecule: Molecule, before: number | undefined, to: number): string {
  const from = before === to ? undefined : before;
  const around = neighbourTable(molecule);
  const bond = from === undefined ? undefined : molecule.bonds[bondBetween(molecule, from, to) ?? -1];
  const others = (around[to] ?? []).filter((atom) => !bond || atom !== from);
  const heavy = others.filter((atom) => !isHydrogen(molecule, atom));
  const hydrogens = others.filter((atom) => isHydrogen(molecule, atom));
  const apart = from === undefined || bond ? undefined : bondsApart(around, from, to);
  const came =
    from === undefined ? ''
    : bond ? `from ${atomWords(molecule, from)} by ${bond.order === 'aromatic' ? 'an' : 'a'} ${ORDER_WORDS[bond.order]} bond`
    : apart === undefined ? `in another piece than ${atomWords(molecule, from)}`
    : `${numberWords(apart)} bonds from ${atomWords(molecule, from)}`;
  const group = telling(molecule, to);
  const isNew = group !== undefined && (from === undefined || telling(molecule, from) !== group);
  const onward = [...(heavy.length === 0 ? [] : [atomsWords(molecule, heavy)]), ...(hydrogens.length === 0 ? [] : [hydrogenWords(molecule, hydrogens)])];
  const count = others.length === 0 ? `no ${bond ? 'other ' : ''}neighbour` : `${numberWords(others.length)} ${bond ? 'more ' : ''}${others.length === 1 ? 'neighbour' : 'neighbours'}: ${listWords(onward)}`;
  const parts = [[atomWords(molecule, to), ...atomQualities(molecule, to)].join(', '), ...(isNew ? [`in the ${groupNoun(group)}`] : []), came, count].filter(Boolean);
  return `${capital(parts.join('; '))}.`;
}
