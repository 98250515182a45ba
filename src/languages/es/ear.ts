// Los interruptores para quien sigue de oído o no arrastra.

import type { ear as english } from '../en/ear';
import type { WordsOf } from '../room';

export const ear: WordsOf<typeof english> = {
  name: 'Ayudas',
  aids: {
    turning: 'Decir qué queda delante tras girar',
    sounds: 'Tonos al recorrer los átomos',
    buttons: 'Botones para girar y acercar',
  },
};
