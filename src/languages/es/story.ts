// Una historia junto a la imagen: su cabecera, su pie y lo que rodea a sus pasos.

import type { story as english } from '../en/story';
import type { WordsOf } from '../room';

export const story: WordsOf<typeof english> = {
  yours: '(propia)',
  removeYours: (title) => `Quitar la historia propia: ${title}`,
  fromFileKept: 'Historia propia, de «{file}»: esta página no ha comprobado lo que dice. Esta pestaña la conserva hasta que se cierre; {remove}. No se envió a ninguna parte.',
  fromFileLost: 'Historia propia, de «{file}»: esta página no ha comprobado lo que dice. Este navegador no deja que la página conserve nada: tras recargar, abrir el archivo de nuevo; {remove}. No se envió a ninguna parte.',
  removeNow: 'quitarla ahora',
  present: 'Presentar la historia',
  presentWhat: 'Presentar la historia a una clase',
  stepOf: (step, steps) => `Paso ${step} de ${steps}`,
  placeOf: (step, steps) => `${step} de ${steps}`,
  yourPlaceOf: (step, steps) => `Historia propia, ${step} de ${steps}`,
  asFile: 'Para docentes: {save}, cambiarla en cualquier editor de texto y soltarla en esta página.',
  saveAsFile: 'Guardar esta historia como archivo',
  toView: 'Volver a esta vista',
  finish: 'Terminar',
  nextStory: (title) => `Historia siguiente: ${title}`,
  leave: 'Salir de la historia',
  labOpening: 'Abriendo el laboratorio…',
  holding: 'Lo que sigue espera hasta que se responda o se continúe.',
  sources: 'Fuentes',
};
