// La imagen sin aceleración 3D: por qué es más sencilla, y los botones que la giran.

import type { flatPicture as english } from '../en/flat-picture';
import type { WordsOf } from '../room';

export const flatPicture: WordsOf<typeof english> = {
  without: 'Este navegador dibuja sin aceleración 3D.',
  failed: 'Dibujado sin aceleración 3D: la imagen 3D no se pudo iniciar. Vuelva a cargar la página para intentarlo de nuevo.',
  lost: 'Dibujado sin aceleración 3D hasta que vuelvan los gráficos de este dispositivo.',
  asLines: 'Una molécula de este tamaño se dibuja con líneas.',
  noSurface: 'Las superficies no se dibujan.',
  inOutline: 'El receptor está dibujado en contorno.',
  pad: 'Girar la imagen',
  left: 'Girar a la izquierda (←)',
  right: 'Girar a la derecha (→)',
  up: 'Girar hacia arriba (↑)',
  down: 'Girar hacia abajo (↓)',
  nearer: 'Más cerca (+)',
  farther: 'Más lejos (−)',
  home: 'Volver a la primera vista (Inicio)',
};
