// Lo que se dice cuando una molécula es demasiado grande para una herramienta.

import type { large as english } from '../en/large';
import type { WordsOf } from '../room';

export const large: WordsOf<typeof english> = {
  tooMany: (count, most) =>
    `Esta molécula tiene ${count.toLocaleString('es')} átomos; esta herramienta mira como máximo ${most.toLocaleString('es')}. En la imagen todavía se puede girar y acercar, y pulsar y medir sus átomos.`,
  slow: '¿Gira despacio?',
  hideHydrogens: 'Ocultar los hidrógenos',
};
