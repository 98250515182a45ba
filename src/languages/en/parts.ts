// The parts of the receptor by name, and what the card says of the chosen one.

import { room } from '../room';
import { english } from '../tongue';

const angstrom = (length: number) => `${english.number(length, 2)}\u00a0Å`;
const FAR = 'more than 5.8\u00a0Å';

export const parts = room('parts', {
  /** Of a part or of several; the receptor has the English ones. */
  name: (label: string) => label,
  /** At the head of the card. */
  heading: (label: string) => label.replace(/^the /, '').replace(/^./, (first) => first.toUpperCase()).replace(/, chain \w/, ''),
  residues: { Ala: 'Alanine', Asn: 'Asparagine', Leu: 'Leucine', Met: 'Methionine', Thr: 'Threonine', Val: 'Valine' },
  residue: (residue: string, number: number, subunit: string) => `${residue}\u00a0${number} of ${subunit}`,
  labels: { ring: 'Ring', subunit: 'Subunit', height: 'Height', nearest: 'Nearest to esketamine', between: 'Between', sideChain: 'Side chain', chains: 'Chains' },
  rings: { 'thr-ring': 'Thr ring, at the gate', 'hydrophobic-ring': 'hydrophobic ring, in the middle', 'asn-ring': 'Asn ring, at the filter' },
  /** Å; undefined: further than the entry's distances go. */
  distance: (length: number | undefined, isTooClose: boolean) => (length === undefined ? FAR : `${angstrom(length)}${isTooClose ? ', too close to be taken at its word' : ''}`),
  fromDrug: (length: number | undefined) => `${length === undefined ? FAR : angstrom(length)} from esketamine`,
  ligandAtoms: {
    chlorine: 'the chlorine',
    oxygen: 'the oxygen',
    nitrogen: 'the nitrogen',
    methyl: 'the methyl carbon',
    chlorophenyl: 'a carbon of the chlorophenyl ring',
    ring: 'a carbon of the other ring',
  },
  backbone: { nitrogen: 'its backbone nitrogen', oxygen: 'its backbone oxygen', carbon: 'its backbone carbon' },
  sideChainAtoms: { nitrogen: 'a nitrogen of its side chain', oxygen: 'an oxygen of its side chain', carbon: 'a carbon of its side chain' },
  between: (ligandAtom: string, residueAtom: string) => `${ligandAtom} and ${residueAtom}`,
  sideChain: { true: 'in the entry, its place approximate', false: 'not in the entry beyond its first carbon' },
  /** Å above the middle of the Asn ring. */
  height: (height: number) => {
    const far = english.number(Math.abs(height), 1);
    return far === '0.0' ? 'in the middle of the Asn ring' : `${far}\u00a0Å ${height > 0 ? 'above' : 'below'} the middle of the Asn ring`;
  },
  subunit: (subunit: string, chain: string) => `${subunit}${chain === '' ? '' : `, chain ${chain}`}`,
  chain: (chain: string) => `Chain ${chain}`,
  chains: (all: readonly { readonly subunit: string; readonly chains: readonly string[] }[]) => all.map(({ subunit, chains }) => `${chains.join(' and ')} of ${subunit}`).join(', '),
});
