// Qué parte de la molécula lleva un protón.

import type { protonation as english } from '../en/protonation';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('es');

export const protonation: WordsOf<typeof english> = {
  choices: { follow: 'Según el pH', charged: 'Con el protón', neutral: 'Sin él' },
  showEsketamine: 'Mostrar la esketamina',
  alwaysCharged: (atom, molecule) => `${atom} de ${molecule} está unido a cuatro carbonos: tiene carga a cualquier pH.`,
  amine: 'Amina',
  oneAtATime: 'Una cada vez; las demás quedan como están dibujadas.',
  charged: (share) => `con carga, ${share}`,
  uncharged: (share) => `sin carga, ${share}`,
  blood: (ph) => `Sangre, ${number(ph, 1)}`,
  half: (ph) => `Mitad y mitad, ${number(ph, 1)}`,
  unknown: (molecule) => `Aquí no se conoce el pKₐ de ${molecule}. Se puede elegir; el control empieza en el de la ketamina.`,
  inPicture: 'En la imagen',
  working: 'Calculando la otra forma…',
  failed: 'No se pudo calcular la otra forma.',
  curve: (pKa) => `Proporciones frente al pH; son iguales a pH ${number(pKa, 1)}, el pKa.`,
  number,
};
