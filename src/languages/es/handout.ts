// La hoja de trabajo de una historia: el diálogo y las palabras que la rodean en el papel.

import type { handout as english } from '../en/handout';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const spanish = tongue('es');

export const handout: WordsOf<typeof english> = {
  open: 'Hoja de trabajo',
  openHint: 'Hoja de trabajo: imprimir la historia o guardarla como PDF',
  make: 'Crear una hoja de trabajo…',
  what: 'La historia en dos páginas para imprimir: una imagen de cada paso, las preguntas y las fuentes.',
  title: 'Hoja de trabajo',
  paper: 'Papel',
  papers: { a4: 'A4', letter: 'Carta' },
  ink: 'Imprimir en',
  inks: { colour: 'Color', grey: 'Blanco y negro' },
  inkHint: 'En blanco y negro cada átomo lleva su letra.',
  pictures: 'Una imagen de cada paso',
  answers: 'Una página con las respuestas, para el docente',
  print: 'Imprimir o guardar como PDF',
  printHint: 'El diálogo de impresión del navegador también guarda un PDF. Elija allí 100 %, sin encabezados ni pies de página.',
  taking: (done, count) => `Tomando las imágenes: ${done} de ${count}`,
  stopped: (missing) => `${spanish.count(missing, { one: 'imagen no se tomó', other: 'imágenes no se tomaron' })}. En su lugar está la fórmula.`,
  preview: 'Vista previa de las páginas',
  failed: 'No se pudo abrir la hoja de trabajo. Puede que no haya conexión.',
  pageOf: (page, count) => `Página ${page} de ${count}`,
  name: 'Nombre',
  date: 'Fecha',
  scan: 'La historia, para girarla y leerla:',
  own: 'La historia es un archivo de su docente. El visor:',
  questions: 'Preguntas',
  notes: 'Notas',
  sources: 'Fuentes',
  answersTitle: 'Respuestas, para el docente',
  pictureOf: (title) => `Imagen de «${title}»`,
  formulaOf: (name) => `Fórmula de ${name}`,
  tick: 'Marque una.',
  circle: (name) => `Rodee el átomo en esta fórmula: ${name}.`,
  number: (count) => `Escriba de 1 a ${count} en las casillas.`,
  draw: 'Marque un punto en cada línea discontinua y dibuje la curva.',
};
