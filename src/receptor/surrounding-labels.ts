// What is written at each scale: the layers of the whole, the rings and the gate of the pore, the residues and distances of the pocket.

import type { Vec3 } from '../chemistry/molecule';
import { molecules } from '../languages/en/molecules';
import { receptorLabels } from '../languages/en/receptor-labels';
import { type Rooms, type Sayable, sayIn } from '../languages/room';
import type { Label } from '../representations/atom-labels';
import { contactOfPart } from './contacts';
import { SLAB_RADIUS } from './drawing/draw-domains';
import { DOMAINS, type DomainName } from './figures/domains';
import { SUBUNIT_OF } from './figures/source';
import { GATE, MEMBRANE, outermost, SITES } from './landmarks';
import { RECEPTOR_PARTS, type ReceptorPart } from './parts';
import { isLigand, type Placed } from './place-in-pore';
import { toPicture } from './picture-frame';

const IN_ENGLISH: Rooms = ({ words }) => words;

/** `outward`: the side that it is seen from; without it from every side. */
function label(key: string, says: Sayable, at: Vec3, radius: number, outward?: Vec3): Label {
  return { key: `part ${key}`, text: sayIn(IN_ENGLISH, says), says, kind: 'part', at, atoms: [], radius, around: [], ...(outward ? { outward } : {}) };
}

/** Of the room of these words. */
const word = (say: (words: typeof receptorLabels.words) => string): Sayable => (rooms) => say(rooms(receptorLabels));

const meanHeight = (name: DomainName) => {
  const heights = DOMAINS.filter(({ domain }) => domain === name).map(({ centre }) => toPicture(centre)[1]);
  return heights.reduce((sum, height) => sum + height, 0) / heights.length;
};

/** On the pore axis, so that it stands beside what it names from whichever side that is seen: Å that keep it out of the middle. */
const beside = (key: string, says: Sayable, height: number, radius: number) => label(key, says, [0, height, 0], radius);

/** The kinds of subunit, on the uppermost bodies. */
const subunitLabels = (): readonly Label[] =>
  DOMAINS.filter(({ domain }) => domain === 'ATD').map((figure) => {
    const { at, outward } = outermost(figure);
    return label(`subunit-${figure.chain}`, SUBUNIT_OF[figure.chain], at, 0, outward);
  });

export const wholeLabels = (): readonly Label[] => [
  ...subunitLabels(),
  beside('atd', word(({ domains }) => domains.atd), meanHeight('ATD') + 14, 50),
  beside('lbd', word(({ domains }) => domains.lbd), meanHeight('LBD') - 12, 46),
  ...SITES.map(({ chain, agonist, at, outward }) => label(`${agonist}-${chain}`, word(({ sites }) => sites[agonist]), at, 8, outward)),
  beside('tmd', word(({ domains }) => domains.tmd), MEMBRANE.bottom - 6, 26),
  beside('membrane', word(({ membrane }) => membrane), MEMBRANE.top - 9, SLAB_RADIUS - 22),
];

/** What is not of the entry says so: a picture leaves the page without the words about it. */
export function drugLabels(placed: Placed, middle: Vec3): readonly Label[] {
  const { name, formula } = placed.molecule;
  const kind = placed.kind === 'apart' ? 'apart' : 'hypothetical';
  const says: Sayable = (rooms) => {
    const called = rooms(molecules).name(name) || formula;
    return isLigand(placed) ? called : rooms(receptorLabels)[kind](called);
  };
  return [label('drug', says, middle, 4.5)];
}

const RINGS = ['asn-ring', 'hydrophobic-ring', 'thr-ring'] as const satisfies readonly ReceptorPart['ring'][];

export const poreLabels = (): readonly Label[] => [
  beside('gate', word(({ gate }) => gate), GATE.height, GATE.radius + 5),
  ...RINGS.map((ring) => {
    const heights = RECEPTOR_PARTS.flatMap((part) => (part.ring === ring ? [part.centre[1]] : []));
    return beside(ring, word(({ rings }) => rings[ring]), heights.reduce((sum, height) => sum + height, 0) / heights.length, 8.5);
  }),
  beside('pore-membrane', word(({ membrane }) => membrane), MEMBRANE.bottom + 3, 19),
];

function residueWords(part: ReceptorPart, number: number, hasDistances: boolean): Sayable {
  const name = `${part.residue ?? ''}${part.number ?? ''}`;
  const contact = contactOfPart(number);
  if (!hasDistances || !contact) return name;
  if (contact.kind === 'reported-hydrogen-bond') return word(({ reported }) => reported(name));
  return word((words) => words[contact.isTooClose ? 'tooClose' : 'distance'](name, contact.distance));
}

const order = ({ part }: { readonly part: ReceptorPart }) => (part.subunit === 'GluN1' && part.number === 616 && part.closest ? 2.6 : (part.closest?.distance ?? 9));

/** Nearest first. The distances are the ligand's: any other molecule gets names alone. */
export function pocketLabels(placed: Placed): readonly Label[] {
  const hasDistances = isLigand(placed);
  const residues = RECEPTOR_PARTS.flatMap((part, number) => (part.kind === 'residue' ? [{ part, number }] : []));
  return residues.sort((a, b) => order(a) - order(b)).map(({ part, number }) => label(part.id, residueWords(part, number, hasDistances), part.centre, 0.9));
}
