// A molecule in words: for its caption, for a screen reader, and for whoever sees no picture.

import type { Molecule } from '../chemistry/molecule';
import { type AtomWords, capital, IN_ENGLISH, nameOfGroup } from './atom-words';
import { bondBetween, describeBond } from './describe-bond';
import { atomName, describeAtom, type Description } from './describe-atom';
import { typesetFormula } from './typeset-formula';

/** Its name, or its formula where it has none. */
export const moleculeName = ({ name, formula }: Molecule) => name || typesetFormula(formula);

const STEREO_WORDS = {
  achiral: 'not chiral',
  absolute: 'one hand, as drawn',
  racemic: 'an equal mixture of both hands; one is drawn',
  relative: 'only the relative arrangement is known; one hand is drawn',
  unspecified: 'its hand is not stated; one is drawn',
} as const;

const stereoWords = ({ stereo }: Molecule) => STEREO_WORDS[stereo];

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

function stereocentres(molecule: Molecule): string {
  const centres = molecule.atoms.flatMap(({ stereo }, atom) => (stereo === undefined ? [] : [{ atom, stereo }]));
  if (centres.length === 0) return 'It has no stereocentre.';
  const named = centres.map(({ atom, stereo }) => `${atomName(molecule, atom)} ${stereo === '?' ? 'of unknown hand' : `is (${stereo})`}`);
  return `${plural(centres.length, 'stereocentre')}: ${named.join(', ')}.`;
}

/** Sentences from the most to the least needed; the first alone is a caption. */
export function describeMolecule(molecule: Molecule): readonly string[] {
  const { atoms, bonds, groups, coordinates, mass, warnings } = molecule;
  const name = moleculeName(molecule);
  const formula = typesetFormula(molecule.formula);
  const heavy = atoms.filter(({ element }) => element !== 'H').length;
  return [
    `${name === formula ? formula : `${name}, ${formula}`}, ${mass.toFixed(2)}\u00a0g/mol; ${stereoWords(molecule)}.`,
    `${plural(atoms.length, 'atom')}, ${heavy} of them heavier than hydrogen, and ${plural(bonds.length, 'bond')}.`,
    stereocentres(molecule),
    ...(groups.length === 0 ? [] : [`Its parts: ${[...new Set(groups.map(({ label }) => label))].join(', ')}.`]),
    coordinates === 'file' ? 'The coordinates come from the file.' : 'The shape is computed: one conformer of many, relaxed with the MMFF94s force field where that has terms for its atoms.',
    ...warnings,
  ];
}

/** What is selected: an atom, a bond, a group, or so many atoms. */
/** Sentences are English whatever the words. */
export function describeSelection(molecule: Molecule, selection: readonly number[], say = IN_ENGLISH): Description | undefined {
  const [first, second] = selection;
  if (first === undefined || selection.some((atom) => atom >= molecule.atoms.length)) return undefined;
  if (second === undefined) return describeAtom(molecule, first, say);
  const bond = selection.length === 2 ? bondBetween(molecule, first, second) : undefined;
  if (bond !== undefined) return describeBond(molecule, bond, say);
  const chosen = [...selection].sort((a, b) => a - b).join();
  const group = molecule.groups.find(({ atoms }) => atoms.join() === chosen);
  const nameIn = (words: AtomWords) => (atom: number) => atomName(molecule, atom, words);
  const titleIn = (words: AtomWords) => capital(group ? nameOfGroup(group, words) : words.atoms.count(selection.length));
  const heavy = selection.filter((atom) => molecule.atoms[atom]?.element !== 'H');
  return {
    title: titleIn(say),
    sentence: `${titleIn(IN_ENGLISH)}: ${(heavy.length > 0 ? heavy : selection).map(nameIn(IN_ENGLISH)).join(', ')}.`,
    facts: [{ label: say.atoms.labels.atoms, value: group ? say.atoms.withHydrogens(selection.length) : selection.map(nameIn(say)).join(', ') }],
    neighbours: group ? heavy.map((atom) => ({ atom, name: nameIn(say)(atom), bond: '', length: '' })) : [],
  };
}
