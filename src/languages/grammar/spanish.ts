// Cómo nombra el español los átomos, los grupos y los anillos en las descripciones: con su género, su número y sus contracciones.

import { elements } from '../es/elements';
import { groups } from '../es/groups';
import { tongue } from '../tongue';
import { isAtom, rounded, type ElementCount, type Hydrogens, type Name, type NewPart, type Noun, type Qualities, type SpokenAtom, type SpokenAtoms, type SpokenElement, type SpokenRing } from './spoken-things';

const { number, list } = tongue('es');
export { list, number };

/** `tail`: lo que sigue y nunca cambia. */
interface SpanishNoun {
  readonly gender: 'm' | 'f';
  readonly head: string;
  readonly tail: string;
}

const NUMBERS = ['ningún', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'];

/** Masculino. */
export const numberWords = (count: number): string => NUMBERS[count] ?? number(count);

const HALOGENS = new Set(['fluorine', 'chlorine', 'bromine', 'iodine']);

const group = (tail: string): SpanishNoun => ({ gender: 'm', head: 'grupo', tail: ` ${tail}` });

/** Donde el nombre de la clase de compuestos no es el de su grupo. */
const GROUPS: Readonly<Record<string, SpanishNoun>> = {
  'carboxylic-acid': group('carboxilo'),
  'phosphonic-acid': group('fosfónico'),
  'sulfonic-acid': group('sulfónico'),
  'boronic-acid': group('borónico'),
  'primary-amine': group('amino primario'),
  'secondary-amine': group('amino secundario'),
  'tertiary-amine': group('amino terciario'),
  phenol: group('hidroxilo fenólico'),
  alcohol: group('hidroxilo alcohólico'),
  indole: { gender: 'm', head: 'anillo', tail: ' de indol' },
  alkene: { gender: 'm', head: 'doble enlace', tail: ' de alqueno' },
  alkyne: { gender: 'm', head: 'triple enlace', tail: ' de alquino' },
};

function groupNoun(id: string, label: string): SpanishNoun {
  const own = GROUPS[id];
  if (own) return own;
  const name = groups.name(id, label);
  if (HALOGENS.has(id)) return { gender: 'm', head: 'átomo', tail: ` de ${name}` };
  if (id === 'stereocentre') return { gender: 'm', head: name, tail: '' };
  const [head = '', ...rest] = name.split(' ');
  if (/^(grupo|anillo|jaula)$/.test(head)) return { gender: head === 'jaula' ? 'f' : 'm', head, tail: ` ${rest.join(' ')}` };
  return { gender: 'm', head: 'grupo', tail: ` ${name}` };
}

function spanishNoun(noun: Noun): SpanishNoun {
  switch (noun.kind) {
    case 'group':
    case 'rings':
      return groupNoun(noun.id, noun.label);
    case 'element':
      return { gender: 'm', head: 'átomo', tail: ` de ${elementWord(noun.element)}` };
    case 'ring':
      return { gender: 'm', head: 'anillo', tail: ` de ${numberWords(noun.size)} miembros` };
    case 'chain':
      return { gender: 'f', head: 'cadena', tail: `${noun.isBranched ? ' ramificada' : ''} de ${numberWords(noun.carbons)} carbonos` };
    case 'system':
      return { gender: 'm', head: 'sistema', tail: ` de ${numberWords(noun.rings)} anillos` };
    default:
      return { methyl: { gender: 'm', head: 'grupo', tail: ' metilo' }, methane: { gender: 'f', head: 'molécula', tail: ' de metano' }, carbon: { gender: 'm', head: 'carbono', tail: '' } }[noun.kind] as SpanishNoun;
  }
}

/** «un grupo cetona», «una jaula de adamantano». */
export function aNoun(noun: Noun): string {
  const { gender, head, tail } = spanishNoun(noun);
  return `${gender === 'f' ? 'una' : 'un'} ${head}${tail}`;
}

/** «el anillo de ciclohexanona». */
export function theNoun(noun: Noun): string {
  const { gender, head, tail } = spanishNoun(noun);
  return `${gender === 'f' ? 'la' : 'el'} ${head}${tail}`;
}

/** Cada palabra: «dobles enlaces». */
const plural = (head: string) => head.replaceAll(/[aeo](?= |$)/g, '$&s');

/** «dos grupos cetona». */
export function someNouns(count: number, noun: Noun): string {
  if (count === 1) return aNoun(noun);
  const { head, tail } = spanishNoun(noun);
  return `${numberWords(count)} ${plural(head)}${tail}`;
}

/** De + el, a + el. */
export const ofWhat = (what: string): string => `de ${what}`.replace(/^de el /, 'del ');
export const toWhat = (what: string): string => `a ${what}`.replace(/^a el /, 'al ');

export const elementWord = ({ number: atomic, english }: SpokenElement): string => elements.name(atomic, english);

const SILVER = 47;

/** «el carbono 3», de un átomo ya nombrado: «carbono 3». */
export const atomWithArticle = (name: string): string => `${/^plata\b/.test(name) ? 'la' : 'el'} ${name}`;

/** «el carbono 3»; la plata es el único elemento femenino. */
export const atomWords = ({ element, number: place }: SpokenAtom): string => `${element.number === SILVER ? 'la' : 'el'} ${elementWord(element)} ${place}`;

/** Los de uso diario tienen plural; los demás se cuentan como átomos. */
const COMMON = new Set([1, 5, 6, 7, 8, 14, 15, 16, 17, 34, 35, 53]);

function atomsOfElement({ element, count, numbers }: SpokenAtoms): string {
  const [first] = numbers;
  if (count === 1 && typeof first === 'number') return atomWords({ element, number: first });
  const name = elementWord(element);
  const runs = list(numbers.map((run) => (typeof run === 'number' ? String(run) : `${run[0]} a ${run[1]}`)));
  return `los ${COMMON.has(element.number) ? `${name}s` : `átomos de ${name}`} ${runs}`;
}

/** «los carbonos 3 a 8 y el nitrógeno 13». */
export const atomsWords = (atoms: readonly SpokenAtoms[]): string => list(atoms.map(atomsOfElement));

/** Vecinos pesados e hidrógenos en una serie. */
export const neighbourWords = (heavy: readonly SpokenAtoms[], hydrogens: Hydrogens | undefined): string =>
  list([...heavy.map(atomsOfElement), ...(hydrogens ? [hydrogenWords(hydrogens)] : [])]);

/** «13 átomos de carbono, 16 de hidrógeno y uno de oxígeno». */
export const elementCounts = (counts: readonly ElementCount[]): string =>
  list(
    counts.map(({ element, count }, place) => {
      if (place === 0) return `${numberWords(count)} ${count === 1 ? 'átomo' : 'átomos'} de ${elementWord(element)}`;
      return `${count === 1 ? 'uno' : numberWords(count)} de ${elementWord(element)}`;
    }),
  );

export const chargeWords = (charge: number): string => `${charge < 0 ? 'menos' : 'más'} ${Math.abs(charge)}`;
export const lengthWords = (angstrom: number): string => `${number(rounded(angstrom))} ${rounded(angstrom) === 1 ? 'ángstrom' : 'ángstroms'}`;
export const degreesWords = (degrees: number): string => `${Math.round(Math.abs(degrees))} ${Math.round(Math.abs(degrees)) === 1 ? 'grado' : 'grados'}`;

export const orders = { 1: 'sencillo', 2: 'doble', 3: 'triple', aromatic: 'aromático', dative: 'dativo' } as const;
export const manyOrders = { 1: 'sencillos', 2: 'dobles', 3: 'triples', aromatic: 'aromáticos', dative: 'dativos' } as const;

const STEREO = {
  R: 'estereocentro, R',
  S: 'estereocentro, S',
  r: 'centro pseudoasimétrico, r minúscula',
  s: 'centro pseudoasimétrico, s minúscula',
  '?': 'estereocentro de configuración no indicada',
} as const;

/** Sin artículo, como encabezado: «carbono 3, estereocentro, S». */
export const subjectWords = ({ element, number: place }: SpokenAtom, { isotope, charge, stereo }: Qualities): string =>
  [
    `${elementWord(element)} ${place}`,
    ...(isotope === undefined ? [] : [`número másico ${isotope}`]),
    ...(charge === 0 ? [] : [`carga ${chargeWords(charge)}`]),
    ...(stereo === undefined ? [] : [STEREO[stereo]]),
  ].join(', ');

export function hydrogenWords({ count, heavy, isotope }: Hydrogens): string {
  const what = count === 1 ? 'un hidrógeno' : `${numberWords(count)} hidrógenos`;
  if (heavy === 0) return what;
  if (count === 1) return `${what} de número másico ${isotope}`;
  return `${what}, ${heavy === count ? 'cada uno' : heavy === 1 ? 'uno de ellos' : `${numberWords(heavy)} de ellos`} de número másico ${isotope}`;
}

/** «el grupo cetona del carbono 8». */
export const nameWords = (name: Name): string => (isAtom(name) ? atomWords(name.atom) : `${theNoun(name.noun)}${name.of ? ` ${ofWhat(atomWords(name.of))}` : ''}`);

/** «un grupo amina secundaria, el nitrógeno 2». */
export function newPartWords(part: NewPart): string {
  if (isAtom(part)) return atomWords(part.atom);
  return part.noun.kind === 'carbon' ? atomsWords(part.atoms) : `${aNoun(part.noun)}, ${atomsWords(part.atoms)}`;
}

/** «un anillo de ciclohexanona, de seis átomos». */
export const ringTitle = (noun: Noun, size: number): string => (noun.kind === 'ring' ? aNoun(noun) : `${aNoun(noun)}, de ${numberWords(size)} átomos`);

function bondsOfRing(bonds: SpokenRing['bonds']): string {
  if (bonds === 'aromatic') return 'con enlaces aromáticos';
  if (bonds === 'single') return 'con enlaces sencillos';
  if ('doubles' in bonds) return `con ${list(bonds.doubles.map(([from, to]) => `un enlace doble entre ${atomWords(from)} y ${atomWords(to)}`))}`;
  return `con ${bonds.aromatic === 1 ? 'un enlace aromático compartido' : `${numberWords(bonds.aromatic)} enlaces aromáticos compartidos`}`;
}

/** «los carbonos 10 a 15, con enlaces aromáticos y con el cloro 16 en el carbono 15». */
export function ringWords({ atoms, bonds, carried }: SpokenRing): string {
  const hung = carried.map(({ atom, on, isDouble }) => `${atomWords(atom)} unido ${toWhat(atomWords(on))}${isDouble ? ' por un enlace doble' : ''}`);
  return `${atomsWords(atoms)}, ${bondsOfRing(bonds)}${hung.length === 0 ? '' : ` y con ${list(hung)}`}`;
}
