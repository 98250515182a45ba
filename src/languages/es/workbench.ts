// Las herramientas junto al texto, y la fórmula que se abre primero.

import type { workbench as english } from '../en/workbench';
import type { WordsOf } from '../room';

export const workbench: WordsOf<typeof english> = {
  name: 'Examinar la molécula',
  tools: {
    formula: {
      title: 'Fórmula',
      hint: 'La fórmula plana y la lista de átomos',
    },
    facts: {
      title: 'Datos',
      hint: 'La ficha de datos',
    },
    receptor: {
      title: 'Receptor',
      hint: 'La molécula en el poro que bloquea',
    },
    stereo: {
      title: 'Estereo',
      hint: 'La imagen especular, y cuál es R o S',
    },
    conformers: {
      title: 'Confórmeros',
      hint: 'Otras formas de la misma molécula y sus energías',
    },
    protonation: {
      title: 'pH',
      hint: 'Qué parte lleva un protón',
    },
    lab: {
      title: 'Canal',
      hint: 'El laboratorio del canal: simular el bloqueo por el fármaco',
    },
    compare: {
      title: 'Comparar',
      hint: 'Otra molécula al lado',
    },
  },
  point: 'Señalar un átomo o un enlace; ambas imágenes lo muestran.',
  tooLarge: (name: string) => `${name} es demasiado grande para una fórmula plana legible.`,
  formulaOf: (name: string, description: string) => `Fórmula plana de ${name}. ${description}`,
  outline: 'Grupos y átomos',
  reading: 'En palabras',
};
