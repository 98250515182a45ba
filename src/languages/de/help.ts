// Der Dialog zur Bedienung.

import type { help as english } from '../en/help';
import type { WordsOf } from '../room';

export const help: WordsOf<typeof english> = {
  title: 'Bedienung',
  byHand: 'Mit der Hand',
  hand: {
    drag: {
      key: 'Ziehen',
      act: 'dreht das Molekül',
    },
    scroll: {
      key: 'Scrollen',
      act: 'zoomt, sobald das Bild den Fokus hat oder Strg oder ⌘ gedrückt ist',
    },
    move: {
      key: 'Rechts ziehen, zwei Finger',
      act: 'verschiebt es',
    },
    click: {
      key: 'Klicken, tippen',
      act: 'sagt etwas über ein Atom, eine Bindung oder einen Teil des Rezeptors',
    },
    measure: {
      key: 'Messen',
      act: 'zwei, drei oder vier Atome anklicken; das letzte noch einmal beendet',
    },
    center: {
      key: 'Doppelklick',
      act: 'rückt ein Atom in die Mitte',
    },
  },
  byKeyboard: 'Mit der Tastatur, solange das Bild den Fokus hat',
  keyboard: {
    turn: {
      key: '← → ↑ ↓',
      act: 'drehen um 15°, mit Umschalt um 5°',
    },
    zoom: {
      key: '+ −',
      act: 'zoomen; auch Bild auf und Bild ab',
    },
    home: {
      key: 'Pos1',
      act: 'zurück zur ersten Ansicht',
    },
    undo: {
      key: 'Strg oder ⌘ Z',
      act: 'macht die letzte Änderung der Ansicht rückgängig, mit Umschalt wiederholt es sie',
    },
    enter: {
      key: 'Eingabe',
      act: 'Atommodus: Pfeile gehen zum Nachbarn in dieser Richtung',
    },
    step: {
      key: '[ ]',
      act: 'voriges und nächstes Atom',
    },
    group: {
      key: 'G',
      act: 'nächste Gruppe',
    },
    center: {
      key: 'C',
      act: 'dieses Atom in die Mitte des Bildes',
    },
    measure: {
      key: 'M',
      act: 'misst von diesem Atom aus; Eingabe beendet einen Abstand oder Winkel',
    },
    describe: {
      key: 'D',
      act: 'beschreibt, was ausgewählt ist, oder das Bild; noch einmal sagt mehr',
    },
    present: {
      key: 'P',
      act: 'führt einer Klasse vor; dort zeigt K die Tasten',
    },
    help: {
      key: '?',
      act: 'öffnet diese Hilfe',
    },
    leave: {
      key: 'Esc',
      act: 'verlässt den Atommodus',
    },
    tab: {
      key: 'Tab',
      act: 'verlässt das Bild',
    },
  },
  inStory: 'In einer Geschichte, solange sie den Fokus hat',
  story: {
    forth: {
      key: 'Bild ab, →, Leertaste',
      act: 'nächster Schritt',
    },
    back: {
      key: 'Bild auf, ←, Umschalt mit Leertaste',
      act: 'ein Schritt zurück',
    },
    home: {
      key: 'Pos1',
      act: 'zurück zur Ansicht des Schritts',
    },
  },
  inList: 'In der Liste der Gruppen und Atome',
  list: {
    walk: {
      key: '↑ ↓',
      act: 'voriger und nächster Eintrag; Bild auf, Bild ab, Pos1 und Ende gehen weiter',
    },
    fold: {
      key: '→ ←',
      act: 'klappt auf und zu',
    },
    find: {
      key: 'A bis Z, 0 bis 9',
      act: 'zu einer Nummer oder zum Anfang eines Namens',
    },
    select: {
      key: 'Eingabe',
      act: 'wählt aus; Leertaste wählt dazu',
    },
    leave: {
      key: 'Esc',
      act: 'wählt nichts aus',
    },
  },
  ear: 'Eine Bindung klickt einmal je Strich; ein Ton nennt dann das Atom, je schwerer, desto tiefer. Unter der Formel steht bei „In Worten“ alles, was sich sagen lässt.',
};
