// Lo que falla al crear una imagen, un vídeo o un archivo.

import type { makingFaults as english } from '../en/making-faults';
import type { WordsOf } from '../room';

export const makingFaults: WordsOf<typeof english> = {
  tooManyBodies: (bodies: number, most: number) => `Un archivo de ${bodies} bolas y varillas sería demasiado grande para los programas que lo abren; ${most} son el máximo. Un PNG no tiene ese límite.`,
  tooLargeForMemory: 'No se ha podido crear este archivo; puede que la molécula sea demasiado grande para la memoria de este dispositivo.',
  notStarted: 'No se ha podido iniciar la parte de esta página que escribe archivos. Recargar la página o comprobar la conexión.',
  scriptNotThere: 'El script del visor, molecule-viewer.js, no está junto a esta página, así que el archivo no se puede crear aquí.',
  scriptNotFetched: 'No se ha podido descargar el script del visor. Comprobar la conexión e intentarlo de nuevo.',
  noPicture: 'No hay ninguna imagen que tomar.',
  nothingToFilm: 'No hay ninguna imagen que filmar.',
  pictureTooLarge: (width: number, height: number) => `Este navegador no puede crear una imagen de ${width} × ${height} píxeles. Elegir una más pequeña.`,
  pictureStopped: 'Los gráficos de este dispositivo se han detenido antes de que la imagen estuviera lista.',
  videoStopped: 'Los gráficos de este dispositivo se han detenido antes de que el vídeo estuviera listo.',
  videoWithoutWebgl: 'Un vídeo necesita aceleración 3D (WebGL 2), que este navegador no ofrece aquí.',
  noVideo: 'Este navegador no puede grabar vídeo aquí. Las versiones actuales de Chrome, Edge, Safari y Firefox pueden, en páginas abiertas por https.',
  noMemoryForVideo: 'A este navegador no le queda memoria para un vídeo de este tamaño.',
  encoderGaveUp: 'El codificador de vídeo de este navegador ha fallado. Probar un tamaño más pequeño.',
  picturesLeftOut: 'El codificador de vídeo de este navegador ha omitido imágenes. Probar un tamaño más pequeño.',
};
