// Was zu einer Antwort gesagt wird: welches Atom es war, was an seinem Platz steht, wie weit eine Kurve abweicht.

import type { Off, verdicts as english } from '../en/verdicts';
import { inNoun, list } from '../grammar/german';
import type { Noun } from '../grammar/spoken-things';
import type { WordsOf } from '../room';

export const verdicts: WordsOf<typeof english> = {
  picked: (atom: string, group: Noun | undefined) => (group ? `${atom}, ${inNoun(group)}` : atom),
  thatIs: (picked: string) => `Das ist ${picked}.`,
  bond: (atoms: readonly string[]) => `Das ist die Bindung zwischen ${atoms.join(' und ')}. Gefragt ist ein einzelnes Atom.`,
  several: (atoms: readonly string[], hasMore: boolean) => `Das sind ${hasMore ? `${atoms.join(', ')} und andere` : list(atoms)}. Gefragt ist ein einzelnes Atom.`,
  allInPlace: 'Alles steht an seinem Platz.',
  inPlace: (count: number, all: number) => (count === 0 ? `Nichts von ${all} steht an seinem Platz.` : `${count} von ${all} ${count > 1 ? 'stehen an ihrem Platz' : 'steht am richtigen Platz'}.`),
  onCurve: (within: string) => `Jeder Punkt liegt höchstens ${within} neben der Kurve.`,
  offCurve: (near: number, all: number, within: string, off: readonly Off[]) =>
    `${near === 0 ? 'Kein Punkt liegt' : near === 1 ? '1 Punkt liegt' : `${near} von ${all} Punkten liegen`} höchstens ${within} neben der Kurve. Am weitesten daneben ist die Vorhersage ${off.map(({ at, by, isHigh }) => `bei ${at} (${by} zu ${isHigh ? 'hoch' : 'tief'})`).join(' und ')}.`,
  mark: ',',
  asked: 'Antwort zeigen lassen',
  table: {
    story: 'Geschichte',
    step: 'Schritt',
    kind: 'Art',
    question: 'Frage',
    first: 'erste Antwort',
    isFirst: 'beim ersten Versuch richtig',
    tries: 'Versuche',
    open: 'nicht beantwortet',
    yes: 'ja',
    no: 'nein',
  },
  kinds: {
    choose: 'Auswahl',
    atom: 'Atom',
    order: 'Reihenfolge',
    curve: 'Kurve',
  },
};
