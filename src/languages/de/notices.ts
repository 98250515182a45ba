// Was über ein gelesenes Molekül zu wissen ist: was berichtigt wurde, und was das Bild nicht sagt.

import type { notices as english } from '../en/notices';
import { nameIn, inPlace, type NamedElement, type Place } from '../fault-parts';
import type { WordsOf } from '../room';
import { tongue } from '../tongue';
import { elements } from './elements';
import { places } from './places';

const { number } = tongue('de');

export const notices: WordsOf<typeof english> = {
  firstLine: 'Nur die erste Zeile wurde gelesen.',
  lossy: 'Der SMILES dieses Moleküls lässt weg, was kein SMILES sagen kann, etwa einen Teil der Stereochemie oder Bindungen zu Metallen.',
  large: 'Dieses Molekül ist so groß, dass Stereokennzeichen und benannte Gruppen weggelassen wurden.',
  notRelaxed: 'Das Kraftfeld konnte einen Teil dieses Moleküls nicht optimieren (es hat dafür keine Terme, oder er ist zu groß): Die Gestalt ist ein erster Entwurf aus üblichen Bindungslängen und -winkeln.',
  relaxingStopped: (seconds) => `Das Optimieren eines so großen Moleküls wurde nach ${number(seconds)} Sekunden beendet: Die Gestalt ist nicht zur Ruhe gekommen.`,
  lowOfMany: (tried, energy) =>
    `Eine von sehr vielen Gestalten, die ${tried > 1 ? `niedrigste von ${number(tried)} geprüften` : 'einzige geprüfte'}: ${number(energy, 1)} kcal/mol (${number(energy * 4.184, 1)} kJ/mol) nach MMFF94s im Vakuum, vergleichbar nur mit anderen Gestalten dieses Moleküls.`,
  racemic: 'Die Quelle steht für ein 1:1-Gemisch der Spiegelbilder; gezeichnet ist eines davon.',
  relative: 'Bekannt ist nur die Anordnung der Stereozentren zueinander; gezeichnet ist eines der beiden Spiegelbilder.',
  unspecified: 'Die Quelle lässt einen Teil der Stereochemie offen (mit ? markiert); gezeichnet ist eine Möglichkeit.',
  fiveBonds: (place: Place) => `Stickstoff ${inPlace(places, place)} war mit fünf Bindungen geschrieben; gelesen wird er als N⁺ neben einer negativen Ladung.`,
  dative: (element: NamedElement, place: Place) => `${nameIn(elements, element)} ${inPlace(places, place)} hat schon alle seine Bindungen; die zum Metall wird als dative Bindung gelesen.`,
  shifted: 'Einige Werte standen nicht in ihren Spalten; sie wurden nach den Leerzeichen dazwischen gelesen.',
  headerLines: (count: number) => `Der Kopf hat ${count} Zeilen statt drei.`,
  noStamp: (version: string) => `Die Versionsangabe ${version} fehlte.`,
  noEnd: 'Die Schlusszeile „M  END“ fehlte.',
  unknownLine: (line: number, kind: string) => `Zeile ${line} (M  ${kind}) ist hier nicht bekannt und wurde übergangen.`,
  label: (line: number) => `Die Beschriftung in Zeile ${line} wurde weggelassen.`,
  byteOrder: 'Eine Byte-Reihenfolge-Marke vor der ersten Zeile wurde weggelassen.',
};
