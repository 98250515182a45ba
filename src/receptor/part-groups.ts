// Names that mean several parts of the receptor: a ring, a residue in all its chains, all helices of a kind, a layer of domains.

import { numberOfPart, RECEPTOR_PARTS, type ReceptorPart } from './parts';

export interface PartGroup {
  /** `asn-ring`, `glun1-n616`, `m3`, `glun2b-m3`, `lbd`, `glun1`, `glun1-a`, `filter`. */
  readonly id: string;
  /** As in a sentence: `the Asn ring`. */
  readonly label: string;
  /** Numbers of parts, ascending. */
  readonly parts: readonly number[];
}

const named = (id: string, label: string, is: (part: ReceptorPart) => boolean): PartGroup => ({
  id,
  label,
  parts: RECEPTOR_PARTS.flatMap((part, number) => (is(part) ? [number] : [])),
});

/** The id of a part without its chain: `glun1-n616-a` is one of `glun1-n616`. */
const withoutChain = ({ id, chain }: ReceptorPart) => (chain ? id.slice(0, -2) : undefined);

function perSubunit(): readonly PartGroup[] {
  const ids = new Set(RECEPTOR_PARTS.flatMap((part) => withoutChain(part) ?? []));
  return [...ids].map((id) => {
    const first = RECEPTOR_PARTS.find((part) => withoutChain(part) === id);
    const label = first?.kind === 'site' ? `the sites for ${id.replace('-site', '')} (schematic)` : (first?.label.replace(/, chain \w$/, '') ?? id);
    return named(id, label, (part) => withoutChain(part) === id);
  });
}

const CHAINS = [['A', 'GluN1'], ['B', 'GluN2B'], ['C', 'GluN1'], ['D', 'GluN2B']] as const;

export const PART_GROUPS: readonly PartGroup[] = [
  named('thr-ring', 'the Thr ring', ({ ring }) => ring === 'thr-ring'),
  named('hydrophobic-ring', 'the hydrophobic ring', ({ ring }) => ring === 'hydrophobic-ring'),
  named('asn-ring', 'the Asn ring', ({ ring }) => ring === 'asn-ring'),
  named('filter', 'the selectivity filter', ({ ring, kind }) => ring === 'asn-ring' || kind === 'loop'),
  named('pocket', 'the residues around the drug', ({ closest }) => closest !== undefined),
  ...perSubunit(),
  ...(['M1', 'M2', 'M3', 'M4'] as const).map((helix) => named(helix.toLowerCase(), `the ${helix} helices`, ({ kind, short }) => kind === 'helix' && short === helix)),
  named('helices', 'the helices of the membrane part', ({ kind }) => kind === 'helix'),
  named('filter-loops', 'the filter loops', ({ kind }) => kind === 'loop'),
  named('atd', 'the amino-terminal domains (ATD)', ({ domain }) => domain === 'ATD'),
  named('lbd', 'the ligand-binding domains (LBD)', ({ domain }) => domain === 'LBD'),
  named('tmd', 'the transmembrane domains (TMD)', ({ domain }) => domain === 'TMD'),
  ...(['GluN1', 'GluN2B'] as const).map((subunit) => named(subunit.toLowerCase(), `the two ${subunit} subunits`, (part) => part.subunit === subunit)),
  ...CHAINS.map(([chain, subunit]) => named(`${subunit}-${chain}`.toLowerCase(), `${subunit}, chain ${chain}`, (part) => part.chain === chain)),
];

const GROUPS: ReadonlyMap<string, PartGroup> = new Map(PART_GROUPS.map((group) => [group.id, group]));

export const groupOf = (id: string): PartGroup | undefined => GROUPS.get(id);

/** Of a part or of a group; empty where neither has this id. */
export function numbersOfPart(id: string): readonly number[] {
  const number = numberOfPart(id);
  return number === undefined ? (GROUPS.get(id)?.parts ?? []) : [number];
}

/** The same part in all its chains, such as `glun1-n616`; the part's own id where it stands alone. */
export function groupIdOf(number: number): string | undefined {
  const part = RECEPTOR_PARTS[number];
  return part && (withoutChain(part) ?? part.id);
}

/** What is called for a reader: of a part or of a group. */
export const labelOfPart = (id: string): string | undefined => RECEPTOR_PARTS[numberOfPart(id) ?? -1]?.label ?? GROUPS.get(id)?.label;
