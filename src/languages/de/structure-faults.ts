// Was an einer gelesenen Struktur nicht stimmt: Bindungen, Ladungen, aromatische Ringe, und Gestalten, die sich nicht berechnen lassen.

import type { structureFaults as english } from '../en/structure-faults';
import { nameIn, inPlace, signed, type NamedElement, type Place } from '../fault-parts';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';
import { elements } from './elements';
import { places } from './places';

const { list } = tongue('de');

export const structureFaults: WordsOf<typeof english> = {
  onlySingle: (element: NamedElement, place: Place) => `${nameIn(elements, element)} ${inPlace(places, place)} hat nur Einfachbindungen und kann daher nicht aromatisch sein.`,
  atomNotInRing: (element: NamedElement, place: Place) => `${nameIn(elements, element)} ${inPlace(places, place)} ist als aromatisch geschrieben, steht aber nicht in einem aromatischen Ring.`,
  bondNotInRing: (place: Place) => `Die Bindung ${inPlace(places, place)} ist als aromatisch geschrieben, steht aber nicht in einem aromatischen Ring.`,
  noAlternation: (place: Place) => `Der aromatische Ring ${inPlace(places, place)} lässt sich nicht mit abwechselnden Einfach- und Doppelbindungen schreiben.`,
  nitrogenLacksHydrogen: (place: Place) => `Der aromatische Ring ${inPlace(places, place)} lässt sich nicht mit abwechselnden Einfach- und Doppelbindungen schreiben. Vielleicht fehlt einem Stickstoff des Rings sein Wasserstoff (in SMILES: [nH]).`,
  noSuchIon: (element: NamedElement, place: Place, charge: number) => `${nameIn(elements, element)} ${inPlace(places, place)} kann keine Ladung von ${signed(charge)} haben.`,
  tooManyBonds: (element: NamedElement, place: Place, charge: number, bonds: number, withHydrogens: boolean, limits: readonly number[]) => {
    const charged = charge === 0 ? '' : ` mit Ladung ${signed(charge)}`;
    const held = `${bonds} ${bonds === 1 ? 'Bindung' : 'Bindungen'}${withHydrogens ? ' (mit Wasserstoff)' : ''}`;
    const limit = limits.length === 1 ? `höchstens ${limits[0]}` : list(limits.map(String), 'or');
    return `${nameIn(elements, element)}${charged} ${inPlace(places, place)} hat ${held}; möglich sind ${limit}.`;
  },
  unknownElement: (symbol: string) => `Das Element ${symbol} ist hier nicht bekannt.`,
  tooManyAtoms: (count: number, most: number) => `Diese Datei hat ${count} Atome mit Wasserstoff; höchstens ${most} können gezeigt werden.`,
  tooLargeToEmbed: (count: number, most: number) => `Dieses Molekül hat ${count} Atome mit Wasserstoff; eine 3D-Gestalt lässt sich für höchstens ${most} berechnen.`,
  noShape: 'Zu dieser Struktur wurde keine passende 3D-Gestalt gefunden: Ihre Ringe oder Stereozentren sind vielleicht zu gespannt, um so zu bestehen.',
  tooLargeForShapes: (count: number, most: number) => `Dieses Molekül hat ${count} Atome mit Wasserstoff; nach Konformeren wird bis ${most} gesucht.`,
  separateParts: (count: number) => `Dieses Bild enthält ${count} getrennte Teile. Konformere werden jeweils für ein zusammenhängendes Molekül gesucht.`,
  oneShape: 'Ein Molekül aus so wenigen Atomen hat nur eine Gestalt.',
  tooLargeForCurve: (count: number, most: number) => `Die Energiekurve wird für Moleküle bis zu ${most} Atomen berechnet; dieses hat ${count}.`,
  noTerms: 'Das Kraftfeld hat für dieses Molekül keine Terme, daher gibt es keine Energiekurve. Drehen lässt sich die Bindung trotzdem.',
  tooLargeToCompare: (count: number, most: number) => `Ein Molekül mit ${count} Atomen außer Wasserstoff ist für den Vergleich zu groß; höchstens ${most} sind möglich.`,
  notCompared: 'Was beide gemeinsam haben, konnte nicht ermittelt werden.',
  badPattern: (pattern: string, at: number) => `Das Muster „${pattern}“ ist kein SMARTS, das hier gelesen werden kann (Zeichen ${at}).`,
};
