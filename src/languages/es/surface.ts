// La leyenda de los colores y de la superficie.

import type { surface as english } from '../en/surface';
import type { WordsOf } from '../room';

export const surface: WordsOf<typeof english> = {
  making: 'Calculando la superficie',
  key: 'Leyenda de los colores y de la superficie',
  potential: 'Superficie: potencial, kJ/mol por e',
  charge: 'Átomos: carga parcial, e',
  size: (area, volume) => `Área ${area.toFixed(0)} Å², volumen ${volume.toFixed(0)} Å³`,
  noGroup: 'Ningún grupo con nombre',
  how: 'Cómo se calcula',
  approximation: 'Aproximación: cargas de Gasteiger–Marsili, vacío',
  whatSurface:
    'La superficie es la de la molécula entera, con todos sus hidrógenos, en la forma que se muestra. Van der Waals: el exterior de sus átomos como esferas. Molecular: aquello en lo que no puede entrar una esfera de radio 1,4 Å, más o menos una molécula de agua.',
  whatCharges:
    'Cargas parciales: PEOE, J. Gasteiger y M. Marsili, Tetrahedron 1980, 36, 3219. Se deducen solo de los enlaces, son iguales en todas las formas y no tienen en cuenta la resonancia más allá de las cargas formales, ni el disolvente ni la polarización. El potencial es su suma de Coulomb en el vacío.',
};
