// Lo que rodea el texto junto a la imagen. El texto en sí está en inglés.

import type { article as english } from '../en/article';
import type { WordsOf } from '../room';

export const article: WordsOf<typeof english> = {
  inEnglish: 'Las explicaciones están en inglés.',
  asStory: 'Paso a paso, como historia: {story}',
  onward: 'Anterior y siguiente',
  waiting: 'El texto se está cargando…',
  failed: 'No se ha podido cargar el texto. Puede que no haya conexión.',
  retry: 'Intentarlo de nuevo',
  contents: 'Índice',
  of: (place: number, count: number) => `${place} de ${count}`,
  previousPanel: 'Panel anterior',
  nextPanel: 'Panel siguiente',
  figureFailed: 'No se ha podido cargar una figura. Puede que no haya conexión.',
  figureWaiting: 'Una figura se está cargando…',
  supports: 'A favor',
  doubts: 'En contra',
  sources: 'Fuentes',
  sure: '¿Cómo de seguro es?',
  chosen: (count: number, total: number, label: string, meaning: string) => `${count} de ${total} afirmaciones: ${label.toLowerCase()}. ${meaning}`,
  sourcesOf: (label: string, numbers: string) => `${label} ${numbers}: fuentes`,
};
