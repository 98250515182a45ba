// Lo que falla cuando se pide una molécula: un archivo que no es texto, un nombre que no existe.

import type { openingFaults as english } from '../en/opening-faults';
import type { WordsOf } from '../room';

export const openingFaults: WordsOf<typeof english> = {
  notText: (name: string) => `«${name}» no es texto. Los archivos de moléculas terminan en .mol, .sdf o .smi.`,
  empty: (name: string) => `«${name}» está vacío.`,
  notInLibrary: (id: string) => `La biblioteca no tiene ninguna molécula «${id}».`,
  unexpected: 'Algo ha fallado durante la lectura. La última imagen se mantiene.',
};
