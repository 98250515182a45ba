// Was zu Stereozentren, zum Spiegelbild und zur Rangfolge der Nachbarn gesagt wird.

import type { hands as english } from '../en/hands';
import { capital } from '../grammar/spoken-things';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { list, number } = tongue('de');
const angstrom = (length: number, decimals: number) => `${number(length, decimals)}\u00a0Å`;
const centres = (name: string, count: number) =>
  count === 0 ? `${name} hat kein Stereozentrum an einem Atom` : `${name} hat ${count === 1 ? 'ein Stereozentrum' : `${count} Stereozentren`}`;
const outranks = (higher: string, lower: string) => `${capital(higher)} hat Vorrang vor ${lower}`;

export const hands: WordsOf<typeof english> = {
  hands: {
    R: 'rechtshändig nach den Nomenklaturregeln (lateinisch rectus)',
    S: 'linkshändig nach den Nomenklaturregeln (lateinisch sinister)',
    r: 'nur durch die Konfiguration seiner Nachbarn bestimmt; im Spiegel bleibt es r',
    s: 'nur durch die Konfiguration seiner Nachbarn bestimmt; im Spiegel bleibt es s',
    '?': 'die Quelle gibt die Konfiguration nicht an; eine ist gezeichnet',
  },
  notChiral: (name) => `${name} ist nicht chiral: Es hat kein Stereozentrum, und sein Spiegelbild ist dasselbe Molekül.`,
  meso: (name, count) => `${name} ist eine meso-Form: Seine ${count} Stereozentren heben sich auf, und sein Spiegelbild ist dasselbe Molekül.`,
  whole: {
    racemic: (name, count) => `${centres(name, count)}. Es steht für ein Gemisch beider Enantiomere zu gleichen Teilen; eines davon ist gezeichnet.`,
    relative: (name, count) => `${centres(name, count)}. Nur ihre relative Anordnung ist bekannt; eines der beiden Spiegelbilder ist gezeichnet.`,
    unspecified: (name, count) => `${centres(name, count)}. Die Quelle lässt eine Konfiguration offen; es kann ein Gemisch sein. Eine Möglichkeit ist gezeichnet.`,
    absolute: (name, count) => `${centres(name, count)}. Es und sein Spiegelbild sind zwei verschiedene Moleküle, wie zwei Hände.`,
  },
  sides: {
    E: (from, to) => `${from}=${to} ist E: Die ranghöheren Nachbarn stehen auf verschiedenen Seiten.`,
    Z: (from, to) => `${from}=${to} ist Z: Die ranghöheren Nachbarn stehen auf derselben Seite.`,
    '?': (from, to) => `${from}=${to} ist offen: Die Quelle gibt die Seite nicht an; eine ist gezeichnet.`,
  },
  pair: 'Die beiden stehen auf den zwei Seiten eines Spiegels. Dreht man das eine, dreht sich das andere wie sein Spiegelbild.',
  racemate: (name) => `${name} ist ein Racemat: Die Probe ist ein 1:1-Gemisch beider. Dreht man das eine, dreht sich das andere wie sein Spiegelbild.`,
  lonePair: 'Freies Elektronenpaar',
  ligand: (atom, group) => `${capital(atom)}${group === '' ? '' : `, ${group}`}`,
  overLonePair: (higher) => `${capital(higher)} hat Vorrang vor dem freien Elektronenpaar, das unter jedem Atom steht.`,
  byRing: (higher, lower) => `${outranks(higher, lower)}: Atom für Atom sind sie gleich, aber sein Ring schließt sich näher am Zentrum.`,
  byMass: (higher, lower, masses) => `${outranks(higher, lower)}: Alle Elemente sind gleich, deshalb entscheidet die Masse, ${masses.map((mass) => number(mass)).join(' gegen ')}.`,
  byNumber: (higher, lower, [a, b]) => `${outranks(higher, lower)}: Die Ordnungszahl von ${a.name} ist ${a.number}, die von ${b.name} ${b.number}.`,
  byNext: (higher, lower, element, sets) => `${outranks(higher, lower)}. Beide sind ${element}; es entscheidet, was sie tragen: ${sets.join(' gegen ')}.`,
  byFurther: (higher, lower, element, shared, bonds, owners, sets) =>
    `${outranks(higher, lower)}. Beide sind ${element} und tragen ${shared}. Der erste Unterschied liegt ${bonds} Bindungen vom Zentrum entfernt, an ${list(owners)}: ${sets.join(' gegen ')}.`,
  set: (symbols) => (symbols.length === 0 ? 'nichts' : `(${symbols.join(symbols.some((symbol) => symbol.includes(',')) ? '; ' : ', ')})`),
  number: (value) => number(value),
  difference: (higher, lower) => `Am ersten Unterschied hat ${higher} Vorrang vor ${lower}.`,
  overNothing: 'Ein Atom hat Vorrang vor keinem.',
  notes: {
    mean: 'In einem aromatischen Ring kann die Doppelbindung an mehreren Stellen stehen; gezählt wird der Mittelwert.',
    twice: 'Bei einer Doppelbindung zählt der Partner doppelt.',
    ring: 'Wo sich ein Ring schließt, wird das Atom noch einmal gezählt.',
  },
  held: (atoms) => `${capital(list(atoms))} liegen auf ihren Gegenstücken.`,
  allHeld: 'Hier sind alle schweren Atome so gut wie möglich auf ihre Gegenstücke gelegt.',
  allFit: 'Um dieses Zentrum passt alles; der Unterschied liegt weiter außen.',
  notFitting: (atoms, isSwapped) => {
    const told = capital(list(atoms.map(({ name, gap }) => `${name} (${angstrom(gap, 1)} entfernt)`)));
    const verb = atoms.length === 1 ? 'kann' : 'können';
    return isSwapped ? `${told} ${verb} es nicht: Jedes liegt, wo ein anderes liegen müsste.` : `${told} ${verb} es nicht zugleich.`;
  },
  rootMeanSquare: (length) => `Quadratisches Mittel der Abstände aller schweren Atome: ${angstrom(length, 2)}.`,
};
