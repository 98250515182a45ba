// Un visor en una página ajena.

import type { embedded as english } from '../en/embedded';
import type { WordsOf } from '../room';

export const embedded: WordsOf<typeof english> = {
  name: 'Visor de moléculas',
  openPage: 'Abrir en la página completa',
  openPageWhat: 'Abrir en la página completa, en una pestaña nueva',
  labLeftOut: 'Este paso tiene un experimento para el que no hay sitio en un marco: está en la página completa.',
  story: (title: string) => `Historia: ${title}`,
  backToView: 'Volver a esta vista',
  stepBack: 'Paso anterior',
  of: (step: number, count: number) => `${step} de ${count}`,
  steps: 'Pasos',
  again: 'Desde el principio',
};
