// What the sources say of the parts of the receptor, sentence by sentence; what was measured in the entry is told as such.

import type { PartKind, ReceptorPart, RingId } from '../receptor/parts';
import { bridge, claim, established, type Sentence } from './article';

const RINGS: Readonly<Record<RingId, readonly Sentence[]>> = {
  'thr-ring': [claim('reported', ['chou-2022'], 'In the rat receptor, threonines of all four chains form a ring here, by the gate.')],
  'hydrophobic-ring': [claim('reported', ['chou-2022'], 'In the rat receptor, greasy residues of all four chains form a ring here, around the drug.')],
  'asn-ring': [claim('reported', ['chou-2022'], 'In the rat receptor, asparagines of all four chains form a ring here, by the filter.')],
};

/** By subunit and residue number. */
const RESIDUES: Readonly<Record<string, readonly Sentence[]>> = {
  'GluN2B 643': [
    claim('reported', ['zhang-2021'], 'The authors report that the drug packs against this leucine, which is L642 in GluN2A, and that changing it made the drug weaker.'),
  ],
  'GluN1 616': [
    claim('proposed', ['zhang-2021'], 'The authors propose a hydrogen bond from the amine of the drug to this asparagine, from the structure and from simulation.'),
    claim('reported', ['zhang-2021'], 'Changing this asparagine made the drug weaker.'),
    claim('model', ['zhang-2021'], 'In the published coordinates no atom of the drug is within reach of such a bond here; the nearest is 4.1\u00a0Å away (measured in 7EU8).'),
  ],
  'GluN2B 615': [claim('model', ['zhang-2021'], 'In chain D the nitrogen of this side chain is 4.0\u00a0Å from that of the drug, too far for a hydrogen bond (measured in 7EU8).')],
};

/** Of one chain only: the clash that the entry holds. */
const LEUCINE_B = claim(
  'model',
  ['zhang-2021'],
  'One carbon of it lies 2.57\u00a0Å from the drug (measured in 7EU8). Carbons of two molecules do not come so close: take the distance as rough.',
);

const APPROXIMATE = claim('reported', ['zhang-2021'], 'At 4.07\u00a0Å the map does not show each side chain sharply.');

const HELICES: Readonly<Record<string, readonly Sentence[]>> = {
  M2: [established(['song-2018'], 'M2 reaches into the pore and turns back.'), claim('model', ['zhang-2021'], 'In 7EU8 it ends at the Asn ring, by the filter.')],
  M3: [established(['song-2018'], 'The four M3 helices line the upper part of the pore; where they cross is the gate.')],
};

const DOMAINS: Readonly<Record<string, Sentence>> = {
  ATD: established(['song-2018', 'hansen-2021'], 'The outermost layer of the receptor, furthest from the membrane.'),
  LBD: established(['song-2018', 'hansen-2021'], 'The layer that binds glycine in GluN1 and glutamate in GluN2.'),
  TMD: established(['song-2018', 'hansen-2021'], 'The layer within the membrane; the pore runs through the middle of it.'),
};

const DRAWN_DOMAIN = claim('model', ['zhang-2021'], 'The smooth body is an ellipsoid fitted to the atoms of the domain in 7EU8, not its surface.');

const KINDS: Readonly<Record<Exclude<PartKind, 'residue' | 'helix' | 'domain'>, readonly Sentence[]>> = {
  loop: [established(['song-2018'], 'The tips and loops of M2 stand around the filter, the narrow part of the pore.'), claim('model', ['zhang-2021'], 'Where it is broken off, the entry has no atoms.')],
  site: [
    established(['song-2018', 'hansen-2021'], 'GluN1 binds glycine here, and GluN2 glutamate.'),
    claim('model', ['zhang-2021'], 'The mark is schematic: both were in the sample, but 7EU8 has no atoms of them.'),
  ],
  gate: [
    established(['song-2018'], 'The M3 helices cross here; this is where the pore opens and shuts.'),
    claim('reported', ['zhang-2021', 'chou-2022'], 'The drug lies below, between gate and filter.'),
    bridge('Where the crossing is drawn was worked out from the helices.'),
  ],
  membrane: [claim('model', ['zhang-2021'], 'The slab is schematic: the entry has no lipids, and its heights are those of the ends of the helices.')],
  axis: [bridge('A line through the middle of the pore, to guide the eye.')],
};

function ofResidue({ subunit, number, chain, ring }: ReceptorPart): readonly Sentence[] {
  const isClash = subunit === 'GluN2B' && number === 643 && chain === 'B';
  return [...(RESIDUES[`${subunit} ${number}`] ?? []), ...(isClash ? [LEUCINE_B] : []), ...(ring ? RINGS[ring] : []), APPROXIMATE];
}

export function evidenceOf(part: ReceptorPart): readonly Sentence[] {
  const { kind, short, domain } = part;
  if (kind === 'residue') return ofResidue(part);
  if (kind === 'helix') return HELICES[short] ?? [];
  if (kind === 'domain') return [...(domain && DOMAINS[domain] ? [DOMAINS[domain]] : []), DRAWN_DOMAIN];
  return KINDS[kind];
}
