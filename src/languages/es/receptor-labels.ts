// Lo que se lee en la imagen del receptor: breve, porque está sobre lo que nombra.

import type { receptorLabels as english } from '../en/receptor-labels';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('es');

export const receptorLabels: WordsOf<typeof english> = {
  domains: {
    atd: 'dominios aminoterminales (ATD)',
    lbd: 'dominios de unión al ligando (LBD)',
    tmd: 'dominios transmembrana (TMD)',
  },
  membrane: 'membrana (esquemática)',
  sites: {
    glycine: 'sitio de la glicina (esquemático)',
    glutamate: 'sitio del glutamato (esquemático)',
  },
  gate: 'compuerta: se cruzan las hélices M3',
  rings: {
    'asn-ring': 'anillo de Asn: el filtro',
    'hydrophobic-ring': 'anillo hidrófobo',
    'thr-ring': 'anillo de Thr',
  },
  hypothetical: (name: string) => `${name}: colocación hipotética`,
  apart: (name: string) => `${name}: sin colocar`,
  reported: (name: string) => `${name}: enlace de hidrógeno descrito, aquí no se ve`,
  distance: (name: string, distance: number) => `${name} ${number(distance, 2)} Å`,
  tooClose: (name: string, distance: number) => `${name} ${number(distance, 2)} Å, demasiado cerca`,
};
