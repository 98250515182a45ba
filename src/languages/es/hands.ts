// Lo que se dice de los estereocentros, de la imagen especular y del orden de prioridad de los vecinos.

import type { hands as english } from '../en/hands';
import { capital } from '../grammar/spoken-things';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { list, number } = tongue('es');
const angstrom = (length: number, decimals: number) => `${number(length, decimals)}\u00a0Å`;
const centres = (name: string, count: number) =>
  count === 0 ? `${name} no tiene ningún estereocentro en un átomo` : `${name} tiene ${count === 1 ? 'un estereocentro' : `${count} estereocentros`}`;
const outranks = (higher: string, lower: string) => `El ${higher} tiene prioridad sobre el ${lower}`;
const the = (atoms: readonly string[]) => list(atoms.map((atom) => `el ${atom}`));

export const hands: WordsOf<typeof english> = {
  hands: {
    R: 'a la derecha según las reglas de nomenclatura (del latín rectus)',
    S: 'a la izquierda según las reglas de nomenclatura (del latín sinister)',
    r: 'definido solo por la configuración de sus vecinos; en el espejo sigue siendo r',
    s: 'definido solo por la configuración de sus vecinos; en el espejo sigue siendo s',
    '?': 'la fuente no indica la configuración; se dibuja una',
  },
  notChiral: (name) => `${name}: no es quiral. No tiene estereocentros, y su imagen especular es la misma molécula.`,
  meso: (name, count) => `${name}: es una forma meso. Sus ${count} estereocentros se compensan, y su imagen especular es la misma molécula.`,
  whole: {
    racemic: (name, count) => `${centres(name, count)}. Representa una mezcla a partes iguales de los dos enantiómeros; se dibuja uno de ellos.`,
    relative: (name, count) => `${centres(name, count)}. Solo se conoce su configuración relativa; se dibuja una de las dos imágenes especulares.`,
    unspecified: (name, count) => `${centres(name, count)}. La fuente deja abierta una configuración, así que puede ser una mezcla; se dibuja una posibilidad.`,
    absolute: (name, count) => `${centres(name, count)}. La molécula y su imagen especular son dos moléculas distintas, como las dos manos.`,
  },
  sides: {
    E: (from, to) => `${capital(from)}=${to} es E: los vecinos de mayor prioridad están en lados opuestos.`,
    Z: (from, to) => `${capital(from)}=${to} es Z: los vecinos de mayor prioridad están en el mismo lado.`,
    '?': (from, to) => `${capital(from)}=${to} queda abierto: la fuente no indica el lado; se dibuja uno.`,
  },
  pair: 'Las dos están a ambos lados de un espejo. Al girar una, la otra gira como su reflejo.',
  racemate: (name) => `${name}: es un racemato. La muestra es una mezcla 1:1 de las dos. Al girar una, la otra gira como su reflejo.`,
  lonePair: 'Par libre',
  ligand: (atom, group) => `${capital(atom)}${group === '' ? '' : `, ${group}`}`,
  overLonePair: (higher) => `El ${higher} tiene prioridad sobre el par libre, que queda por debajo de cualquier átomo.`,
  byRing: (higher, lower) => `${outranks(higher, lower)}: átomo por átomo son iguales, pero su anillo se cierra más cerca del centro.`,
  byMass: (higher, lower, masses) => `${outranks(higher, lower)}: todos los elementos son iguales, así que decide la masa, ${masses.map((mass) => number(mass)).join(' frente a ')}.`,
  byNumber: (higher, lower, [a, b]) => `${outranks(higher, lower)}: el número atómico del ${a.name} es ${a.number}; el del ${b.name}, ${b.number}.`,
  byNext: (higher, lower, element, sets) => `${outranks(higher, lower)}. Los dos son ${element}, así que hay que mirar lo que llevan: ${sets.join(' frente a ')}.`,
  byFurther: (higher, lower, element, shared, bonds, owners, sets) =>
    `${outranks(higher, lower)}. Los dos son ${element} y llevan ${shared}. La primera diferencia está a ${bonds} enlaces del centro, en ${the(owners)}: ${sets.join(' frente a ')}.`,
  set: (symbols) => (symbols.length === 0 ? 'nada' : `(${symbols.join(symbols.some((symbol) => symbol.includes(',')) ? '; ' : ', ')})`),
  number: (value) => number(value),
  difference: (higher, lower) => `En la primera diferencia, el ${higher} tiene prioridad sobre el ${lower}.`,
  overNothing: 'Un átomo tiene prioridad sobre ninguno.',
  notes: {
    mean: 'En un anillo aromático el doble enlace puede ocupar varios lugares, y se cuenta la media.',
    twice: 'En un doble enlace, el otro átomo cuenta dos veces.',
    ring: 'Donde se cierra un anillo, el átomo se cuenta una vez más.',
  },
  held: (atoms) => `${capital(the(atoms))} coinciden con sus imágenes.`,
  allHeld: 'Aquí todos los átomos pesados se superponen a sus imágenes lo mejor posible.',
  allFit: 'Alrededor de este centro todo coincide; la diferencia está más lejos.',
  notFitting: (atoms, isSwapped) => {
    const told = capital(list(atoms.map(({ name, gap }) => `el ${name} (a ${angstrom(gap, 1)})`)));
    const verb = atoms.length === 1 ? 'no puede' : 'no pueden';
    return isSwapped ? `${told} ${verb}: cada uno está donde debería estar el otro.` : `${told} ${verb} al mismo tiempo.`;
  },
  rootMeanSquare: (length) => `Media cuadrática de las distancias de todos los átomos pesados: ${angstrom(length, 2)}.`,
};
