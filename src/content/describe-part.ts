// What the card says of one part of the receptor: what it is, how near the drug comes to it in the entry, and what is known of it.

import type { Subunit } from '../receptor/figures/source';
import { parts } from '../languages/en/parts';
import { groupOf } from '../receptor/part-groups';
import { type ClosestContact, numberOfPart, RECEPTOR_PARTS, type ReceptorPart } from '../receptor/parts';
import { plainText, type Sentence } from './article';
import { evidenceOf } from './part-evidence';

/** What is told of a group: longer lists of its parts are counted. */
const MOST_NAMED = 8;

export interface PartDescription {
  /** "Asparagine 616 of GluN1". */
  readonly title: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
  readonly sentences: readonly Sentence[];
}

type Words = typeof parts.words;
type Rows = PartDescription['rows'];

/** Closer than two heavy atoms without a bond come, Å. */
const TOO_CLOSE = 3;

function ligandAtom(name: ClosestContact['ligandAtom']): keyof Words['ligandAtoms'] {
  if (name === 'CL1') return 'chlorine';
  if (name === 'O1') return 'oxygen';
  if (name === 'N1') return 'nitrogen';
  if (name === 'C10') return 'methyl';
  return ['C7', 'C8', 'C9', 'C11', 'C12', 'C13'].includes(name) ? 'chlorophenyl' : 'ring';
}

function residueAtomWords(name: string, say: Words): string {
  const element = name.startsWith('N') ? 'nitrogen' : name.startsWith('O') ? 'oxygen' : 'carbon';
  return (name === 'N' || name === 'O' ? say.backbone : say.sideChainAtoms)[element];
}

function closestRows({ closest }: ReceptorPart, say: Words): Rows {
  const { labels } = say;
  if (!closest) return [[labels.nearest, say.distance(undefined, false)]];
  return [
    [labels.nearest, say.distance(closest.distance, closest.distance < TOO_CLOSE)],
    [labels.between, say.between(say.ligandAtoms[ligandAtom(closest.ligandAtom)], residueAtomWords(closest.residueAtom, say))],
  ];
}

function residueRows(part: ReceptorPart, say: Words): Rows {
  const { ring, ca, sideChainModelled } = part;
  const { labels } = say;
  return [
    ...(ring ? [[labels.ring, say.rings[ring]] as const] : []),
    ...chainRows(part, say),
    ...(ca ? [[labels.height, say.height(ca[1])] as const] : []),
    ...closestRows(part, say),
    ...(sideChainModelled === undefined ? [] : [[labels.sideChain, say.sideChain[`${sideChainModelled}`]] as const]),
  ];
}

const chainRows = ({ subunit, chain }: ReceptorPart, say: Words): Rows => (subunit ? [[say.labels.subunit, say.subunit(subunit, chain ?? '')]] : []);

const titleOf = ({ kind, label, residue, number, subunit }: ReceptorPart, say: Words): string =>
  kind === 'residue' && residue ? say.residue(say.residues[residue], number ?? 0, subunit ?? '') : say.heading(label);

/** By the number of the part in drawings; undefined where there is none. */
export function describePart(number: number, say = parts.words): PartDescription | undefined {
  const part = RECEPTOR_PARTS[number];
  if (!part) return undefined;
  return { title: titleOf(part, say), rows: part.kind === 'residue' ? residueRows(part, say) : chainRows(part, say), sentences: evidenceOf(part) };
}

/** "A and C of GluN1, B and D of GluN2B". */
function chainWords(members: readonly ReceptorPart[], say: Words): string {
  const subunits = [...new Set(members.flatMap(({ subunit }) => subunit ?? []))];
  const chainsOf = (of: Subunit) => [...new Set(members.flatMap(({ subunit, chain }) => (subunit === of && chain ? [chain] : [])))].sort();
  return say.chains(subunits.map((subunit) => ({ subunit, chains: chainsOf(subunit) })));
}

/** One residue in several chains, several residues, or other parts. */
function groupRows(members: readonly ReceptorPart[], isOneResidue: boolean, say: Words): Rows {
  const [first] = members;
  const nearest = ({ closest }: ReceptorPart) => say.fromDrug(closest?.distance);
  if (first && isOneResidue) {
    return [...(first.ring ? [[say.labels.ring, say.rings[first.ring]] as const] : []), ...members.map((part) => [say.chain(part.chain ?? ''), nearest(part)] as const)];
  }
  const areResidues = members.length <= MOST_NAMED && members.every(({ kind }) => kind === 'residue');
  if (areResidues) return members.map((part) => [say.subunit(part.short, part.chain ?? ''), nearest(part)]);
  return [[say.labels.chains, chainWords(members, say)]];
}

/** Of a part or of a group, such as a ring or a residue in all its chains. */
export function describePartId(id: string, say = parts.words): PartDescription | undefined {
  const number = numberOfPart(id);
  if (number !== undefined) return describePart(number, say);
  const group = groupOf(id);
  if (!group) return undefined;
  const members = group.parts.flatMap((each) => RECEPTOR_PARTS[each] ?? []);
  const [first] = members;
  const isOneResidue = first?.kind === 'residue' && members.every((part) => part.number === first.number && part.subunit === first.subunit);
  const sentences = [...new Map(members.flatMap(evidenceOf).map((sentence) => [plainText(sentence.text), sentence])).values()];
  return {
    title: first && isOneResidue ? titleOf(first, say) : group.label.includes(', chain ') ? say.name(group.label) : say.heading(group.label),
    rows: groupRows(members, isOneResidue, say),
    sentences: members.some(({ kind }) => kind !== first?.kind) ? [] : sentences,
  };
}
