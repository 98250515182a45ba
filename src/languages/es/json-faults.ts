// Lo que falla en el JSON del archivo de una historia, diga lo que diga.

import type { jsonFaults as english } from '../en/json-faults';
import type { WordsOf } from '../room';
import type { SeenInstead } from '../story-things';

const SEEN = { end: 'el final del archivo', quote: 'unas comillas', 'single-quote': 'una comilla simple (JSON solo admite las dobles)' } as const;
const seen = (what: SeenInstead) => (typeof what === 'string' ? SEEN[what] : `«${what.char}»`);

export const jsonFaults: WordsOf<typeof english> = {
  afterEnd: (what) => `Hay algo después del final de la historia: ${seen(what)}.`,
  comment: 'JSON no admite comentarios; hay que quitar este.',
  tooDeep: 'Hay demasiadas listas y objetos unos dentro de otros.',
  noValue: (what) => `Aquí falta un valor; en su lugar se encuentra esto: ${seen(what)}.`,
  unquoted: (word) => `«${word}» está sin comillas.`,
  noName: (what) => `Falta el nombre de un campo, entre comillas dobles; en su lugar se encuentra esto: ${seen(what)}.`,
  nameTwice: (name) => `El campo «${name}» aparece aquí por segunda vez.`,
  noColon: (name, what) => `Faltan los dos puntos después de «${name}»; en su lugar se encuentra esto: ${seen(what)}.`,
  fileEnds: (close, open, line) => `El archivo termina antes del «${close}» que corresponde al «${open}» de la línea ${line}.`,
  noComma: (what) => `Al final de este valor falta una coma; lo que sigue es esto: ${seen(what)}.`,
  extraComma: (close) => `Sobra una coma antes de «${close}».`,
  openText: 'Un texto no termina en esta línea: le faltan las comillas de cierre.',
  control: 'Hay un carácter de control en un texto.',
  escape: (char) => `«\\${char}» no significa nada en un texto; una barra invertida se escribe «\\\\».`,
};
