// Why one neighbour of a stereocentre outranks another, in the reader's words.

import { elementOf, ELEMENTS } from '../chemistry/elements';
import type { Molecule } from '../chemistry/molecule';
import type { CipDecision, CipMember, CipSet } from '../chemistry/stereo/rank-neighbours';
import { hands } from '../languages/en/hands';
import { IN_ENGLISH, nameOfElement } from './atom-words';
import { atomWithin } from './describe-atom';
import type { HandWords } from './describe-stereo';

const symbolAt = (atomicNumber: number) => ELEMENTS[Math.floor(atomicNumber) - 1]?.symbol ?? '';

/** The mean of several places is no whole number. */
const isWhole = ({ atomicNumber }: CipMember) => Number.isInteger(atomicNumber);

const setText = ({ members }: CipSet, { hands: say }: HandWords) =>
  say.set(members.map((member) => (isWhole(member) ? symbolAt(member.atomicNumber) : say.number(Math.round(member.atomicNumber * 100) / 100))));

/** The step that decided one pair, in the reader's words. */
export function explainDecision(molecule: Molecule, { higher, lower, rule, sphere, sets, at, shared }: CipDecision, words: HandWords = { ...IN_ENGLISH, hands: hands.words }): string {
  const { hands: say } = words;
  const [first, second] = sets;
  const [a, b] = [first.members[at], second.members[at]];
  const nameOf = (atom: number) => (atom < 0 ? say.lonePair.toLowerCase() : atomWithin(molecule, atom, words));
  const elementAt = (number: number) => nameOfElement(symbolAt(number), words);
  const pair = [nameOf(higher), nameOf(lower)] as const;
  if (lower < 0) return say.overLonePair(pair[0]);
  if (rule === 'duplicate-distance') return say.byRing(...pair);
  if (rule === 'mass-number') return say.byMass(...pair, [a?.mass ?? 0, b?.mass ?? 0]);
  if (sphere === 1) {
    const numbers = [a?.atomicNumber ?? 0, b?.atomicNumber ?? 0] as const;
    return say.byNumber(...pair, [{ name: elementAt(numbers[0]), number: numbers[0] }, { name: elementAt(numbers[1]), number: numbers[1] }]);
  }
  const element = elementAt(elementOf(molecule.atoms[higher]?.element ?? '')?.number ?? 0);
  const texts = [setText(first, words), setText(second, words)] as const;
  const owners = [...new Set([first.owner, second.owner])].map(nameOf);
  const told = shared ? say.byFurther(...pair, element, setText(shared, words), sphere, owners, texts) : say.byNext(...pair, element, texts);
  return [told, reasonAt(a, b, words, elementAt), ...notesOf(sets, words)].join(' ');
}

function reasonAt(a: CipMember | undefined, b: CipMember | undefined, { hands: say }: HandWords, elementAt: (number: number) => string): string {
  if (!b) return say.overNothing;
  const nameOf = !a || !isWhole(a) || !isWhole(b) ? say.number : elementAt;
  return say.difference(nameOf(a?.atomicNumber ?? 0), nameOf(b.atomicNumber));
}

function notesOf(sets: readonly CipSet[], { hands: { notes } }: HandWords): readonly string[] {
  const members = sets.flatMap((set) => set.members);
  return [
    ...(members.every(isWhole) ? [] : [notes.mean]),
    ...(members.some((member) => member.duplicate === 'bond' && isWhole(member)) ? [notes.twice] : []),
    ...(members.some(({ duplicate }) => duplicate === 'ring') ? [notes.ring] : []),
  ];
}
