// La ficha de datos de una molécula.

import type { facts as english } from '../en/facts';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('es');

export const facts: WordsOf<typeof english> = {
  of: (name: string) => `Datos de ${name}`,
  number: (value: number, decimals: number) => number(value, decimals),
  estimate: 'estimación calculada',
  counted: 'Cómo se cuentan',
  coming: 'El resto se está calculando.',
  copy: (label: string) => `Copiar: ${label}`,
  copyAll: 'Copiar todo',
  copyAllWhat: 'Copiar todo, todos los datos',
  rows: {
    formula: {
      label: 'Fórmula',
      note: 'Átomos en el orden de Hill: carbono, hidrógeno y después por orden alfabético.',
    },
    charge: {
      label: 'Carga',
      note: 'Suma de las cargas formales, en cargas elementales.',
    },
    mass: {
      label: 'Masa molar',
      note: 'Media de los isótopos naturales, en g/mol.',
    },
    exactMass: {
      label: 'Masa exacta',
      note: 'Con los isótopos más comunes, en u: el pico que muestra un espectrómetro de masas; se descuentan los electrones que le faltan a un ion.',
    },
    canonicalSmiles: {
      label: 'SMILES canónico',
      note: 'Un solo texto por estructura, según el orden de átomos de este programa; otros programas eligen otro orden.',
    },
    smiles: {
      label: 'SMILES',
      note: 'Isomérico, tal como este programa lee la estructura.',
    },
    polarSurfaceArea: {
      label: 'Superficie polar',
      note: 'Topológica (Ertl, Rohde y Selzer 2000), en Å², a partir de los enlaces de N, O, S y P; calculada por OpenChemLib.',
    },
    hydrogenBondDonors: {
      label: 'Donadores de puentes de hidrógeno',
      note: 'Átomos de N y O que llevan hidrógeno.',
    },
    hydrogenBondAcceptors: {
      label: 'Aceptores de puentes de hidrógeno',
      note: 'Todos los átomos de N y O, como en la regla de los cinco (Lipinski 1997).',
    },
    rotatableBonds: {
      label: 'Enlaces rotables',
      note: 'Enlaces sencillos fuera de anillos entre átomos que no son extremos del esqueleto; los enlaces amida no cuentan.',
    },
    cLogP: {
      label: 'cLogP',
      note: 'Una estimación calculada por OpenChemLib a partir de los tipos de átomo, para la forma neutra o cargada tal como está dibujada; no es una medida.',
    },
  },
};
