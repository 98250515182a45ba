// Las partes del receptor por su nombre, y lo que dice la ficha de la elegida.

import type { parts as english } from '../en/parts';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number, list } = tongue('es');
const angstrom = (length: number) => `${number(length, 2)}\u00a0Å`;
const FAR = 'más de 5,8\u00a0Å';

const NAMES: Readonly<Record<string, string>> = {
  'the Thr ring': 'anillo de Thr',
  'the hydrophobic ring': 'anillo hidrófobo',
  'the Asn ring': 'anillo de Asn',
  'the selectivity filter': 'filtro de selectividad',
  'the residues around the drug': 'residuos alrededor del fármaco',
  'the helices of the membrane part': 'hélices de la parte de membrana',
  'the filter loops': 'bucles del filtro',
  'the amino-terminal domains (ATD)': 'dominios aminoterminales (ATD)',
  'the ligand-binding domains (LBD)': 'dominios de unión a ligando (LBD)',
  'the transmembrane domains (TMD)': 'dominios transmembrana (TMD)',
  'Gate, where the M3 helices cross': 'Compuerta, donde se cruzan las hélices M3',
  'Membrane (schematic)': 'Membrana (esquemática)',
  'Pore axis': 'Eje del poro',
};

const AGONISTS: Readonly<Record<string, string>> = { glycine: 'la glicina', glutamate: 'el glutamato' };

/** Nombres con subunidad y cadena. */
const MADE: readonly (readonly [pattern: RegExp, made: (found: Readonly<Record<string, string>>) => string])[] = [
  [/^the two (?<of>GluN\w+) subunits$/, ({ of }) => `las dos subunidades ${of}`],
  [/^the (?<helix>M\d) helices$/, ({ helix }) => `hélices ${helix}`],
  [/^the sites for (?<agonist>\w+) \(schematic\)$/, ({ agonist = '' }) => `sitios para ${AGONISTS[agonist]} (esquemáticos)`],
  [/^Site for (?<agonist>\w+) on (?<of>GluN\w+)(?<chain>, chain \w)? \(schematic\)$/, ({ agonist = '', of, chain }) => `Sitio para ${AGONISTS[agonist]} en ${of}${chain} (esquemático)`],
  [/^Filter loop of (?<of>.+)$/, ({ of }) => `Bucle del filtro de ${of}`],
  [/^ATD, the amino-terminal domain, of (?<of>.+)$/, ({ of }) => `ATD, el dominio aminoterminal de ${of}`],
  [/^LBD, the ligand-binding domain, of (?<of>.+)$/, ({ of }) => `LBD, el dominio de unión a ligando de ${of}`],
  [/^TMD, the transmembrane domain, of (?<of>.+)$/, ({ of }) => `TMD, el dominio transmembrana de ${of}`],
  [/^Helix (?<helix>\w+) of (?<of>.+)$/, ({ helix, of }) => `Hélice ${helix} de ${of}`],
  [/^(?<what>\w+) of (?<of>.+)$/, ({ what, of }) => `${what} de ${of}`],
  [/^(?<of>GluN\w+, chain \w)$/, ({ of = '' }) => of],
];

function nameOf(label: string): string {
  for (const [pattern, made] of MADE) {
    const found = pattern.exec(label)?.groups;
    if (found) return made({ ...found, chain: found['chain'] ?? '' }).replace(', chain ', ', cadena ');
  }
  return NAMES[label] ?? label;
}

export const parts: WordsOf<typeof english> = {
  name: nameOf,
  heading: (label) => nameOf(label).replace(/, cadena \w/, '').replace(/^./, (first) => first.toUpperCase()),
  residues: { Ala: 'Alanina', Asn: 'Asparagina', Leu: 'Leucina', Met: 'Metionina', Thr: 'Treonina', Val: 'Valina' },
  residue: (residue, place, subunit) => `${residue}\u00a0${place} de ${subunit}`,
  labels: { ring: 'Anillo', subunit: 'Subunidad', height: 'Altura', nearest: 'Distancia a la esketamina', between: 'Entre', sideChain: 'Cadena lateral', chains: 'Cadenas' },
  rings: { 'thr-ring': 'anillo de Thr, junto a la compuerta', 'hydrophobic-ring': 'anillo hidrófobo, en el centro', 'asn-ring': 'anillo de Asn, junto al filtro' },
  distance: (length, isTooClose) => (length === undefined ? FAR : `${angstrom(length)}${isTooClose ? ', demasiado cerca para tomarlo al pie de la letra' : ''}`),
  fromDrug: (length) => `a ${length === undefined ? FAR : angstrom(length)} de la esketamina`,
  ligandAtoms: {
    chlorine: 'el cloro',
    oxygen: 'el oxígeno',
    nitrogen: 'el nitrógeno',
    methyl: 'el carbono del metilo',
    chlorophenyl: 'un carbono del anillo de clorofenilo',
    ring: 'un carbono del otro anillo',
  },
  backbone: { nitrogen: 'el nitrógeno de su cadena principal', oxygen: 'el oxígeno de su cadena principal', carbon: 'el carbono de su cadena principal' },
  sideChainAtoms: { nitrogen: 'un nitrógeno de su cadena lateral', oxygen: 'un oxígeno de su cadena lateral', carbon: 'un carbono de su cadena lateral' },
  between: (ligandAtom, residueAtom) => `${ligandAtom} y ${residueAtom}`,
  sideChain: { true: 'está en la estructura, en posición aproximada', false: 'en la estructura solo llega a su primer carbono' },
  height: (height) => {
    const far = number(Math.abs(height), 1);
    return far === '0,0' ? 'en el centro del anillo de Asn' : `${far}\u00a0Å por ${height > 0 ? 'encima' : 'debajo'} del centro del anillo de Asn`;
  },
  subunit: (subunit, chain) => `${subunit}${chain === '' ? '' : `, cadena ${chain}`}`,
  chain: (chain) => `Cadena ${chain}`,
  chains: (all) => all.map(({ subunit, chains }) => `${list(chains)} de ${subunit}`).join(', '),
};
