// Lo que dice una vista guardada como un solo archivo HTML.

import type { htmlFile as english } from '../en/html-file';
import type { WordsOf } from '../room';

export const htmlFile: WordsOf<typeof english> = {
  licence: (viewer: string) => `Visor: ${viewer}, software libre con licencia MIT, dentro de este archivo. El archivo no necesita red ni envía nada.`,
  noScript: 'Sin JavaScript no se puede girar la molécula: aquí están una imagen fija, su fórmula y su descripción.',
  failed: 'No se ha podido iniciar el visor de este archivo: aquí están una imagen fija, la fórmula y la descripción.',
  formulaOf: (title: string) => `Fórmula estructural: ${title}`,
};
