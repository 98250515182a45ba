// What is written at each scale: the layers of the whole, the rings and the gate of the pore, the residues and distances of the pocket.

import type { Vec3 } from '../chemistry/molecule';
import type { Label } from '../representations/atom-labels';
import { unit } from '../representations/vector';
import { contactOfPart } from './contacts';
import { SLAB_RADIUS } from './drawing/draw-domains';
import { DOMAINS, type DomainName } from './figures/domains';
import { SUBUNIT_OF } from './figures/source';
import { GATE, MEMBRANE, SITES } from './landmarks';
import { RECEPTOR_PARTS, type ReceptorPart } from './parts';
import type { Placed } from './place-in-pore';
import { toPicture } from './picture-frame';

/** `outward`: the side that it is seen from; without it from every side. */
function label(key: string, text: string, at: Vec3, radius: number, outward?: Vec3): Label {
  return { key: `part ${key}`, text, kind: 'part', at, atoms: [], radius, around: [], ...(outward ? { outward } : {}) };
}

/** On the pore axis, so that it stands beside the layer from whichever side it is seen; Å that keep it out of the bodies' middle. */
function layerLabel(domain: DomainName, text: string, radius: number): Label {
  const heights = DOMAINS.filter((each) => each.domain === domain).map(({ centre }) => toPicture(centre)[1]);
  return label(domain.toLowerCase(), text, [0, heights.reduce((sum, height) => sum + height, 0) / heights.length, 0], radius);
}

/** The kinds of subunit, on the uppermost bodies, which the eye sees first. */
const subunitLabels = (): readonly Label[] =>
  DOMAINS.filter(({ domain }) => domain === 'ATD').map(({ chain, centre }) => {
    const at = toPicture(centre);
    return label(`subunit-${chain}`, SUBUNIT_OF[chain], at, 0, unit([at[0], 0, at[2]]));
  });

export const wholeLabels = (): readonly Label[] => [
  ...subunitLabels(),
  layerLabel('ATD', 'amino-terminal domains (ATD)', 44),
  layerLabel('LBD', 'ligand-binding domains (LBD)', 40),
  ...SITES.map(({ chain, agonist, at, outward }) => label(`${agonist}-${chain}`, `${agonist} site (schematic)`, at, 8, outward)),
];

export const membraneLabels = (): readonly Label[] => [label('membrane', 'membrane (schematic)', [0, (MEMBRANE.top + MEMBRANE.bottom) / 2 + 8, 0], SLAB_RADIUS - 22)];

export const membranePartLabels = (): readonly Label[] => [layerLabel('TMD', 'transmembrane domains (TMD)', 30)];

export const drugLabels = (name: string, middle: Vec3): readonly Label[] => [label('drug', name, middle, 5)];

const RINGS: readonly (readonly [key: string, text: string, ring: ReceptorPart['ring']])[] = [
  ['asn-ring', 'Asn ring: the filter', 'asn-ring'],
  ['hydrophobic-ring', 'hydrophobic ring', 'hydrophobic-ring'],
  ['thr-ring', 'Thr ring', 'thr-ring'],
];

export const poreLabels = (): readonly Label[] => [
  label('gate', 'gate', [GATE.radius + 4.4, GATE.height, 0], 0.6),
  ...RINGS.map(([key, text, ring]) => {
    const centres = RECEPTOR_PARTS.filter((part) => part.ring === ring).map(({ centre }) => centre);
    return label(key, text, centres.reduce((best, each) => (each[0] > best[0] ? each : best)), 1);
  }),
];

const angstrom = (distance: number) => `${distance.toFixed(2)} Å`;

function residueText(part: ReceptorPart, number: number, hasDistances: boolean): string {
  const name = `${part.residue ?? ''}${part.number ?? ''}`;
  const contact = contactOfPart(number);
  if (!hasDistances || !contact) return name;
  if (contact.kind === 'reported-hydrogen-bond') return `${name}: hydrogen bond reported, not seen here`;
  return contact.isTooClose ? `${name} ${angstrom(contact.distance)}: too close, approximate` : `${name} ${angstrom(contact.distance)}`;
}

const order = ({ part }: { readonly part: ReceptorPart }) => (part.subunit === 'GluN1' && part.number === 616 && part.closest ? 2.6 : (part.closest?.distance ?? 9));

/** Nearest first. The distances are the ligand's: a molecule that is placed by supposition gets names alone. */
export function pocketLabels({ kind }: Placed): readonly Label[] {
  const residues = RECEPTOR_PARTS.flatMap((part, number) => (part.kind === 'residue' ? [{ part, number }] : []));
  return residues.sort((a, b) => order(a) - order(b)).map(({ part, number }) => label(part.id, residueText(part, number, kind === 'superposed'), part.centre, 0.9));
}
