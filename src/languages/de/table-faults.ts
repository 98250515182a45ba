// Was an der Tabelle der Atome und Bindungen einer Molfile nicht stimmt, je mit der Zeile.

import type { tableFaults as english } from '../en/table-faults';
import { nameIn, type NamedElement } from '../fault-parts';
import type { WordsOf } from '../room';
import { elements } from './elements';

export const tableFaults: WordsOf<typeof english> = {
  wholeNumbers: (line: number) => `In Zeile ${line} sollten ganze Zahlen stehen.`,
  columns: (line: number) => `Die Spalten von Zeile ${line} passen nicht, daher sind ihre Werte nicht zu trennen.`,
  counts: (line: number) => `In Zeile ${line} sollte stehen, wie viele Atome und Bindungen es sind.`,
  negativeCount: (line: number) => `Zeile ${line} nennt eine negative Anzahl.`,
  listsAnnounced: (line: number) => `Zeile ${line} kündigt Listen von Elementen an; in einem Molekül hat jedes Atom ein Element.`,
  elementList: (line: number) => `Zeile ${line} gibt eine Liste von Elementen; in einem Molekül hat jedes Atom ein Element.`,
  chiralFlag: (line: number, flag: number) => `Die Chiralitätsmarke in Zeile ${line} ist ${flag}; sie kann 0 oder 1 sein.`,
  fileEnds: (line: number, atoms: number, bonds: number) => `Zeile ${line} verspricht ${atoms} Atome und ${bonds} Bindungen, aber die Datei endet vorher.`,
  otherCounts: (line: number, atoms: number, bonds: number, foundAtoms: number, foundBonds: number) => `Zeile ${line} verspricht ${atoms} Atome und ${bonds} Bindungen; es sind ${foundAtoms} und ${foundBonds}.`,
  atom: (line: number) => `In Zeile ${line} sollte ein Atom stehen: drei Koordinaten und ein Element.`,
  numberedAtom: (line: number) => `In Zeile ${line} sollte ein Atom stehen: Nummer, Element, drei Koordinaten.`,
  atomTwice: (line: number, atom: number) => `Atom ${atom} in Zeile ${line} kam schon vor.`,
  coordinate: (line: number, text: string) => `„${text}“ in Zeile ${line} ist keine Koordinate.`,
  farAway: (line: number, text: string) => `Die Koordinate ${text} in Zeile ${line} liegt zu weit weg.`,
  anyAtom: (line: number, symbol: string) => `„${symbol}“ in Zeile ${line} steht für eine variable Gruppe oder ein beliebiges Atom, nicht für ein Element.`,
  notElement: (line: number, symbol: string) => `„${symbol}“ in Zeile ${line} ist kein Element.`,
  writtenOtherwise: (line: number, symbol: string, element: NamedElement) => `„${symbol}“ in Zeile ${line} ist kein Element. ${nameIn(elements, element)} wird ${element.symbol} geschrieben.`,
  chargeCode: (line: number, code: number) => `${code} in Zeile ${line} ist kein Ladungscode; 0 bis 7 sind es.`,
  massDifference: (line: number, difference: number) => `Die Massendifferenz in Zeile ${line} ist ${difference}; sie kann -3 bis 4 sein.`,
  hydrogensAsked: (line: number) => `Zeile ${line} verlangt eine Zahl von Wasserstoffatomen; das ist ein Suchmuster.`,
  valence: (line: number, valence: number) => `Die Valenz in Zeile ${line} ist ${valence}; sie kann 0 bis 15 sein.`,
  statedValence: (line: number, valence: number, bonds: number) => `Das Atom in Zeile ${line} soll ${valence} Bindungen haben, hat aber ${bonds}.`,
  noIsotope: (line: number, element: NamedElement, mass: number) => `${nameIn(elements, element)} in Zeile ${line} hat kein Isotop ${mass}.`,
  chargeRange: (line: number, value: number, least: number, most: number) => `Die Ladung ${value} in Zeile ${line} liegt nicht zwischen ${least} und ${most}.`,
  radicalRange: (line: number, value: number, least: number, most: number) => `Das Radikal ${value} in Zeile ${line} liegt nicht zwischen ${least} und ${most}.`,
  valenceRange: (line: number, value: number, least: number, most: number) => `Die Valenz ${value} in Zeile ${line} liegt nicht zwischen ${least} und ${most}.`,
  directionRange: (line: number, value: number, least: number, most: number) => `Die Bindungsrichtung ${value} in Zeile ${line} liegt nicht zwischen ${least} und ${most}.`,
  bond: (line: number) => `In Zeile ${line} sollte eine Bindung stehen; vielleicht stimmt die Zahl der Bindungen nicht.`,
  numberedBond: (line: number) => `In Zeile ${line} sollte eine Bindung stehen: Nummer, Art, zwei Atome.`,
  bondAtom: (line: number, atom: number, count: number) => `Die Bindung in Zeile ${line} nennt Atom ${atom}; es gibt ${count}.`,
  bondToNothing: (line: number, atom: number) => `Die Bindung in Zeile ${line} nennt Atom ${atom}, das es nicht gibt.`,
  direction: (line: number, value: number) => `${value} in Zeile ${line} ist keine Bindungsrichtung; 0, 1, 3, 4 und 6 sind es.`,
  bondOfKinds: (line: number) => `Die Bindung in Zeile ${line} kann von mehreren Arten sein; das ist ein Suchmuster.`,
  notChemicalBond: (line: number) => `Die Bindung in Zeile ${line} ist keine chemische Bindung der Ordnung 1 bis 3.`,
  noKindOfBond: (line: number, type: number) => `${type} in Zeile ${line} ist keine Bindungsart.`,
  crossedSingle: (line: number) => `Zeile ${line} markiert als gekreuzte Doppelbindung, was keine Doppelbindung ist.`,
  toItself: (line: number) => `Die Bindung in Zeile ${line} verbindet ein Atom mit sich selbst.`,
  bondTwice: (line: number) => `Die Bindung in Zeile ${line} verbindet zwei schon gebundene Atome.`,
  severalEnds: (line: number) => `Die Bindung in Zeile ${line} endet an mehreren Atomen zugleich.`,
  openTautomers: (line: number) => `Der aromatische Ring in Zeile ${line} lässt offen, welche Stickstoffatome einen Wasserstoff tragen; diese oder Einfach- und Doppelbindungen sind zu zeichnen.`,
};
