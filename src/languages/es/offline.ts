// La copia de la página para usarla sin red, y lo que se dice de una versión nueva.

import type { offline as english } from '../en/offline';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('es');

export const offline: WordsOf<typeof english> = {
  title: 'Sin red',
  ask: { spared: 'Guardar una copia', removed: 'Guardar otra vez una copia', failed: 'Intentarlo de nuevo' },
  takes: (bytes) => `Ocupa ${number(bytes / 1e6, 1)} MB.`,
  install: 'Instalar como aplicación',
  remove: 'Quitar la copia',
  works: 'Funciona sin red',
  saving: 'Guardando una copia',
  full: 'En este dispositivo no queda sitio para una copia de la página, así que necesita red. Todo lo demás funciona.',
  connection: 'La conexión se cortó antes de que la copia estuviera completa. La próxima visita lo intentará de nuevo.',
  refused: 'El navegador no guardó una copia de la página, así que necesita red. Todo lo demás funciona.',
  unknown: 'La página comprobará si se puede guardar para usarla sin red.',
  unavailable: 'Este navegador no guarda aquí una copia de la página, así que necesita red. La razón puede ser una ventana privada, un navegador antiguo o una dirección sin https.',
  savingAt: (percent) => `Se está guardando una copia de la página en este dispositivo: ${percent} %.`,
  ready: 'En este dispositivo hay una copia de la página. Sin red se puede abrir, ver todas las moléculas, leer todas las historias, escribir un SMILES y usar el laboratorio del canal.',
  spared: 'Este dispositivo está en modo de ahorro de datos, así que no se descargó ninguna copia. Ocuparía de 4 a 5 MB y dejaría usar la página sin red.',
  removed: 'La copia se quitó de este dispositivo. La página funciona mientras haya red.',
  nextVisit: 'La próxima vez que se abra la página se guardará una copia.',
  updates: {
    waiting: 'Hay una versión nueva. Recargar cuando convenga: la vista y la historia propia se conservan.',
    taken: 'Otra pestaña muestra una versión nueva. Recargar esta cuando convenga: la vista y la historia propia se conservan.',
  },
  tooLarge: 'El archivo propio es demasiado grande para una dirección: habrá que abrirlo otra vez.',
  comesBack: 'El archivo propio vuelve a partir de su estructura, con una forma calculada de nuevo.',
  later: 'Más tarde',
};
