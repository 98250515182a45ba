// La página y su imagen: título, nombres de la imagen y lo que no se ha podido cargar.

import type { page as english } from '../en/page';
import type { WordsOf } from '../room';

export const page: WordsOf<typeof english> = {
  title: 'La ketamina en tres dimensiones',
  viewer: 'Visor',
  drag: 'Arrastrar para girar',
  opening: 'La historia se está abriendo…',
  kind: 'visor de moléculas',
  keys: 'Las flechas lo giran, Intro lleva a los átomos, D dice lo que se ve, ? enumera todas las teclas.',
  model: (name: string) => `Modelo 3D de ${name}`,
  beside: (name: string) => `, y al lado ${name}`,
  inReceptor: ', en el receptor NMDA',
  failedPicture: 'No se ha podido iniciar la imagen 3D, por eso aparece la fórmula plana. Recargar la página para intentarlo de nuevo.',
  lostPicture: 'Los gráficos de este dispositivo se han detenido, por eso aparece la fórmula plana. Recargar la página para intentarlo de nuevo.',
  unloaded: {
    presenter: 'No se ha podido cargar el modo de presentación. Puede que no haya conexión.',
    receptor: 'No se ha podido cargar el receptor. Puede que no haya conexión.',
    story: 'No se ha podido cargar la historia. Puede que no haya conexión.',
    ownStory: 'No se ha podido cargar la historia propia. Puede que no haya conexión.',
    tool: 'No se ha podido cargar una herramienta. Puede que no haya conexión.',
    pattern: 'No se ha podido cargar la búsqueda de patrones. Puede que no haya conexión.',
  },
};
