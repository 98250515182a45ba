// What is said of one step of a walk from atom to atom: where it leads, by which bond, and where it can go on.

import type { Molecule } from '../../chemistry/molecule';
import { neighbourTable } from '../../chemistry/shape/rotatable-bonds';
import { bondBetween } from '../describe-bond';
import { tellingGroups } from '../describe-atom';
import { isHydrogen } from './parts';
import { groupNoun } from './part-words';
import { READ_IN_ENGLISH } from './reading-words';
import { atomQualities, spokenAtom, spokenAtoms, spokenHydrogens } from './speech';

/** Bonds on the shortest way between two atoms; undefined where there is none. */
export function bondsApart(around: readonly (readonly number[])[], from: number, to: number): number | undefined {
  const steps = new Map([[from, 0]]);
  for (const [atom, gone] of steps) {
    if (atom === to) return gone;
    for (const next of around[atom] ?? []) if (!steps.has(next)) steps.set(next, gone + 1);
  }
  return undefined;
}

const telling = (molecule: Molecule, atom: number) => tellingGroups(molecule, [atom])[0];

/** `before`: the atom that was told before. */
export function stepSentence(molecule: Molecule, before: number | undefined, to: number, { atoms: { steps: say } } = READ_IN_ENGLISH): string {
  const from = before === to ? undefined : before;
  const around = neighbourTable(molecule);
  const bond = from === undefined ? undefined : molecule.bonds[bondBetween(molecule, from, to) ?? -1];
  const others = (around[to] ?? []).filter((atom) => !bond || atom !== from);
  const heavy = others.filter((atom) => !isHydrogen(molecule, atom));
  const hydrogens = others.filter((atom) => isHydrogen(molecule, atom));
  const came = () => {
    if (from === undefined) return '';
    const start = spokenAtom(molecule, from);
    if (bond) return say.byBond(start, bond.order);
    const apart = bondsApart(around, from, to);
    return apart === undefined ? say.otherPiece(start) : say.jump(start, apart);
  };
  const group = telling(molecule, to);
  const isNew = group !== undefined && (from === undefined || telling(molecule, from)?.label !== group.label);
  const parts = [
    say.to(spokenAtom(molecule, to), atomQualities(molecule, to)),
    isNew ? say.inGroup(groupNoun(group)) : '',
    came(),
    say.neighbours(others.length, bond !== undefined, spokenAtoms(molecule, heavy), spokenHydrogens(molecule, hydrogens)),
  ];
  return `${parts.filter(Boolean).join('; ')}.`;
}
