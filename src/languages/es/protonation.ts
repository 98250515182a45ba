// Qué parte de la molécula lleva un protón.

import type { protonation as english } from '../en/protonation';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('es');

export const protonation: WordsOf<typeof english> = {
  choices: { follow: 'Según el pH', charged: 'Con el protón', neutral: 'Sin él' },
  showEsketamine: 'Mostrar la esketamina',
  alwaysCharged: (atom, molecule) => `El ${atom} de ${molecule} está unido a cuatro carbonos: tiene carga a cualquier pH.`,
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
  least: (percent) => `menos del ${number(percent, 1)}\u00a0%`,
  most: (percent) => `más del ${number(percent, 1)}\u00a0%`,
  shares: (ph, charged, neutral) => `A pH\u00a0${number(ph, 1)} llevan el protón y tienen carga: ${charged}; no lo llevan: ${neutral}.`,
  chargedForm: (molecule, atom) => `La forma con carga de ${molecule}: el ${atom} lleva un protón más, carga +1.`,
  neutralForm: (molecule, atom) => `${molecule} sin el protón del ${atom}.`,
  noAmine: (molecule) => `${molecule} no tiene ningún nitrógeno unido solo a carbonos saturados; nada aquí capta un protón como lo hace una amina.`,
};
