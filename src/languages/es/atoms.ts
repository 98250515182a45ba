// Lo que dice la ficha de átomos, enlaces y grupos.

import type { atoms as english } from '../en/atoms';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('es');

export const atoms: WordsOf<typeof english> = {
  labels: {
    element: 'Elemento',
    shape: 'Geometría',
    charge: 'Carga',
    partialCharge: 'Carga parcial',
    stereo: 'Estereoquímica',
    group: 'Grupo',
    groups: 'Grupos',
    length: 'Longitud',
    order: 'Orden',
    atoms: 'Átomos',
  },
  noCharge: 'ninguna',
  orders: {
    '1': 'sencillo',
    '2': 'doble',
    '3': 'triple',
    aromatic: 'aromático',
    dative: 'dativo',
  },
  bonds: {
    '1': 'enlace sencillo',
    '2': 'enlace doble',
    '3': 'enlace triple',
    aromatic: 'enlace aromático',
    dative: 'enlace dativo',
  },
  shapes: {
    alone: 'aislado',
    'end of one bond': 'extremo de un enlace',
    linear: 'lineal',
    bent: 'angular',
    'trigonal planar': 'trigonal plana',
    'trigonal pyramidal': 'piramidal trigonal',
    tetrahedral: 'tetraédrica',
    'trigonal bipyramidal': 'bipiramidal trigonal',
    octahedral: 'octaédrica',
  },
  manyBonds: (bonds: number) => `${bonds} enlaces`,
  atomStereo: {
    R: '(R)',
    S: '(S)',
    r: '(r), pseudoasimétrico',
    s: '(s), pseudoasimétrico',
    '?': 'desconocida; se dibuja una de las formas',
  },
  bondStereo: {
    E: '(E): los grupos prioritarios en lados opuestos',
    Z: '(Z): los grupos prioritarios en el mismo lado',
    '?': 'desconocida; se dibuja una de las formas',
  },
  chargeOf: (charge: string) => `carga ${charge}`,
  handUnknown: 'forma desconocida',
  all: 'Todos los átomos',
  withHydrogens: (some: number) => `${some}, con sus hidrógenos`,
  count: (some: number) => `${some} ${some === 1 ? 'átomo' : 'átomos'}`,
  length: (length: number) => `${number(length, 2)}\u00a0Å`,
  charges: (charge: number) => `${number(charge, 2)}\u00a0e`,
};
