// What is written at each scale: the layers of the whole, the rings and the gate of the pore, the residues and distances of the pocket.

import type { Vec3 } from '../chemistry/molecule';
import type { Label } from '../representations/atom-labels';
import { contactOfPart } from './contacts';
import { SLAB_RADIUS } from './drawing/draw-domains';
import { DOMAINS, type DomainName } from './figures/domains';
import { SUBUNIT_OF } from './figures/source';
import { GATE, MEMBRANE, outermost, SITES } from './landmarks';
import { RECEPTOR_PARTS, type ReceptorPart } from './parts';
import { isLigand, type Placed } from './place-in-pore';
import { toPicture } from './picture-frame';

/** `outward`: the side that it is seen from; without it from every side. */
function label(key: string, text: string, at: Vec3, radius: number, outward?: Vec3): Label {
  return { key: `part ${key}`, text, kind: 'part', at, atoms: [], radius, around: [], ...(outward ? { outward } : {}) };
}

const meanHeight = (name: DomainName) => {
  const heights = DOMAINS.filter(({ domain }) => domain === name).map(({ centre }) => toPicture(centre)[1]);
  return heights.reduce((sum, height) => sum + height, 0) / heights.length;
};

/** On the pore axis, so that it stands beside what it names from whichever side that is seen: Å that keep it out of the middle. */
const beside = (key: string, text: string, height: number, radius: number) => label(key, text, [0, height, 0], radius);

/** The kinds of subunit, on the uppermost bodies. */
const subunitLabels = (): readonly Label[] =>
  DOMAINS.filter(({ domain }) => domain === 'ATD').map((figure) => {
    const { at, outward } = outermost(figure);
    return label(`subunit-${figure.chain}`, SUBUNIT_OF[figure.chain], at, 0, outward);
  });

export const wholeLabels = (): readonly Label[] => [
  ...subunitLabels(),
  beside('atd', 'amino-terminal domains (ATD)', meanHeight('ATD') + 14, 50),
  beside('lbd', 'ligand-binding domains (LBD)', meanHeight('LBD') - 12, 46),
  ...SITES.map(({ chain, agonist, at, outward }) => label(`${agonist}-${chain}`, `${agonist} site (schematic)`, at, 8, outward)),
  beside('tmd', 'transmembrane domains (TMD)', MEMBRANE.bottom - 6, 26),
  beside('membrane', 'membrane (schematic)', MEMBRANE.top - 9, SLAB_RADIUS - 22),
];

/** What is not of the entry says so: a picture leaves the page without the words about it. */
export function drugLabels(placed: Placed, middle: Vec3): readonly Label[] {
  const { name, formula } = placed.molecule;
  const how = placed.kind === 'apart' ? ': not placed' : ': hypothetical placement';
  return [label('drug', `${name || formula}${isLigand(placed) ? '' : how}`, middle, 4.5)];
}

const RINGS: readonly (readonly [key: string, text: string, ring: ReceptorPart['ring']])[] = [
  ['asn-ring', 'Asn ring: the filter', 'asn-ring'],
  ['hydrophobic-ring', 'hydrophobic ring', 'hydrophobic-ring'],
  ['thr-ring', 'Thr ring', 'thr-ring'],
];

export const poreLabels = (): readonly Label[] => [
  beside('gate', 'gate: the M3 helices cross', GATE.height, GATE.radius + 5),
  ...RINGS.map(([key, text, ring]) => {
    const heights = RECEPTOR_PARTS.flatMap((part) => (part.ring === ring ? [part.centre[1]] : []));
    return beside(key, text, heights.reduce((sum, height) => sum + height, 0) / heights.length, 8.5);
  }),
  beside('pore-membrane', 'membrane (schematic)', MEMBRANE.bottom + 3, 19),
];

const angstrom = (distance: number) => `${distance.toFixed(2)} Å`;

function residueText(part: ReceptorPart, number: number, hasDistances: boolean): string {
  const name = `${part.residue ?? ''}${part.number ?? ''}`;
  const contact = contactOfPart(number);
  if (!hasDistances || !contact) return name;
  if (contact.kind === 'reported-hydrogen-bond') return `${name}: hydrogen bond reported, not seen here`;
  return contact.isTooClose ? `${name} ${angstrom(contact.distance)}, too close` : `${name} ${angstrom(contact.distance)}`;
}

const order = ({ part }: { readonly part: ReceptorPart }) => (part.subunit === 'GluN1' && part.number === 616 && part.closest ? 2.6 : (part.closest?.distance ?? 9));

/** Nearest first. The distances are the ligand's: any other molecule gets names alone. */
export function pocketLabels(placed: Placed): readonly Label[] {
  const hasDistances = isLigand(placed);
  const residues = RECEPTOR_PARTS.flatMap((part, number) => (part.kind === 'residue' ? [{ part, number }] : []));
  return residues.sort((a, b) => order(a) - order(b)).map(({ part, number }) => label(part.id, residueText(part, number, hasDistances), part.centre, 0.9));
}
