// Lo que muestra la imagen: el menú de la barra.

import type { settings as english } from '../en/settings';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('es');

export const settings: WordsOf<typeof english> = {
  name: 'Lo que se muestra',
  what: 'Hidrógenos, etiquetas, colores, proyección',
  labels: 'Etiquetas',
  hydrogens: 'Hidrógenos',
  surface: 'Superficie',
  surfaceStyle: 'Estilo de la superficie',
  color: 'Color según',
  palette: 'Colores',
  projection: 'Proyección',
  choices: {
    labels: {
      none: 'Ninguna',
      element: 'Elemento',
      number: 'Número',
      stereo: 'Estereoquímica',
      charge: 'Carga formal',
    },
    hydrogens: {
      all: 'Todos',
      polar: 'Solo polares',
      none: 'Ninguno',
    },
    surface: {
      none: 'Ninguna',
      'van-der-waals': 'Van der Waals',
      molecular: 'Molecular',
    },
    'surface-style': {
      translucent: 'Translúcida',
      opaque: 'Opaca',
      mesh: 'Malla',
    },
    color: {
      element: 'Elemento',
      group: 'Grupo',
      charge: 'Carga',
    },
    palette: {
      cpk: 'Habituales (CPK)',
      'colour-safe': 'Para daltónicos',
    },
    projection: {
      perspective: 'En perspectiva',
      orthographic: 'Ortográfica',
    },
  },
  noStereo: 'Esta molécula no tiene estereocentros ni enlaces estereogénicos.',
  noCharge: 'Ningún átomo de esta molécula tiene carga formal.',
  tooMany: (most: number) => `Más de ${number(most)} etiquetas no se distinguirían, así que no se escribe ninguna.`,
  history: 'Cambios de la vista',
  undo: 'Deshacer',
  undoWhat: 'Deshacer (Ctrl o ⌘ Z)',
  redo: 'Rehacer',
  redoWhat: 'Rehacer (con Mayús)',
};
