// The picture of the receptor in words: what is seen at this scale, where the drug is, how far it is cut open, what is chosen.

import type { Molecule } from '../chemistry/molecule';
import type { Options } from '../options/options';
import { POCKET } from '../receptor/figures/pocket';
import { SUBUNIT_OF } from '../receptor/figures/source';
import { MEMBRANE } from '../receptor/landmarks';
import { labelOfPart } from '../receptor/part-groups';
import type { Surroundings } from '../representations/surroundings';
import { angstrom } from './describe-atom';
import { moleculeName } from './describe-molecule';
import { acrossWords, placeAtScale, type ReceptorPlace } from './receptor-scale';

/** What is shown, as the state of a viewer has it. */
export interface ReceptorPicture {
  readonly options: Pick<Options, 'receptor' | 'cut' | 'part'>;
  readonly receptor?:
    | {
        /** The molecule as it was loaded. */
        readonly base: Molecule;
        readonly kind: 'superposed' | 'hypothetical' | 'apart';
        readonly sentence: string;
        readonly surroundings: Pick<Surroundings, 'journey'>;
      }
    | undefined;
}

const MOST_NAMED = 5;

function nearest(): string {
  const named = POCKET.slice(0, MOST_NAMED).map(({ chain, residue, number, closest }) => `${residue}${number} of ${SUBUNIT_OF[chain]}, chain ${chain}, ${angstrom(closest)}`);
  return `Nearest to it: ${named.join('; ')}. The distances are approximate, and 2.57\u00a0Å is closer than two carbons without a bond come.`;
}

const SEEN: Readonly<Record<ReceptorPlace, () => readonly string[]>> = {
  whole: () => [
    'From top to bottom: the amino-terminal domains (ATD), the ligand-binding domains (LBD), and the transmembrane domains (TMD) in the membrane; four subunits, two GluN1 and two GluN2B.',
    `The sites of glycine and glutamate and the membrane, ${(MEMBRANE.top - MEMBRANE.bottom).toFixed(0)}\u00a0Å thick, are schematic.`,
  ],
  pore: () => [
    'The helices M1 to M4 of four subunits stand around the pore; the gate is at its top, where the M3 helices cross.',
    'Three rings line it: the Thr ring 15.1\u00a0Å above the Asn ring, the hydrophobic ring at 12.2 and 9.9\u00a0Å, and the Asn ring at 0\u00a0Å, by the filter.',
  ],
  pocket: () => [
    'The hollow between the gate and the filter, with the residues around the ligand of the entry, S-ketamine.',
    nearest(),
    'The hydrogen bond from its amine to Asn616 of GluN1 is reported by the authors, not within 3.5\u00a0Å in this entry.',
  ],
};

/** After the name of what is shown and its verb: what is not in the structure is only drawn there. */
const WHERE: Readonly<Record<ReceptorPlace, string>> = {
  whole: 'in the middle of the pore, within the membrane: a small thing at this scale.',
  pore: 'between the Thr ring and the Asn ring, at the height of the hydrophobic ring.',
  pocket: 'in the middle.',
};

/** `scale` as the picture has it, Å; not known before the first picture: then as the option says. */
export function describeReceptor({ options, receptor }: ReceptorPicture, scale: number | undefined): readonly string[] {
  if (options.receptor === 'none' || !receptor) return [];
  const place = scale ? placeAtScale(scale, receptor.surroundings) : options.receptor;
  const chosen = options.part.flatMap((id) => labelOfPart(id) ?? []);
  return [
    `The NMDA receptor of PDB\u00a07EU8${scale ? `, seen ${acrossWords(scale)} across` : ''}.`,
    ...SEEN[place](),
    ...(receptor.kind === 'apart' ? [] : [`${moleculeName(receptor.base)} ${receptor.kind === 'hypothetical' ? 'is drawn' : 'lies'} ${WHERE[place]}`]),
    receptor.sentence,
    ...(options.cut === undefined || options.cut === 0 ? [] : [`The front is cut open by ${options.cut.toFixed(0)}\u00a0%.`]),
    ...(chosen.length === 0 ? [] : [`Chosen: ${chosen.join('; ')}.`]),
  ];
}
