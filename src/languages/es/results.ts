// A qué equivalen las respuestas de una historia, para una persona y para una clase.

import type { results as english } from '../en/results';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { count, form } = tongue('es');

export const results: WordsOf<typeof english> = {
  title: 'Respuestas',
  outcomes: { first: 'correcta al primer intento', later: 'correcta después', missed: 'no correcta', open: 'sin responder' },
  first: (right, questions) => `${right} de ${questions} correctas al primer intento`,
  kept: 'Se conservan en esta pestaña y no se envían a ninguna parte.',
  handIn: 'Para entregar: {code}',
  copyCode: 'Copiar el código del resultado',
  saveTable: 'Guardar como tabla (CSV)',
  forget: 'Olvidar las respuestas',
  noneYet: (questions) => `Esta historia hace ${form(questions, { one: 'una pregunta', other: `${questions} preguntas` })} y todavía no hay ninguna respondida. Las respuestas se conservan en esta pestaña y no se envían a ninguna parte.`,
  readClass: 'Para docentes: leer los códigos de una clase',
  oneCodeALine: 'Un código por línea, con o sin un nombre delante. Se quedan en esta pestaña.',
  codes: (codes) => count(codes, { one: 'código', other: 'códigos' }),
  line: 'Línea',
  name: 'Nombre',
  result: 'Resultado',
  byQuestion: 'Por pregunta',
  question: 'Pregunta',
  firstTry: 'Correctas al primer intento',
  share: (right, answered) => `${right} de ${answered}`,
  codeSign: (sign: string) => `Ningún código tiene el signo «${sign}».`,
  codeTooShort: 'Es demasiado corto para un código.',
  codeWrong: 'Un signo de este código es incorrecto o falta.',
  codeOfOther: 'Este código es de otra historia.',
};
