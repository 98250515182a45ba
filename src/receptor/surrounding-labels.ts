// What is written at each scale: the layers of the whole, the rings and the gate of the pore, the residues and distances of the pocket.

import type { Molecule, Vec3 } from '../chemistry/molecule';
import type { Label } from '../representations/atom-labels';
import { contactOfPart } from './contacts';
import { SLAB_RADIUS } from './drawing/draw-domains';
import { DOMAINS, type DomainName } from './figures/domains';
import { GATE, MEMBRANE, SITES } from './landmarks';
import { RECEPTOR_PARTS, type ReceptorPart } from './parts';
import type { Placed } from './place-in-pore';
import { toPicture } from './picture-frame';

const label = (key: string, text: string, at: Vec3, radius: number): Label => ({ key: `part ${key}`, text, kind: 'part', at, atoms: [], radius, around: [] });

const meanHeight = (name: DomainName) => {
  const heights = DOMAINS.filter(({ domain }) => domain === name).map(({ centre }) => toPicture(centre)[1]);
  return heights.reduce((sum, height) => sum + height, 0) / heights.length;
};

/** The middle of the body that reaches farthest to the right, for the eye on +z. */
function rightmost(name: DomainName): Vec3 {
  const centres = DOMAINS.filter(({ domain }) => domain === name).map(({ centre }) => toPicture(centre));
  return centres.reduce((best, each) => (each[0] > best[0] ? each : best));
}

export const wholeLabels = (): readonly Label[] => [
  label('atd', 'amino-terminal domains (ATD)', rightmost('ATD'), 6),
  label('lbd', 'ligand-binding domains (LBD)', rightmost('LBD'), 6),
  ...SITES.map(({ chain, agonist, at }) => label(`${agonist}-${chain}`, `${agonist} site (schematic)`, at, 8)),
];

export const membraneLabels = (): readonly Label[] => [
  label('membrane', 'membrane (schematic)', [SLAB_RADIUS - 14, (MEMBRANE.top + MEMBRANE.bottom) / 2, 0], 1),
];

export const membranePartLabels = (): readonly Label[] => [label('tmd', 'transmembrane domains (TMD)', [-24, meanHeight('TMD') - 10, 0], 4)];

export const drugLabels = (molecule: Molecule): readonly Label[] => {
  const [first] = molecule.atoms;
  return first ? [label('drug', molecule.name, first.position, 3)] : [];
};

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
