// Cómo llegó una molécula a su lugar en el receptor, y qué se ve allí.

import type { placing as english } from '../en/placing';
import { numberWords } from '../grammar/spanish';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('es');

const angstrom = (length: number) => `${number(length, 2)}\u00a0Å`;
const fit = (rmsd: number | undefined) => (rmsd === undefined ? '' : `, RMSD ${angstrom(rmsd)}`);
const apart = (rmsd: number | undefined) => (rmsd === undefined ? '' : `, a ${angstrom(rmsd)} entre sí (media cuadrática)`);
const atoms = (count: number) => `${numberWords(count)} ${count === 1 ? 'átomo' : 'átomos'}`;

export const placing: WordsOf<typeof english> = {
  looking: 'Buscando lo que tiene en común con la ketamina; mientras tanto está junto al poro.',
  briefly: {
    superposed: (rmsd: number | undefined) => `superpuesta al ligando${fit(rmsd)}`,
    hypothetical: (rmsd: number | undefined) => `posición hipotética${fit(rmsd)}`,
    apart: 'sin colocar: está junto al poro',
  },
  superposed: (name: string, shared: number, rmsd: number | undefined) => `${name}: superpuesta al ligando de la estructura por ${atoms(shared)}${apart(rmsd)}.`,
  apart: (name: string) => `${name} tiene demasiado poco en común con la ketamina para superponerse al ligando. Se muestra junto al poro, a escala y sin colocar.`,
  otherHand: (name: string, shared: number, rmsd: number | undefined) =>
    `Posición hipotética: ${name} es el otro enantiómero; la estructura contiene el enantiómero S. Superpuesta al ligando por ${atoms(shared)}${apart(rmsd)}; el resto apunta hacia otro lado.`,
  hypothetical: (name: string, shared: number, rmsd: number | undefined) =>
    `Posición hipotética: ${name} no está en esta estructura. Superpuesta al ligando por ${atoms(shared)} que ambas comparten${apart(rmsd)}.`,
  receptor: (across: string) => `El receptor NMDA de PDB\u00a07EU8${across === '' ? '' : `, en una vista de ${across} de ancho`}.`,
  membrane: (thickness: number) => `Los sitios de la glicina y del glutamato y la membrana, de ${number(thickness, 0)}\u00a0Å de grosor, son esquemáticos.`,
  layers:
    'De arriba abajo: los dominios aminoterminales (ATD), los dominios de unión a ligando (LBD) y los dominios transmembrana (TMD) en la membrana; cuatro subunidades, dos GluN1 y dos GluN2B.',
  helices: 'Las hélices M1 a M4 de las cuatro subunidades rodean el poro; la compuerta está en lo alto, donde se cruzan las hélices M3.',
  rings: 'Lo bordean tres anillos: el anillo de Thr, 15,1\u00a0Å por encima del anillo de Asn; el anillo hidrófobo, a 12,2 y 9,9\u00a0Å; y el anillo de Asn, a 0\u00a0Å, junto al filtro.',
  hollow: 'La cavidad entre la compuerta y el filtro, con los residuos que rodean al ligando de la entrada, la S-ketamina.',
  nearest: (residues: readonly { readonly name: string; readonly subunit: string; readonly chain: string; readonly distance: number }[]) =>
    `Lo más cercano: ${residues.map(({ name, subunit, chain, distance }) => `${name} de ${subunit}, cadena ${chain}, ${angstrom(distance)}`).join('; ')}. Las distancias son aproximadas, y 2,57\u00a0Å es menos de lo que se acercan dos carbonos sin enlace.`,
  hydrogenBond: 'El enlace de hidrógeno de su amina con Asn616 de GluN1 lo describen los autores; en esta entrada no está dentro de 3,5\u00a0Å.',
  lies: {
    whole: (name: string, isHypothetical: boolean) => `${name} ${isHypothetical ? 'se dibuja' : 'está'} en el centro del poro, dentro de la membrana: algo pequeño a esta escala.`,
    pore: (name: string, isHypothetical: boolean) => `${name} ${isHypothetical ? 'se dibuja' : 'está'} entre el anillo de Thr y el anillo de Asn, a la altura del anillo hidrófobo.`,
    pocket: (name: string, isHypothetical: boolean) => `${name} ${isHypothetical ? 'se dibuja' : 'está'} en el centro.`,
  },
  cut: (percent: number) => `El frente está cortado en un ${number(percent, 0)}\u00a0%.`,
};
