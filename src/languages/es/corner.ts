// Los botones discretos en la esquina de la imagen, con el menú de apariencia e idioma.

import type { corner as english } from '../en/corner';
import type { WordsOf } from '../room';

export const corner: WordsOf<typeof english> = {
  name: 'Visor',
  share: 'Compartir y exportar',
  appearance: 'Apariencia e idioma',
  theme: 'Tema',
  themes: { auto: 'Como el sistema', light: 'Claro', dark: 'Oscuro', projector: 'Proyector' },
  lessMotion: 'Menos movimiento',
  language: 'Idioma',
  asSystem: 'Como el sistema',
  missing: 'No se ha podido cargar este idioma. Puede que no haya conexión.',
  present: 'Presentar',
  presentWhat: 'Presentar a una clase (P)',
  fullScreen: 'Pantalla completa',
  help: 'Ayuda',
  helpWhat: 'Ayuda (?)',
};
