// Die Teile des Rezeptors mit Namen, und was die Karte des gewählten sagt.

import type { parts as english } from '../en/parts';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number, list } = tongue('de');
const angstrom = (length: number) => `${number(length, 2)}\u00a0Å`;
const FAR = 'mehr als 5,8\u00a0Å';

const NAMES: Readonly<Record<string, string>> = {
  'the Thr ring': 'Thr-Ring',
  'the hydrophobic ring': 'hydrophober Ring',
  'the Asn ring': 'Asn-Ring',
  'the selectivity filter': 'Selektivitätsfilter',
  'the residues around the drug': 'Reste um den Wirkstoff',
  'the helices of the membrane part': 'Helices des Membranteils',
  'the filter loops': 'Filterschleifen',
  'the amino-terminal domains (ATD)': 'aminoterminale Domänen (ATD)',
  'the ligand-binding domains (LBD)': 'ligandenbindende Domänen (LBD)',
  'the transmembrane domains (TMD)': 'Transmembrandomänen (TMD)',
  'Gate, where the M3 helices cross': 'Tor, wo sich die M3-Helices kreuzen',
  'Membrane (schematic)': 'Membran (schematisch)',
  'Pore axis': 'Porenachse',
};

const AGONISTS: Readonly<Record<string, string>> = { glycine: 'Glycin', glutamate: 'Glutamat' };

/** Namen mit Untereinheit und Kette. */
const MADE: readonly (readonly [pattern: RegExp, made: (found: Readonly<Record<string, string>>) => string])[] = [
  [/^the two (?<of>GluN\w+) subunits$/, ({ of }) => `die zwei Untereinheiten ${of}`],
  [/^the (?<helix>M\d) helices$/, ({ helix }) => `${helix}-Helices`],
  [/^the sites for (?<agonist>\w+) \(schematic\)$/, ({ agonist = '' }) => `${AGONISTS[agonist]}-Bindungsstellen (schematisch)`],
  [/^Site for (?<agonist>\w+) on (?<of>GluN\w+)(?<chain>, chain \w)? \(schematic\)$/, ({ agonist = '', of, chain }) => `${AGONISTS[agonist]}-Bindungsstelle an ${of}${chain} (schematisch)`],
  [/^Filter loop of (?<of>.+)$/, ({ of }) => `Filterschleife von ${of}`],
  [/^ATD, the amino-terminal domain, of (?<of>.+)$/, ({ of }) => `ATD, die aminoterminale Domäne von ${of}`],
  [/^LBD, the ligand-binding domain, of (?<of>.+)$/, ({ of }) => `LBD, die ligandenbindende Domäne von ${of}`],
  [/^TMD, the transmembrane domain, of (?<of>.+)$/, ({ of }) => `TMD, die Transmembrandomäne von ${of}`],
  [/^(?<what>(?:Helix )?\w+) of (?<of>.+)$/, ({ what, of }) => `${what} von ${of}`],
  [/^(?<of>GluN\w+, chain \w)$/, ({ of = '' }) => of],
];

function nameOf(label: string): string {
  for (const [pattern, made] of MADE) {
    const found = pattern.exec(label)?.groups;
    if (found) return made({ ...found, chain: found['chain'] ?? '' }).replace(', chain ', ', Kette ');
  }
  return NAMES[label] ?? label;
}

export const parts: WordsOf<typeof english> = {
  name: nameOf,
  heading: (label) => nameOf(label).replace(/, Kette \w/, '').replace(/^./, (first) => first.toUpperCase()),
  residues: { Ala: 'Alanin', Asn: 'Asparagin', Leu: 'Leucin', Met: 'Methionin', Thr: 'Threonin', Val: 'Valin' },
  residue: (residue, place, subunit) => `${residue}\u00a0${place} von ${subunit}`,
  labels: { ring: 'Ring', subunit: 'Untereinheit', height: 'Höhe', nearest: 'Abstand zu Esketamin', between: 'Zwischen', sideChain: 'Seitenkette', chains: 'Ketten' },
  rings: { 'thr-ring': 'Thr-Ring, am Tor', 'hydrophobic-ring': 'hydrophober Ring, in der Mitte', 'asn-ring': 'Asn-Ring, am Filter' },
  distance: (length, isTooClose) => (length === undefined ? FAR : `${angstrom(length)}${isTooClose ? ', zu nah, um wörtlich genommen zu werden' : ''}`),
  fromDrug: (length) => `${length === undefined ? FAR : angstrom(length)} von Esketamin`,
  ligandAtoms: {
    chlorine: 'dem Chlor',
    oxygen: 'dem Sauerstoff',
    nitrogen: 'dem Stickstoff',
    methyl: 'dem Kohlenstoff der Methylgruppe',
    chlorophenyl: 'einem Kohlenstoff des Chlorphenylrings',
    ring: 'einem Kohlenstoff des anderen Rings',
  },
  backbone: { nitrogen: 'dem Stickstoff seines Rückgrats', oxygen: 'dem Sauerstoff seines Rückgrats', carbon: 'dem Kohlenstoff seines Rückgrats' },
  sideChainAtoms: { nitrogen: 'einem Stickstoff seiner Seitenkette', oxygen: 'einem Sauerstoff seiner Seitenkette', carbon: 'einem Kohlenstoff seiner Seitenkette' },
  between: (ligandAtom, residueAtom) => `${ligandAtom} und ${residueAtom}`,
  sideChain: { true: 'in der Struktur, ihre Lage ungefähr', false: 'in der Struktur nur bis zum ersten Kohlenstoff' },
  height: (height) => {
    const far = number(Math.abs(height), 1);
    return far === '0,0' ? 'in der Mitte des Asn-Rings' : `${far}\u00a0Å ${height > 0 ? 'über' : 'unter'} der Mitte des Asn-Rings`;
  },
  subunit: (subunit, chain) => `${subunit}${chain === '' ? '' : `, Kette ${chain}`}`,
  chain: (chain) => `Kette ${chain}`,
  chains: (all) => all.map(({ subunit, chains }) => `${list(chains)} von ${subunit}`).join(', '),
};
