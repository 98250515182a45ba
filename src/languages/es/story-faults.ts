// Lo que falla en una historia escrita por un docente como archivo. Los nombres de los campos son siempre los del archivo.

import type { storyFaults as english } from '../en/story-faults';
import type { WordsOf } from '../room';
import type { StoryObject, StoryValue } from '../story-things';
import { tongue } from '../tongue';

const { list } = tongue('es');

const OBJECTS = { story: 'la historia', view: 'la vista de un paso', sentence: 'una frase', part: 'una parte de una frase', question: 'una pregunta' } as const;
const VALUES = {
  title: 'El título de la historia',
  summary: 'El resumen',
  sentence: 'Una frase',
  part: 'Una parte de una frase',
  source: 'Una fuente',
  choice: 'Una opción de respuesta',
  item: 'Un elemento',
  end: 'Un extremo',
  place: 'Una posición de «at»',
  point: 'Un punto de «curve»',
} as const;
const OF_STEP = { title: 'El título', notes: 'El texto de las notas', text: 'El texto' } as const;
const TWINS = { id: 'El identificador', text: 'El texto', sentence: 'La frase', source: 'La fuente' } as const;
const CHOICES = { library: 'un identificador de la colección', glossary: 'un identificador del glosario' } as const;
/** Lo que admiten las opciones, cuando no es una lista de palabras. */
const TAKES: Readonly<Record<string, string>> = {
  'an id of the library': 'un identificador de la colección',
  'a SMILES': 'un SMILES',
  'group:amine, smarts:… or atoms:3,4 (atom numbers, 1-based)': 'group:amine, smarts:… o atoms:3,4 (números de átomo, desde 1)',
  'atom numbers, 1-based, comma separated': 'números de átomo, desde 1, separados por comas',
  '1-2 (distance), 1-2-3 (angle) or 1-2-3-4 (torsion) in atom numbers, 1-based, ; separated': '1-2 (distancia), 1-2-3 (ángulo) o 1-2-3-4 (torsión) con números de átomo, desde 1, separados por ;',
  'flag, or degrees a second (-360 to 360)': 'solo el nombre, o grados por segundo (de -360 a 360)',
  'theta phi distance (degrees, degrees, Å; without the distance it is fitted)': 'theta phi distance (grados, grados, Å; sin la distancia, se ajusta)',
  'a share in percent, 0 to 100': 'una parte en tanto por ciento, de 0 a 100',
  'an experiment of the lab and its changes, as trapping~volt-40': 'un experimento del laboratorio y sus cambios, como trapping~volt-40',
  'ids of parts, comma separated': 'identificadores de partes, separados por comas',
};

const quoted = (names: readonly string[]) => names.map((name) => `«${name}»`);
const takes = (what: string) => TAKES[what] ?? what.replaceAll(' ', ', ');

function object(of: StoryObject): string {
  if (typeof of === 'string') return OBJECTS[of];
  return 'step' in of ? `el paso ${of.step}` : `el eje «${of.axis}»`;
}

function value(what: StoryValue): string {
  if (typeof what === 'string') return VALUES[what];
  return 'field' in what ? `«${what.field}»` : `${OF_STEP[what.of]} del paso ${what.step}`;
}

export const storyFaults: WordsOf<typeof english> = {
  untold: (file, line, reason) => `La historia de «${file}» no se puede contar. Línea ${line}: ${reason}`,
  empty: 'El archivo está vacío.',
  tooLongStory: (length, most) => `La historia tiene demasiados caracteres: ${length}; el máximo es ${most}.`,
  noObject: (of) => `Aquí debería estar ${object(of)}, entre «{» y «}».`,
  noField: (name, of, known) => `En ${object(of)} no existe el campo «${name}»; los que hay son ${quoted(known).join(', ')}.`,
  missing: (name, of) => `Falta el campo «${name}» en ${object(of)}.`,
  noText: (what) => `${value(what)} debe ser un texto entre comillas dobles.`,
  emptyText: (what) => `${value(what)} no contiene nada.`,
  tooLong: (what, length, most) => `${value(what)} tiene demasiados caracteres: ${length}; el máximo es ${most}.`,
  noList: (what) => `${value(what)} debe ser una lista entre «[» y «]».`,
  length: (what, least, most, length) => {
    const found = length === 0 ? 'aquí la lista está vacía' : length === 1 ? 'aquí solo hay 1' : `aquí hay ${length}`;
    return `${value(what)} debe contener ${least === most ? least : `de ${least} a ${most}`} elementos; ${found}.`;
  },
  noneOf: (what, text, choice) => `${value(what)} no puede ser «${text}»; solo ${typeof choice === 'string' ? CHOICES[choice] : list(quoted(choice), 'or')}.`,
  twice: (what, text) => `${TWINS[what]} «${text}» aparece aquí por segunda vez.`,
  noNumber: (what) => `${value(what)} debe ser un número.`,
  noFlag: (what) => `${value(what)} debe ser true o false.`,
  noPart: (id) => `Ninguna parte del receptor se llama «${id}»; así se llaman, por ejemplo, «asn-ring», «glun1-n616» y «m3».`,
  noGroup: (id, near) => `Ningún tipo de grupo se llama «${id}».${near.length === 0 ? '' : ` Quizá se quería decir ${quoted(near).join(' o ')}.`}`,
  oneOfParts: (kinds) => `Una parte entre «{» y «}» tiene exactamente uno de estos campos: ${quoted(kinds).join(', ')}.`,
  orAlone: '«or» solo puede ir con «group».',
  noPanel: (id) => `No existe la sección «${id}».`,
  longSentence: (length, most) => `Una frase tiene demasiados caracteres: ${length}; el máximo es ${most}.`,
  noStanding: (standings) => `Una frase con fuentes necesita un «standing»: ${standings.join(', ')}.`,
  noSources: 'Una frase con «standing» necesita «sources».',
  noSource: (id) => `Ninguna fuente de esta página tiene el identificador «${id}»; una fuente propia debe escribirse completa.`,
  notOfStep: (option, options) => `Un paso no puede fijar «${option}»; puede fijar ${options.join(', ')}.`,
  noOption: (name) => `No existe la opción «${name}».`,
  badOption: (name, text, what) => `La opción «${name}» no puede ser «${text}»; admite: ${takes(what)}.`,
  noMolecule: (id) => `La colección no tiene ninguna molécula «${id}». Hay que escribir su identificador, por ejemplo «esketamine», o dar un «smiles».`,
  noExperiment: (id, all) => `El laboratorio no tiene ningún experimento «${id}»; tiene ${all.join(', ')}.`,
  twoMolecules: 'Un paso muestra una sola molécula: o «molecule» o «smiles».',
  badId: '«id» se compone de letras minúsculas, cifras y guiones, y empieza por una letra.',
  noChoice: '«answer» no es ninguna de las opciones. Hay que escribir el texto de la correcta.',
  badTarget: (text, what) => `«target» no puede ser «${text}»; admite: ${takes(what)}.`,
  noTarget: 'Una pregunta por un átomo necesita un «target», un «element» o ambos.',
  noElement: (symbol) => `No existe el elemento «${symbol}».`,
  backwards: (axis) => `En el eje «${axis}», «from» debe ser menor que «to».`,
  logFromZero: 'Un eje logarítmico empieza por encima de 0.',
  beyond: (what, at, from, to) => `${value(what)} queda fuera de su eje: ${at}, y el eje va de ${from} a ${to}.`,
  notMore: (what) => `${value(what)} debe ser mayor que el valor anterior.`,
  shortCurve: '«curve» debe llegar desde la primera posición de «at» hasta la última.',
  noTolerance: '«tolerance» debe ser mayor que 0.',
};
