// A molecule in words: for its caption, for a screen reader, and for whoever sees no picture.

import type { Molecule } from '../chemistry/molecule';
import { noticesOf } from '../chemistry/notices';
import { type AtomWords, capital, IN_ENGLISH, nameOfGroup } from './atom-words';
import { bondBetween, describeBond } from './describe-bond';
import { atomName, atomWithin, describeAtom, type Description } from './describe-atom';
import { typesetFormula } from './typeset-formula';

/** Its name, or its formula where it has none. */
export const moleculeName = ({ name, formula }: Molecule, { molecules: say }: Pick<AtomWords, 'molecules'> = IN_ENGLISH) => (name === '' ? typesetFormula(formula) : say.name(name));

/** Sentences from the most to the least needed; the first alone is a caption. */
export function describeMolecule(molecule: Molecule, words = IN_ENGLISH): readonly string[] {
  const { atoms, bonds, groups, coordinates, mass, stereo: whole } = molecule;
  const { describing: say } = words;
  const name = moleculeName(molecule, words);
  const formula = typesetFormula(molecule.formula);
  const heavy = atoms.filter(({ element }) => element !== 'H').length;
  const centres = atoms.flatMap(({ stereo }, atom) => (stereo === undefined ? [] : [{ name: atomWithin(molecule, atom, words), hand: stereo }]));
  return [
    `${name === formula ? formula : `${name}, ${formula}`}, ${say.mass(mass)}; ${say.hands[whole]}.`,
    say.counts(atoms.length, heavy, bonds.length),
    say.centres(centres),
    ...(groups.length === 0 ? [] : [say.parts([...new Set(groups.map((group) => nameOfGroup(group, words)))])]),
    coordinates === 'file' ? say.fromFile : say.computed,
    ...noticesOf(molecule).map((notice) => words.told?.(notice) ?? notice.message),
  ];
}

/** What is selected: an atom, a bond, a group, or so many atoms. */
export function describeSelection(molecule: Molecule, selection: readonly number[], say = IN_ENGLISH): Description | undefined {
  const [first, second] = selection;
  if (first === undefined || selection.some((atom) => atom >= molecule.atoms.length)) return undefined;
  if (second === undefined) return describeAtom(molecule, first, say);
  const bond = selection.length === 2 ? bondBetween(molecule, first, second) : undefined;
  if (bond !== undefined) return describeBond(molecule, bond, say);
  const chosen = [...selection].sort((a, b) => a - b).join();
  const group = molecule.groups.find(({ atoms }) => atoms.join() === chosen);
  const names = (of: readonly number[]) => say.describing.names(of.map((atom) => atomWithin(molecule, atom, say)));
  const title = capital(group ? nameOfGroup(group, say) : say.atoms.count(selection.length));
  const heavy = selection.filter((atom) => molecule.atoms[atom]?.element !== 'H');
  return {
    title,
    sentence: `${title}: ${names(heavy.length > 0 ? heavy : selection)}.`,
    facts: [{ label: say.atoms.labels.atoms, value: group ? say.atoms.withHydrogens(selection.length) : names(selection) }],
    neighbours: group ? heavy.map((atom) => ({ atom, name: atomName(molecule, atom, say), bond: '', length: '' })) : [],
  };
}
