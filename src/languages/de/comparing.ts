// Was ein Molekül von einem anderen unterscheidet, und wie viel beide gemeinsam haben.

import type { comparing as english } from '../en/comparing';
import { signed } from '../fault-parts';
import type { AtomsOf, ComparedPart, CountedPart } from '../grammar/compared-parts';
import { aNoun, list, number, numberWords, someNouns } from '../grammar/german';
import type { Noun } from '../grammar/spoken-things';
import type { WordsOf } from '../room';

const nounOf = ({ id, label }: ComparedPart): Noun => (id === 'methyl' ? { kind: 'methyl' } : { kind: 'group', id, label: id === 'amine' ? 'Amino' : label });
const onNitrogen = ({ isOnNitrogen }: ComparedPart) => (isOnNitrogen ? ' am Stickstoff' : '');
const several = (count: number, noun: Noun) => (count === 1 ? aNoun(noun) : someNouns(count, noun));
const some = ({ part, count }: CountedPart) => `${several(count, nounOf(part))}${onNitrogen(part)}`;
/** „statt eines“, „statt einer“, „statt zwei“. */
const instead = (count: number, noun: Noun) => `statt ${count === 1 ? (aNoun(noun).startsWith('eine ') ? 'einer' : 'eines') : numberWords(count)}`;
const more = (count: number) => (count > 0 ? 'mehr' : 'weniger');
const charge = (value: number) => (value === 0 ? '0' : signed(value));
const allOr = (count: number, { name, heavy }: AtomsOf) => `${count === heavy ? `alle ${heavy}` : `${count} der ${heavy}`} von ${name}`;
const AMINES = ['', 'primär', 'sekundär', 'tertiär', 'quartär'] as const;

const STATES = {
  achiral: 'ist nicht chiral',
  absolute: 'ist ein einzelnes Enantiomer',
  racemic: 'steht für ein Gemisch beider Enantiomere zu gleichen Teilen, von denen eines gezeichnet ist',
  relative: 'ist nur durch die relative Konfiguration seiner Zentren bekannt',
  unspecified: 'hat eine Konfiguration, die die Quelle nicht angibt',
} as const;

export const comparing: WordsOf<typeof english> = {
  same: (other, one) => `${other} und ${one} sind dasselbe Molekül.`,
  noBond: 'Es gibt keine Bindung, die sich auf eine andere legen ließe.',
  nothing: (other, one) => `${other} und ${one} haben nichts gemeinsam, nicht einmal eine Bindung zwischen schweren Atomen.`,
  neither: 'Deshalb lässt sich keines auf das andere legen. Schwere Atome sind alle außer Wasserstoff.',
  sentence: (other, differences) => `${other}: ${differences.join('; ')}.`,
  hands: (other, one, otherIs, oneIs) => `${other}: dieselben Atome und Bindungen; es ${STATES[otherIs]}. ${one} ${STATES[oneIs]}.`,
  lacks: (parts) => parts.map((part) => `k${aNoun(nounOf(part))}${onNitrogen(part)}`).join(', '),
  has: (parts, isInstead) => `${isInstead ? 'dafür' : 'zusätzlich'} ${list(parts.map(some))}`,
  counted: ({ part, count }, before) => `${several(count, nounOf(part))} ${instead(before, nounOf(part))}`,
  inRing: 'sein Stickstoffatom gehört zu einem Ring',
  notInRing: 'sein Stickstoffatom gehört zu keinem Ring',
  amine: (now, before) => `sein Amin ist ${AMINES[now]}, nicht ${AMINES[before]}`,
  sameParts: (atoms) =>
    ['die gleichen Bestandteile', ...(atoms.length === 0 ? ['anders verknüpft'] : atoms.map(({ element, more: count }) => `${several(Math.abs(count), { kind: 'element', element })} ${more(count)}`))].join(', '),
  otherHand: (atom) => `${atom} hat die entgegengesetzte Konfiguration`,
  charge: (now, before) => `Ladung ${charge(now)} statt ${charge(before)}`,
  skeleton: 'dasselbe Gerüst',
  hydrogens: (count, on) => `${Math.abs(count) === 1 ? 'ein Wasserstoffatom' : `${numberWords(Math.abs(count))} Wasserstoffatome`} ${more(count)}${on.length === 0 ? '' : `, an ${list(on)}`}`,
  isotopes: (at) => `andere Isotope${at.length === 0 ? '' : `, bei ${list(at)}`}`,
  elsewhere: 'Wasserstoffatome oder Ladungen sitzen an anderer Stelle',
  mirror: 'dieselben Atome und Bindungen, das Spiegelbild',
  arranged: 'dieselben Atome und Bindungen, räumlich anders angeordnet',
  centre: (atom, now, before) =>
    now === '' ? `${atom} ist kein Stereozentrum` : before === '' ? `${atom} ist ein Stereozentrum, ${now}` : `${atom} ist ${now}, nicht ${before}`,
  side: (from, to, now, before) => `${from}=${to} ist ${now || 'offen'}, nicht ${before || 'offen'}`,
  allShared: (count) => `Alle ${count} schweren Atome haben eine Entsprechung.`,
  shared: (count, one, other) => `${count} schwere Atome sind gemeinsam: ${allOr(count, one)}, ${allOr(count, other)}.`,
  gap: (length) => `Übereinandergelegt liegen einander entsprechende Atome ${number(length, 2)}\u00a0Å auseinander (quadratisches Mittel). Schwere Atome sind alle außer Wasserstoff.`,
  early: 'Die Suche wurde vorzeitig beendet; der gemeinsame Teil kann größer sein.',
};
