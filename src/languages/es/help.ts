// El cuadro sobre cómo moverse.

import type { help as english } from '../en/help';
import type { WordsOf } from '../room';

export const help: WordsOf<typeof english> = {
  title: 'Cómo moverse',
  byHand: 'Con la mano',
  hand: {
    drag: {
      key: 'Arrastrar',
      act: 'gira la molécula',
    },
    scroll: {
      key: 'Rueda',
      act: 'acerca y aleja si el visor tiene el foco, o con Ctrl o ⌘',
    },
    move: {
      key: 'Arrastrar con el botón derecho, dos dedos',
      act: 'la desplaza',
    },
    click: {
      key: 'Clic, toque',
      act: 'informa sobre un átomo, un enlace o una parte del receptor',
    },
    measure: {
      key: 'Medir',
      act: 'clic en dos, tres o cuatro átomos; repetir el último termina',
    },
    center: {
      key: 'Doble clic',
      act: 'pone un átomo en el centro',
    },
  },
  byKeyboard: 'Con el teclado, mientras el visor tiene el foco',
  keyboard: {
    turn: {
      key: '← → ↑ ↓',
      act: 'giran 15°, con Mayús 5°',
    },
    zoom: {
      key: '+ −',
      act: 'acercan y alejan; también Re Pág y Av Pág',
    },
    home: {
      key: 'Inicio',
      act: 'vuelve a la primera vista',
    },
    undo: {
      key: 'Ctrl o ⌘ Z',
      act: 'deshace el último cambio de la vista; con Mayús lo rehace',
    },
    enter: {
      key: 'Intro',
      act: 'modo átomo: las flechas van al vecino en esa dirección',
    },
    step: {
      key: '[ ]',
      act: 'átomo anterior y siguiente',
    },
    group: {
      key: 'G',
      act: 'grupo siguiente',
    },
    center: {
      key: 'C',
      act: 'este átomo al centro de la imagen',
    },
    measure: {
      key: 'M',
      act: 'mide desde este átomo; Intro termina una distancia o un ángulo',
    },
    describe: {
      key: 'D',
      act: 'describe lo elegido, o la imagen; otra vez cuenta más',
    },
    present: {
      key: 'P',
      act: 'presenta a una clase; allí K muestra las teclas',
    },
    help: {
      key: '?',
      act: 'abre esta ayuda',
    },
    leave: {
      key: 'Esc',
      act: 'sale del modo átomo',
    },
    tab: {
      key: 'Tab',
      act: 'sale del visor',
    },
  },
  inStory: 'En una historia, mientras tiene el foco',
  story: {
    forth: {
      key: 'Av Pág, →, Espacio',
      act: 'paso siguiente',
    },
    back: {
      key: 'Re Pág, ←, Mayús con Espacio',
      act: 'un paso atrás',
    },
    home: {
      key: 'Inicio',
      act: 'vuelve a la vista del paso',
    },
  },
  inList: 'En la lista de grupos y átomos',
  list: {
    walk: {
      key: '↑ ↓',
      act: 'anterior y siguiente; Re Pág, Av Pág, Inicio y Fin van más lejos',
    },
    fold: {
      key: '→ ←',
      act: 'despliega y pliega',
    },
    find: {
      key: 'A a Z, 0 a 9',
      act: 'a un número o al comienzo de un nombre',
    },
    select: {
      key: 'Intro',
      act: 'elige; Espacio elige además',
    },
    leave: {
      key: 'Esc',
      act: 'no elige nada',
    },
  },
  ear: 'Un enlace hace un clic por cada uno de sus trazos; después un tono indica el átomo, más grave cuanto más pesado. «En palabras», bajo la fórmula, reúne todo lo que se puede decir.',
};
