// Anillos, torsiones y enlaces que no giran, como los dice la herramienta de confórmeros.

import type { shapes as english } from '../en/shapes';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('es');

export const shapes: WordsOf<typeof english> = {
  method: 'Calculado: OpenChemLib y geometrías iniciales al azar, relajadas en el vacío con el campo de fuerzas MMFF94s. No está medido; en agua el orden puede ser otro.',
  fixed: {
    'no-bond': 'Entre estos dos átomos no hay enlace.',
    double: 'Es un enlace doble. No puede girar sin romper su enlace π.',
    triple: 'Es un enlace triple. Es lineal: girarlo no cambia nada.',
    aromatic: 'Este enlace pertenece a un anillo aromático, que es plano y no gira.',
    dative: 'Este enlace con un metal no tiene lados que puedan girar.',
    ring: 'Este enlace forma parte de un anillo. Girarlo solo rompería el anillo; los anillos cambian de forma enteros.',
    end: 'Un extremo de este enlace no lleva nada más, así que girarlo no cambia nada.',
    straight: 'Lo que cuelga de este enlace está en línea con él, así que girarlo no cambia nada.',
  },
  rings: { six: 'anillo de seis miembros', cyclohexane: 'anillo de ciclohexano', cyclohexanone: 'anillo de ciclohexanona', piperidine: 'anillo de piperidina' },
  forms: { planar: 'plano', chair: 'silla', 'half-chair': 'semisilla', envelope: 'sobre', boat: 'bote', 'twist-boat': 'bote torcido' },
  places: { axial: 'axial', equatorial: 'ecuatorial' },
  aryl: 'el grupo arilo',
  amine: 'el grupo amino',
  ring: (ring, form, places) => `${ring}: ${form}${places.map(({ what, place }) => `, ${what} ${place}`).join('')}`,
  degrees: (degrees) => `${number(degrees)} ${Math.abs(degrees) === 1 ? 'grado' : 'grados'}`,
  torsion: (angle, range) => `${angle}, ${range}`,
  ranges: {
    eclipsedAside: 'eclipsada, los dos del mismo lado',
    eclipsedToGauche: 'entre eclipsada y gauche',
    gauche: 'gauche',
    gaucheToEclipsed: 'entre gauche y eclipsada',
    eclipsed: 'eclipsada',
    eclipsedToAnti: 'entre eclipsada y anti',
    anti: 'anti',
  },
};
