// Lo que se dice en una o dos frases de átomos, enlaces, grupos y moléculas enteras.

import type { describing as english } from '../en/describing';
import { capital } from '../grammar/spoken-things';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { count, number } = tongue('es');

export const describing: WordsOf<typeof english> = {
  atom: (told: { readonly name: string; readonly charge: string; readonly shape: string; readonly hand: string; readonly group: string; readonly bonded: string }) => {
    const { name, charge, shape, hand, group, bonded } = told;
    const parts = [
      `${name}${charge === '' ? '' : `, carga ${charge}`}: ${shape}`,
      hand === '' ? '' : hand === '?' ? 'un estereocentro de configuración desconocida' : `un estereocentro, ${hand}`,
      group === '' ? '' : `forma parte de: ${group}`,
    ].filter(Boolean);
    return `${parts.join('; ')}.${bonded === '' ? '' : ` Unido a ${bonded}.`}`;
  },
  bond: (told: { readonly bond: string; readonly from: string; readonly to: string; readonly length: string; readonly group: string }) =>
    `${capital(told.bond)} entre ${told.from} y ${told.to}, de ${told.length}${told.group === '' ? '' : `; forma parte de: ${told.group}`}.`,
  noBond: 'Enlace',
  mass: (mass: number) => `${number(mass, 2)}\u00a0g/mol`,
  hands: {
    achiral: 'no quiral',
    absolute: 'un solo enantiómero, como está dibujado',
    racemic: 'una mezcla a partes iguales de los dos enantiómeros; se dibuja uno',
    relative: 'solo se conoce la disposición relativa; se dibuja un enantiómero',
    unspecified: 'su configuración no está indicada; se dibuja una',
  },
  counts: (atoms: number, heavy: number, bonds: number) =>
    `${count(atoms, { one: 'átomo', other: 'átomos' })}, ${number(heavy)} de ellos más ${heavy === 1 ? 'pesado' : 'pesados'} que el hidrógeno, y ${count(bonds, { one: 'enlace', other: 'enlaces' })}.`,
  centres: (centres: readonly { readonly name: string; readonly hand: string }[]) => {
    if (centres.length === 0) return 'No tiene ningún estereocentro.';
    const told = centres.map(({ name, hand }) => `${name} ${hand === '?' ? 'de configuración desconocida' : `es (${hand})`}`);
    return `${count(centres.length, { one: 'estereocentro', other: 'estereocentros' })}: ${told.join(', ')}.`;
  },
  parts: (groups: readonly string[]) => `Sus partes: ${groups.join(', ')}.`,
  fromFile: 'Las coordenadas proceden del archivo.',
  computed: 'La forma es calculada: un confórmero entre muchos, relajado con el campo de fuerzas MMFF94s en lo que este tiene términos para sus átomos.',
};
