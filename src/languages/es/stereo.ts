// Los estereocentros, la imagen especular y las reglas que dan R o S.

import type { stereo as english } from '../en/stereo';
import { atomWithArticle, ofWhat } from '../grammar/spanish';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { list } = tongue('es');

export const stereo: WordsOf<typeof english> = {
  show: 'Qué mirar',
  parts: { centres: 'Centros', pair: 'Par especular', over: 'Superponer', tutor: 'Asignar R o S' },
  mirrorPlane: 'plano especular',
  centres: 'Estereocentros',
  twoHands: 'Para ver dos enantiómeros, probar {first} o {second}.',
  backTo: (name) => `Volver a ${name}`,
  mirrorNext: 'Ahora, la imagen especular',
  both: 'Ver los dos enantiómeros',
  mirroring: 'Formando la imagen especular…',
  notMirrored: 'No se pudo formar la imagen especular.',
  isMirror: (name) => `Esta es la imagen especular de ${name}.`,
  goBack: 'Volver',
  undecided: (atom, label) => `La configuración ${ofWhat(atomWithArticle(atom))} no se decide con las reglas que se enseñan aquí; hacen falta otras menos comunes. La etiqueta ${label} es de OpenChemLib.`,
  held: 'Unido',
  allHeavy: 'todos los átomos pesados, lo mejor posible',
  heldAt: (atoms) => `el centro, ${list(atoms)}`,
  way: 'De separadas a superpuestas',
  apart: 'separadas',
  laidOver: 'superpuestas',
  shareOfWay: (percent) => `${percent} % del camino`,
  order: 'El orden hasta ahora',
  notYet: 'Todavía no.',
  right: 'Correcto.',
  inOrder: 'Los cuatro están en orden.',
  highest: '¿Cuál de los cuatro vecinos tiene el rango más alto?',
  highestLeft: '¿Cuál de los que quedan tiene el rango más alto?',
  whichWay: 'El más bajo, 4, apunta ahora hacia atrás. ¿En qué sentido van 1, 2, 3?',
  whichHand: 'Entonces, ¿es R o S?',
  isHand: (hand) => `El centro es ${hand}.`,
  flat: 'plano',
  turnAway: 'Girar el más bajo hacia atrás',
  clockwise: 'En sentido horario',
  anticlockwise: 'En sentido antihorario',
  run: { clockwise: 'Correcto: 1, 2, 3 van en sentido horario.', anticlockwise: 'Correcto: 1, 2, 3 van en sentido antihorario.' },
  lookAgain: 'Mirar otra vez: empezar en 1 y pasar por 2 hasta 3, como la flecha, con 4 detrás.',
  handTold: { R: 'Correcto. En sentido horario es R, del latín rectus.', S: 'Correcto. En sentido antihorario es S, del latín sinister.' },
  notThis: { clockwise: 'Esta no: el sentido horario lleva la otra letra. R es horario, como un volante girado a la derecha.', anticlockwise: 'Esta no: el sentido antihorario lleva la otra letra. R es horario, como un volante girado a la derecha.' },
  reveal: 'Mostrar el orden',
  startOver: 'Empezar de nuevo',
  mirrorShown: (name) => `Se muestra ${name}.`,
  mirrorOfShown: (name, of) => `Se muestra ${name}, la imagen especular de ${of}.`,
};
