// Lo que hay que saber de una molécula leída: lo que se ha corregido, y lo que la imagen no dice.

import type { notices as english } from '../en/notices';
import { nameIn, inPlace, type NamedElement, type Place } from '../fault-parts';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';
import { elements } from './elements';
import { places } from './places';

const { number } = tongue('es');

export const notices: WordsOf<typeof english> = {
  firstLine: 'Solo se ha leído la primera línea.',
  lossy: 'El SMILES de esta molécula omite lo que ningún SMILES puede decir, como parte de su estereoquímica o enlaces con metales.',
  large: 'Esta molécula es tan grande que se han omitido los descriptores estereoquímicos y los grupos con nombre.',
  notRelaxed: 'El campo de fuerzas no ha podido optimizar parte de esta molécula (no tiene términos para ella, o es demasiado grande): la forma es una primera estimación con longitudes y ángulos de enlace habituales.',
  relaxingStopped: (seconds) => `La relajación de una molécula tan grande se detuvo a los ${number(seconds)} segundos: la forma no está en reposo.`,
  lowOfMany: (tried, energy) =>
    `Una de muchísimas formas, la ${tried > 1 ? `más baja de las ${number(tried)} probadas` : 'única probada'}: ${number(energy, 1)} kcal/mol (${number(energy * 4.184, 1)} kJ/mol) según MMFF94s en el vacío, comparable solo con otras formas de esta molécula.`,
  racemic: 'La fuente representa una mezcla 1:1 de imágenes especulares; se dibuja una de ellas.',
  relative: 'Solo se conoce la disposición relativa de los estereocentros; se dibuja una de las dos imágenes especulares.',
  unspecified: 'La fuente deja abierta parte de la estereoquímica (marcada con ?); se dibuja una posibilidad.',
  fiveBonds: (place: Place) => `El nitrógeno ${inPlace(places, place)} estaba escrito con cinco enlaces; se lee como N⁺ junto a una carga negativa.`,
  dative: (element: NamedElement, place: Place) => `El átomo de ${nameIn(elements, element)} ${inPlace(places, place)} ya tiene todos sus enlaces; el que lo une al metal se lee como enlace dativo.`,
  shifted: 'Algunos valores no estaban en sus columnas; se han leído por los espacios que los separan.',
  headerLines: (count: number) => `La cabecera tiene ${count} líneas en vez de tres.`,
  noStamp: (version: string) => `Faltaba la indicación de versión ${version}.`,
  noEnd: 'Faltaba la línea de cierre «M  END».',
  unknownLine: (line: number, kind: string) => `La línea ${line} (M  ${kind}) no se conoce aquí y se ha pasado por alto.`,
  label: (line: number) => `El rótulo de la línea ${line} se ha omitido.`,
  byteOrder: 'Se ha omitido una marca de orden de bytes antes de la primera línea.',
};
