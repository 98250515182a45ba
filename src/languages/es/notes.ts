// La ventana con las notas del ponente.

import type { notes as english } from '../en/notes';
import type { WordsOf } from '../room';

export const notes: WordsOf<typeof english> = {
  title: 'Notas del ponente',
  standings: {
    waiting: 'Buscando la ventana de la imagen…',
    silent: 'No responde ninguna presentación. Empezar una con «Presentar» en la página de la imagen y abrir las notas desde allí.',
    refused: 'Este navegador no mantiene dos ventanas al mismo paso, así que las notas no pueden seguir. Están en la ventana de la imagen.',
    ended: 'La presentación ha terminado o su ventana se cerró. Lo último que se contó queda aquí para leerlo.',
  },
  isBlank: { black: 'La pantalla de la clase está en negro.', white: 'La pantalla de la clase está en blanco.' },
  isFrozen: 'Congelada: lo que se hace aquí no se ve hasta soltar la imagen.',
  stillSees: (step, title) => `Congelada: la clase aún ve el paso ${step}, «${title}».`,
  seesLink: 'La clase ve el enlace.',
  seesSteps: 'La clase ve la lista de pasos.',
  release: 'Soltar',
  showStep: (step) => `Mostrar el paso ${step}`,
  noStory: 'No se cuenta ninguna historia. Los pasos y las notas vienen con una historia: pulsar O en la ventana de la imagen o elegir una allí.',
  nextKind: 'Después',
  lastStep: 'Este es el último paso.',
  nextStep: (step) => `Después, paso ${step}`,
  asks: 'Pregunta: {question}',
  nowStep: (step) => `Ahora, paso ${step}`,
  noNotes: 'Este paso no tiene notas.',
  classReads: 'Lo que lee la clase',
  classPicture: 'La imagen de la clase',
  goToStep: 'Ir al paso',
  stepOf: (step, steps) => `Paso ${step} de ${steps}`,
  timer: 'Reloj',
  run: 'transcurrido',
  over: 'de más',
  left: 'restante',
  pause: 'Pausar',
  goOn: 'Seguir',
  start: 'Iniciar',
  reset: 'Poner a cero',
  given: 'Tiempo disponible',
  countsUp: 'cuenta hacia arriba',
  minutes: (minutes) => `${minutes} min`,
};
