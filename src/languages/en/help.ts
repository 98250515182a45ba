// The dialog on how to move about.

import { room } from '../room';

export const help = room('help', {
  title: 'Moving about',
  byHand: 'By hand',
  hand: {
    drag: {
      key: 'Drag',
      act: 'turns the molecule',
    },
    scroll: {
      key: 'Scroll',
      act: 'zooms once the viewer has focus, or with Ctrl or ⌘ held',
    },
    move: {
      key: 'Right-drag, two fingers',
      act: 'moves it',
    },
    click: {
      key: 'Click, tap',
      act: 'tells about an atom, a bond or a part of the receptor',
    },
    measure: {
      key: 'Measure',
      act: 'click two, three or four atoms; the last one again ends',
    },
    center: {
      key: 'Double-click',
      act: 'puts an atom in the middle',
    },
  },
  byKeyboard: 'By keyboard, while the viewer has focus',
  keyboard: {
    turn: {
      key: '← → ↑ ↓',
      act: 'turn by 15°, with Shift by 5°',
    },
    zoom: {
      key: '+ −',
      act: 'zoom; Page Up and Page Down as well',
    },
    home: {
      key: 'Home',
      act: 'back to the first view',
    },
    undo: {
      key: 'Ctrl or ⌘ Z',
      act: 'undoes the last change of the view, with Shift redoes it',
    },
    enter: {
      key: 'Enter',
      act: 'atom mode: arrows walk to the neighbour in that direction',
    },
    step: {
      key: '[ ]',
      act: 'previous and next atom',
    },
    group: {
      key: 'G',
      act: 'next group',
    },
    center: {
      key: 'C',
      act: 'this atom to the middle of the picture',
    },
    measure: {
      key: 'M',
      act: 'measures from this atom; Enter ends a distance or an angle',
    },
    describe: {
      key: 'D',
      act: 'describes what is chosen, or the picture; again tells more',
    },
    present: {
      key: 'P',
      act: 'presents to a class; there K lists the keys',
    },
    help: {
      key: '?',
      act: 'opens this help',
    },
    leave: {
      key: 'Esc',
      act: 'leaves atom mode',
    },
    tab: {
      key: 'Tab',
      act: 'leaves the viewer',
    },
  },
  inStory: 'In a story, while it has the focus',
  story: {
    forth: {
      key: 'Page Down, →, Space',
      act: 'next step',
    },
    back: {
      key: 'Page Up, ←, Shift with Space',
      act: 'step back',
    },
    home: {
      key: 'Home',
      act: 'back to the view of the step',
    },
  },
  inList: 'In the list of groups and atoms',
  list: {
    walk: {
      key: '↑ ↓',
      act: 'previous and next; Page Up, Page Down, Home and End go further',
    },
    fold: {
      key: '→ ←',
      act: 'unfolds and folds',
    },
    find: {
      key: 'A to Z, 0 to 9',
      act: 'to a number, or to the beginning of a name',
    },
    select: {
      key: 'Enter',
      act: 'selects; Space selects besides',
    },
    leave: {
      key: 'Esc',
      act: 'selects nothing',
    },
  },
  ear: 'A bond clicks once for each of its lines; a tone then names the atom, the lower the heavier it is. “In words”, under the formula, has all that can be said.',
});
