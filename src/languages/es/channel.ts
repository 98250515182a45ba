// Lo que hace en cada momento un canal del laboratorio: el pie del poro que lo sigue.

import type { channel as english } from '../en/channel';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('es');
const percent = (share: number) => `${number(100 * share, share > 0.995 || share < 0.1 ? 1 : 0)}\u00a0%`;

export const channel: WordsOf<typeof english> = {
  closed: { 0: 'Cerrado, sin glutamato', 1: 'Cerrado, un glutamato', 2: 'Cerrado, dos glutamatos' },
  open: 'Abierto, sin fármaco',
  desensitised: 'Desensibilizado: dos glutamatos, y aun así cerrado',
  blocked: 'Abierto y bloqueado: el fármaco está en el poro',
  trapped: { closed: 'Bloqueado y cerrado: atrapado', desensitised: 'Bloqueado y desensibilizado: atrapado' },
  state: (words) => `${words}.`,
  withMagnesium: (words, share) => `${words}. En cada momento hay Mg²⁺ en el ${percent(share)} de los canales abiertos.`,
  magnesium: (share) => `Mg²⁺, en el ${percent(share)} de los canales abiertos`,
  atRest: (sentence) => `En reposo: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
  drugs: { ketamine: 'ketamina', memantine: 'memantina' },
  ball: (drug, molecule) => `El experimento es con ${drug}, dibujada como una bola; mientras tanto no se muestra ${molecule}.`,
};
