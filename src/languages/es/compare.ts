// La comparación con una segunda molécula.

import type { compare as english } from '../en/compare';
import type { WordsOf } from '../room';

export const compare: WordsOf<typeof english> = {
  with: 'Comparar con',
  none: 'ninguna otra molécula',
  suggested: 'Buenas para empezar',
  library: 'La colección',
  yours: 'Propia',
  smiles: 'un SMILES',
  smilesOfOther: 'SMILES de la otra molécula',
  example: (smiles) => `por ejemplo ${smiles}`,
  compare: 'Comparar',
  first: 'Elegir una segunda molécula. Se coloca sobre la que se muestra por la parte que ambas comparten; lo que difiere se nombra y se contornea.',
  working: 'Colocando una sobre la otra…',
  how: 'Cómo mostrar las dos',
  beside: 'Una junto a otra',
  over: 'Superpuestas',
  swap: 'Intercambiar las dos',
  end: 'Terminar la comparación',
  turns: 'Al girar una, la otra gira con ella.',
  noneDiffers: 'No hay nada contorneado: ningún átomo difiere.',
  differing: 'Los átomos que difieren están contorneados.',
  partner: 'Al seleccionar un átomo a la izquierda, se contornea su equivalente a la derecha.',
  blue: (name) => `La azul es ${name}.`,
  allPartnered: 'En la otra no hay ningún átomo contorneado: cada uno tiene su equivalente.',
  differingInOther: 'En la otra están contorneados los átomos que difieren.',
  notThere: 'La colección no tiene esa molécula.',
  notLoaded: 'No se pudo cargar la molécula. Puede que no haya conexión.',
};
