// Lo que se dice en una o dos frases de átomos, enlaces, grupos y moléculas enteras.

import type { AtomTold, BondTold, describing as english } from '../en/describing';
import { atomWithArticle, list, ofWhat, theNoun, toWhat } from '../grammar/spanish';
import { capital } from '../grammar/spoken-things';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';

const { count, number } = tongue('es');

/** Femeninas por la geometría; el átomo es masculino. */
const GEOMETRY = /lineal|angular|trigonal plana|piramidal|tetraédrica|bipiramidal|octaédrica/;

export const describing: WordsOf<typeof english> = {
  atom: (told: AtomTold) => {
    const { name, charge, shape, hand, group, bonded } = told;
    const parts = [
      `${capital(name)}${charge === '' ? '' : `, carga ${charge}`}: ${shape.replace(GEOMETRY, 'geometría $&')}`,
      hand === '' ? '' : hand === '?' ? 'un estereocentro de configuración desconocida' : `un estereocentro, ${hand}`,
      group ? `forma parte ${ofWhat(theNoun(group))}` : '',
    ].filter(Boolean);
    return `${parts.join('; ')}.${bonded.length === 0 ? '' : ` Unido ${list(bonded.map((to) => `${toWhat(atomWithArticle(to.name))} (${to.order}, ${to.length})`))}.`}`;
  },
  bond: (told: BondTold) =>
    `${capital(told.bond)} entre ${atomWithArticle(told.from)} y ${atomWithArticle(told.to)}, de ${told.length}${told.group ? `; forma parte ${ofWhat(theNoun(told.group))}` : ''}.`,
  names: (atoms) => atoms.join(', '),
  noBond: 'Enlace',
  mass: (mass: number) => `${number(mass, 2)}\u00a0g/mol`,
  hands: {
    achiral: 'no quiral',
    absolute: 'un solo enantiómero, como está dibujado',
    racemic: 'una mezcla a partes iguales de los dos enantiómeros; se dibuja uno',
    relative: 'solo se conoce la disposición relativa; se dibuja un enantiómero',
    unspecified: 'su configuración no está indicada; se dibuja una',
  },
  counts: (atoms: number, heavy: number, bonds: number) => {
    const share = heavy === atoms ? (atoms === 1 ? '' : 'todos ') : heavy === 0 ? (atoms === 1 ? 'no ' : 'ninguno ') : `${number(heavy)} de ellos `;
    const told = `${share}más ${heavy < 2 ? 'pesado' : 'pesados'} que el hidrógeno`;
    return `${count(atoms, { one: 'átomo', other: 'átomos' })}, ${told}, y ${bonds === 0 ? 'ningún enlace' : count(bonds, { one: 'enlace', other: 'enlaces' })}.`;
  },
  centres: (centres: readonly { readonly name: string; readonly hand: string }[]) => {
    if (centres.length === 0) return 'No tiene ningún estereocentro.';
    const told = centres.map(({ name, hand }) => `${atomWithArticle(name)}${hand === '?' ? ', de configuración desconocida' : ` es (${hand})`}`);
    return `${count(centres.length, { one: 'estereocentro', other: 'estereocentros' })}: ${list(told)}.`;
  },
  parts: (groups: readonly string[]) => `Sus partes: ${groups.join(', ')}.`,
  fromFile: 'Las coordenadas proceden del archivo.',
  computed: 'La forma es calculada: un confórmero entre muchos, relajado con el campo de fuerzas MMFF94s en lo que este tiene términos para sus átomos.',
};
