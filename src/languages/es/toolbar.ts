// La barra estrecha sobre la imagen.

import type { toolbar as english } from '../en/toolbar';
import type { WordsOf } from '../room';

export const toolbar: WordsOf<typeof english> = {
  name: 'Vista',
  representation: 'Representación',
  representations: {
    'ball-and-stick': { label: 'Bolas y varillas', description: 'Bolas para los átomos y varillas para los enlaces, de modo que ambos se puedan contar.' },
    sticks: { label: 'Varillas', description: 'Solo varillas, para que destaquen el esqueleto y sus ángulos.' },
    'space-filling': { label: 'Compacto', description: 'Esferas con el radio de Van der Waals: el espacio que ocupa la molécula.' },
    wireframe: { label: 'Alambre', description: 'Líneas finas para los enlaces, de modo que nada oculte lo que hay detrás.' },
  },
  measure: 'Medir',
  measureWhat: 'Medir distancias, ángulos y torsiones: elegir dos, tres o cuatro átomos',
  spin: 'Girar',
  spinWhat: 'Girar despacio',
  step: 'Girar 15° a la derecha',
  stepWhat: 'Girar 15° a la derecha: con menos movimiento nada gira solo',
  reset: 'Restablecer la vista',
  resetWhat: 'Volver a la primera vista (Inicio)',
};
