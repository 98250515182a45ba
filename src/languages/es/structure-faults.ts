// Lo que falla en una estructura ya leída: enlaces, cargas, anillos aromáticos, y formas que no se pueden calcular.

import type { structureFaults as english } from '../en/structure-faults';
import { nameIn, inPlace, signed, type NamedElement, type Place } from '../fault-parts';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';
import { elements } from './elements';
import { places } from './places';

const { list } = tongue('es');

export const structureFaults: WordsOf<typeof english> = {
  onlySingle: (element: NamedElement, place: Place) => `El átomo de ${nameIn(elements, element)} ${inPlace(places, place)} solo tiene enlaces sencillos, así que no puede ser aromático.`,
  atomNotInRing: (element: NamedElement, place: Place) => `El átomo de ${nameIn(elements, element)} ${inPlace(places, place)} está escrito como aromático, pero no está en un anillo aromático.`,
  bondNotInRing: (place: Place) => `El enlace ${inPlace(places, place)} está escrito como aromático, pero no está en un anillo aromático.`,
  noAlternation: (place: Place) => `El anillo aromático ${inPlace(places, place)} no se puede escribir con enlaces sencillos y dobles alternados.`,
  nitrogenLacksHydrogen: (place: Place) => `El anillo aromático ${inPlace(places, place)} no se puede escribir con enlaces sencillos y dobles alternados. Puede que a un nitrógeno del anillo le falte su hidrógeno (en SMILES: [nH]).`,
  noSuchIon: (element: NamedElement, place: Place, charge: number) => `El átomo de ${nameIn(elements, element)} ${inPlace(places, place)} no puede tener una carga de ${signed(charge)}.`,
  tooManyBonds: (element: NamedElement, place: Place, charge: number, bonds: number, withHydrogens: boolean, limits: readonly number[]) => {
    const charged = charge === 0 ? '' : ` con carga ${signed(charge)}`;
    const held = `${bonds} ${bonds === 1 ? 'enlace' : 'enlaces'}${withHydrogens ? ', hidrógenos incluidos' : ''}`;
    const limit = limits.length === 1 ? `${limits[0]} como máximo` : list(limits.map(String), 'or');
    return `El átomo de ${nameIn(elements, element)}${charged} ${inPlace(places, place)} tiene ${held}; puede tener ${limit}.`;
  },
  unknownElement: (symbol: string) => `El elemento ${symbol} no se conoce aquí.`,
  tooManyAtoms: (count: number, most: number) => `Este archivo tiene ${count} átomos, hidrógenos incluidos; se pueden mostrar ${most} como máximo.`,
  tooLargeToEmbed: (count: number, most: number) => `Esta molécula tiene ${count} átomos, hidrógenos incluidos; se puede calcular una forma 3D para ${most} como máximo.`,
  noShape: 'No se ha encontrado una forma 3D que corresponda a esta estructura: puede que sus anillos o estereocentros estén demasiado tensionados para existir así.',
  tooLargeForShapes: (count: number, most: number) => `Esta molécula tiene ${count} átomos, hidrógenos incluidos; se buscan confórmeros hasta ${most}.`,
  separateParts: (count: number) => `Esta imagen contiene ${count} partes separadas. Los confórmeros se buscan para una sola molécula conexa cada vez.`,
  oneShape: 'Una molécula de tan pocos átomos tiene una sola forma.',
  tooLargeForCurve: (count: number, most: number) => `La curva de energía se calcula para moléculas de hasta ${most} átomos; esta tiene ${count}.`,
  noTerms: 'El campo de fuerzas no tiene términos para esta molécula, por lo que no hay curva de energía. Aun así, el enlace se puede girar.',
  tooLargeToCompare: (count: number, most: number) => `Una molécula de ${count} átomos sin contar los hidrógenos es demasiado grande para compararla; ${most} son el máximo.`,
  notCompared: 'No se ha podido determinar lo que ambas tienen en común.',
  badPattern: (pattern: string, at: number) => `El patrón «${pattern}» no es un SMARTS que se pueda leer aquí (carácter ${at}).`,
};
