// What the card says of one part of the receptor: what it is, how near the drug comes to it in the entry, and what is known of it.

import type { Subunit } from '../receptor/figures/source';
import { groupOf } from '../receptor/part-groups';
import { RESIDUE_WORDS } from '../receptor/residue-names';
import { type ClosestContact, numberOfPart, RECEPTOR_PARTS, type ReceptorPart } from '../receptor/parts';
import { plainText, type Sentence } from './article';
import { angstrom } from './describe-atom';
import { evidenceOf } from './part-evidence';

/** What is told of a group: longer lists of its parts are counted. */
const MOST_NAMED = 8;

export interface PartDescription {
  /** "Asparagine 616 of GluN1". */
  readonly title: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
  readonly sentences: readonly Sentence[];
}

const capital = (text: string) => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;

const RING_WORDS = {
  'thr-ring': 'Thr ring, at the gate',
  'hydrophobic-ring': 'hydrophobic ring, in the middle',
  'asn-ring': 'Asn ring, at the filter',
} as const;

/** The entry's distances end there. */
const FAR = 'more than 5.8\u00a0Å';

/** Closer than two heavy atoms without a bond come, Å. */
const TOO_CLOSE = 3;

function ligandAtomWords(name: ClosestContact['ligandAtom']): string {
  if (name === 'CL1') return 'the chlorine';
  if (name === 'O1') return 'the oxygen';
  if (name === 'N1') return 'the nitrogen';
  if (name === 'C10') return 'the methyl carbon';
  if (['C7', 'C8', 'C9', 'C11', 'C12', 'C13'].includes(name)) return 'a carbon of the chlorophenyl ring';
  return 'a carbon of the other ring';
}

function residueAtomWords(name: string): string {
  const element = name.startsWith('N') ? 'nitrogen' : name.startsWith('O') ? 'oxygen' : 'carbon';
  return name === 'N' || name === 'O' ? `its backbone ${element}` : `a ${element} of its side chain`;
}

function closestRows({ closest }: ReceptorPart): PartDescription['rows'] {
  if (!closest) return [['Nearest to esketamine', FAR]];
  const { distance, ligandAtom, residueAtom } = closest;
  return [
    ['Nearest to esketamine', `${angstrom(distance)}${distance < TOO_CLOSE ? ', too close to be taken at its word' : ''}`],
    ['Between', `${ligandAtomWords(ligandAtom)} and ${residueAtomWords(residueAtom)}`],
  ];
}

const SIDE_CHAINS = { true: 'in the entry, its place approximate', false: 'not in the entry beyond its first carbon' } as const;

function residueRows(part: ReceptorPart): PartDescription['rows'] {
  const { ring, ca, sideChainModelled } = part;
  return [
    ...(ring ? [['Ring', RING_WORDS[ring]] as const] : []),
    ...chainRows(part),
    ...(ca ? [['Height', heightWords(ca[1])] as const] : []),
    ...closestRows(part),
    ...(sideChainModelled === undefined ? [] : [['Side chain', SIDE_CHAINS[`${sideChainModelled}`]] as const]),
  ];
}

function heightWords(height: number): string {
  const rounded = Math.abs(height).toFixed(1);
  if (rounded === '0.0') return 'in the middle of the Asn ring';
  return `${rounded}\u00a0Å ${height > 0 ? 'above' : 'below'} the middle of the Asn ring`;
}

const chainRows = ({ subunit, chain }: ReceptorPart): PartDescription['rows'] => (subunit ? [['Subunit', `${subunit}${chain ? `, chain ${chain}` : ''}`]] : []);

function titleOf({ kind, label, residue, number, subunit }: ReceptorPart): string {
  if (kind !== 'residue' || !residue) return label.replace(/, chain \w/, '');
  const word = RESIDUE_WORDS[residue];
  return `${capital(word)}\u00a0${number} of ${subunit}`;
}

/** By the number of the part in drawings; undefined where there is none. */
export function describePart(number: number): PartDescription | undefined {
  const part = RECEPTOR_PARTS[number];
  if (!part) return undefined;
  return { title: titleOf(part), rows: part.kind === 'residue' ? residueRows(part) : chainRows(part), sentences: evidenceOf(part) };
}

/** "A and C of GluN1, B and D of GluN2B". */
function chainWords(members: readonly ReceptorPart[]): string {
  const subunits = [...new Set(members.flatMap(({ subunit }) => subunit ?? []))];
  const chainsOf = (of: Subunit) => [...new Set(members.flatMap(({ subunit, chain }) => (subunit === of && chain ? [chain] : [])))].sort();
  return subunits.map((subunit) => `${chainsOf(subunit).join(' and ')} of ${subunit}`).join(', ');
}

const nearestWords = ({ closest }: ReceptorPart) => `${closest ? angstrom(closest.distance) : FAR} from esketamine`;

/** One residue in several chains, several residues, or other parts. */
function groupRows(members: readonly ReceptorPart[], isOneResidue: boolean): PartDescription['rows'] {
  const [first] = members;
  if (first && isOneResidue) {
    return [...(first.ring ? [['Ring', RING_WORDS[first.ring]] as const] : []), ...members.map((part) => [`Chain ${part.chain}`, nearestWords(part)] as const)];
  }
  const areResidues = members.length <= MOST_NAMED && members.every(({ kind }) => kind === 'residue');
  if (areResidues) return members.map((part) => [`${part.short}, chain ${part.chain}`, nearestWords(part)]);
  return [['Chains', chainWords(members)]];
}

/** Of a part or of a group, such as a ring or a residue in all its chains. */
export function describePartId(id: string): PartDescription | undefined {
  const number = numberOfPart(id);
  if (number !== undefined) return describePart(number);
  const group = groupOf(id);
  if (!group) return undefined;
  const members = group.parts.flatMap((each) => RECEPTOR_PARTS[each] ?? []);
  const [first] = members;
  const isOneResidue = first?.kind === 'residue' && members.every((part) => part.number === first.number && part.subunit === first.subunit);
  const sentences = [...new Map(members.flatMap(evidenceOf).map((sentence) => [plainText(sentence.text), sentence])).values()];
  return {
    title: first && isOneResidue ? titleOf(first) : capital(group.label.replace(/^the /, '')),
    rows: groupRows(members, isOneResidue),
    sentences: members.some(({ kind }) => kind !== first?.kind) ? [] : sentences,
  };
}
