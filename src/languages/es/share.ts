// El cuadro de enlaces, archivos e inserción.

import type { share as english } from '../en/share';
import type { WordsOf } from '../room';

export const share: WordsOf<typeof english> = {
  title: 'Compartir y exportar',
  tabs: {
    files: 'Enlace y archivos',
    embed: 'Insertar',
  },
  link: 'Enlace a esta vista',
  copyLink: 'Copiar el enlace',
  linkHolds: 'Contiene la molécula, la dirección y la distancia de la cámara, la selección y todos los ajustes; un desplazamiento lateral no se incluye. No se envía nada a ningún sitio.',
  qr: 'Código QR del enlace',
  qrTooLong: 'Este enlace es demasiado largo para un código QR.',
  caption: 'Pie de imagen',
  copyCaption: 'Copiar el pie de imagen',
};
