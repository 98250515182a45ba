// The parts of the receptor that can be pointed at. The number of a part in a drawing is its place in this list; its id is what links,
// stories and panels name. Names of several parts at once are in part-groups.ts.

import type { Vec3 } from '../chemistry/molecule';
import { DOMAINS, type DomainName } from './figures/domains';
import { FILTER_LOOPS } from './figures/filter-loops';
import { HELICES } from './figures/helices';
import type { LigandAtomName } from './figures/ligand';
import { POCKET } from './figures/pocket';
import { RINGS } from './figures/rings';
import { type Chain, SUBUNIT_OF, type FigurePoint, type Subunit } from './figures/source';
import { GATE, MEMBRANE, SITES } from './landmarks';
import { toPicture } from './picture-frame';
import { ONE_LETTER, type ResidueName } from './residue-names';

export type PartKind = 'residue' | 'helix' | 'loop' | 'domain' | 'site' | 'membrane' | 'gate' | 'axis';
export type RingId = 'thr-ring' | 'hydrophobic-ring' | 'asn-ring';

export interface ClosestContact {
  /** Å, between these two atoms of the entry. */
  readonly distance: number;
  readonly ligandAtom: LigandAtomName;
  readonly residueAtom: string;
}

export interface ReceptorPart {
  /** `glun1-n616-a`, `glun1-m3-a`, `glun1-atd-a`, `glycine-site-a`, `gate`. */
  readonly id: string;
  readonly kind: PartKind;
  /** `Asn616 of GluN1, chain A`. */
  readonly label: string;
  /** As written in the picture: `N616`, `M3`. */
  readonly short: string;
  /** Å, picture frame: of a residue the middle of its side chain, else the middle of the part. */
  readonly centre: Vec3;
  readonly subunit?: Subunit;
  readonly chain?: Chain;
  readonly residue?: ResidueName;
  /** Residue number in the entry. */
  readonly number?: number;
  /** Å, picture frame; of a residue. */
  readonly ca?: Vec3;
  readonly ring?: RingId;
  /** Within 6 Å of the ligand. */
  readonly closest?: ClosestContact;
  /** False: the entry ends the side chain at Cβ. */
  readonly sideChainModelled?: boolean;
  readonly domain?: DomainName;
}

const lower = (text: string) => text.toLowerCase();
const mean = (points: readonly FigurePoint[]): Vec3 =>
  toPicture([0, 1, 2].map((axis) => points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length) as unknown as Vec3);

const DOMAIN_NAMES: Readonly<Record<DomainName, string>> = { ATD: 'amino-terminal domain', LBD: 'ligand-binding domain', TMD: 'transmembrane domain' };

interface ResidueFigure {
  readonly chain: Chain;
  readonly residue: ResidueName;
  readonly number: number;
  readonly ca: FigurePoint;
  readonly sideChainCentre: FigurePoint;
}

function residueOf({ chain, residue, number, ca, sideChainCentre }: ResidueFigure): ReceptorPart {
  const subunit = SUBUNIT_OF[chain];
  const short = `${ONE_LETTER[residue]}${number}`;
  const near = POCKET.find((each) => each.chain === chain && each.number === number);
  return {
    id: lower(`${subunit}-${short}-${chain}`),
    kind: 'residue',
    label: `${residue}${number} of ${subunit}, chain ${chain}`,
    short,
    centre: toPicture(sideChainCentre),
    subunit,
    chain,
    residue,
    number,
    ca: toPicture(ca),
    ...(near ? { closest: { distance: near.closest, ligandAtom: near.ligandAtom, residueAtom: near.residueAtom } } : {}),
  };
}

const RING_IDS = { thr: 'thr-ring', 'hydrophobic-upper': 'hydrophobic-ring', 'hydrophobic-lower': 'hydrophobic-ring', asn: 'asn-ring' } as const;

const ringResidues: readonly ReceptorPart[] = RINGS.flatMap(({ id, members }) =>
  members.map((member): ReceptorPart => ({ ...residueOf(member), ring: RING_IDS[id], sideChainModelled: member.sideChainModelled })),
);

const isInRing = ({ chain, number }: { readonly chain: Chain; readonly number: number }) =>
  ringResidues.some((part) => part.chain === chain && part.number === number);

const otherResidues: readonly ReceptorPart[] = POCKET.filter((each) => !isInRing(each)).map(residueOf);

const helices: readonly ReceptorPart[] = HELICES.map(({ chain, name, ca }) => {
  const subunit = SUBUNIT_OF[chain];
  return { id: lower(`${subunit}-${name}-${chain}`), kind: 'helix', label: `Helix ${name} of ${subunit}, chain ${chain}`, short: name, centre: mean(ca), subunit, chain };
});

const loops: readonly ReceptorPart[] = FILTER_LOOPS.map(({ chain, ca }) => {
  const subunit = SUBUNIT_OF[chain];
  return { id: lower(`${subunit}-filter-loop-${chain}`), kind: 'loop', label: `Filter loop of ${subunit}, chain ${chain}`, short: 'filter loop', centre: mean(ca), subunit, chain };
});

const domains: readonly ReceptorPart[] = DOMAINS.map(({ chain, domain, centre }) => {
  const subunit = SUBUNIT_OF[chain];
  const label = `${domain}, the ${DOMAIN_NAMES[domain]}, of ${subunit}, chain ${chain}`;
  return { id: lower(`${subunit}-${domain}-${chain}`), kind: 'domain', label, short: domain, centre: toPicture(centre), subunit, chain, domain };
});

const sites: readonly ReceptorPart[] = SITES.map(({ chain, agonist, at }) => {
  const subunit = SUBUNIT_OF[chain];
  return { id: lower(`${agonist}-site-${chain}`), kind: 'site', label: `Site for ${agonist} on ${subunit}, chain ${chain} (schematic)`, short: `${agonist} site`, centre: at, subunit, chain };
});

/** The number of a part is its index. */
export const RECEPTOR_PARTS: readonly ReceptorPart[] = [
  ...ringResidues,
  ...otherResidues,
  ...helices,
  ...loops,
  ...domains,
  ...sites,
  { id: 'gate', kind: 'gate', label: 'Gate, where the M3 helices cross', short: 'gate', centre: [0, GATE.height, 0] },
  { id: 'membrane', kind: 'membrane', label: 'Membrane (schematic)', short: 'membrane', centre: [0, (MEMBRANE.bottom + MEMBRANE.top) / 2, 0] },
  { id: 'pore-axis', kind: 'axis', label: 'Pore axis', short: 'pore axis', centre: [0, MEMBRANE.top / 2, 0] },
];

const NUMBERS: ReadonlyMap<string, number> = new Map(RECEPTOR_PARTS.map(({ id }, number) => [id, number]));

/** undefined: no part has this id, though a group may. */
export const numberOfPart = (id: string): number | undefined => NUMBERS.get(id);
