// El laboratorio del canal, cuyas palabras son texto científico y quedan en inglés.

import type { lab as english } from '../en/lab';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { number } = tongue('es');

export const lab: WordsOf<typeof english> = {
  inEnglish: 'El laboratorio está en inglés.',
  noExperiment: (id) => `El laboratorio no tiene ningún experimento «${id}».`,
  noToken: (token) => `El laboratorio no conoce «${token}».`,
  takes: (name, values) => `En el laboratorio, «${name}» admite: ${values.join(', ')}.`,
  range: (name, least, most, unit, written) => `En el laboratorio, «${name}» va de ${number(least)} a ${number(most)}${unit && `\u00a0${unit}`}; no puede ser «${written}».`,
};
