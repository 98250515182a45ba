// The lines after a V2000 bond block: charges, radicals and isotopes are taken, drawing notes passed over, all that changes the molecule refused.

import { molfileFaults } from '../../languages/en/molfile-faults';
import { notices } from '../../languages/en/notices';
import { tableFaults } from '../../languages/en/table-faults';
import { tell } from '../../languages/said';
import { isPossibleIsotope, namedElement } from '../elements';
import type { Notices } from '../notices';
import { wordsOf } from './molfile-columns';
import { RADICALS, type TableAtom } from './molfile-table';
import type { FileText } from './molfile-text';
import { shown, syntaxFault, unsupportedFault, wholeNumber } from './molfile-values';

/** Largest charge that M  CHG may give. */
const MOST_CHARGE = 15;

/** Property lines that make an atom or bond variable, and what each says. */
const VARIABLE: Readonly<Record<string, 'ofElements' | 'ofGroup' | 'ofLink' | 'ofAttachment' | 'ofPattern' | 'ofOrderZero' | 'ofResidue'>> = {
  ALS: 'ofElements', RGP: 'ofGroup', LOG: 'ofGroup', LIN: 'ofLink', APO: 'ofAttachment', AAL: 'ofAttachment',
  SUB: 'ofPattern', UNS: 'ofPattern', RBC: 'ofPattern', ZBO: 'ofOrderZero', ZCH: 'ofOrderZero', HYD: 'ofOrderZero', PXA: 'ofResidue',
};

/** Notes on drawing and naming: data and abbreviation groups, their places and texts. */
const NOTES = /^(?:S(?:AL|BL|CN|DS|DT|DD|ED|CD|LB|MT|ST|PL|NC|DI|CL|BT|AP|BV|PA)|CRS|MRV|ZZC|REG)$/;

/** Bracketed groups by kind (M  STY): those that leave the atoms as drawn, and those that repeat or vary them. */
export const HARMLESS_GROUPS = new Set(['DAT', 'SUP', 'MUL', 'GEN', 'COM', 'MIX', 'FOR']);

export function readProperties(file: FileText, start: number, atoms: TableAtom[], hasStamp: boolean): void {
  const { lines, repairs } = file;
  const seen = { charges: false, isotopes: false, any: false };
  for (let index = start; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const at = file.firstLine + index;
    if (/^M\s+END\s*$/.test(line)) return;
    if (/^(?:\$\$\$\$|>)/.test(line)) {
      repairs.add(tell(notices, 'noEnd'));
      return;
    }
    if (line.trim() === '') continue;
    seen.any = true;
    const property = /^M\s+(\S{3})(?=\s|$)(.*)$/.exec(line);
    if (property) readProperty(property[1] ?? '', property[2] ?? '', at, atoms, seen, repairs);
    else index += readOldProperty(line, lines[index + 1] ?? '', at, atoms, repairs);
  }
  // A file from before the stamp has no closing line; any other that lacks it may have lost charges before it.
  if (hasStamp || seen.any) {
    const last = file.firstLine + lines.length - 1;
    throw syntaxFault(tell(molfileFaults, 'noEnd'), last);
  }
  repairs.add(tell(notices, 'noEnd'));
}

interface Seen {
  charges: boolean;
  isotopes: boolean;
}

function readProperty(kind: string, rest: string, at: number, atoms: TableAtom[], seen: Seen, repairs: Notices): void {
  const variable = VARIABLE[kind];
  if (variable) throw unsupportedFault(tell(molfileFaults, variable, at), at);
  if (kind === 'STY') {
    refuseVariableGroups(wordsOf(rest).slice(1), at);
  } else if (kind === 'CHG' || kind === 'RAD') {
    // The first such line replaces what the atom block said of charges and radicals.
    if (!seen.charges) for (const atom of atoms) [atom.charge, atom.radical] = [0, undefined];
    seen.charges = true;
    for (const [atom, value] of pairs(rest, at, atoms)) {
      if (kind === 'CHG') atom.charge = within(value, -MOST_CHARGE, MOST_CHARGE, 'chargeRange', at);
      else atom.radical = RADICALS[within(value, 0, 3, 'radicalRange', at)];
    }
  } else if (kind === 'ISO') {
    if (!seen.isotopes) for (const atom of atoms) atom.isotope = atom.letterIsotope;
    seen.isotopes = true;
    for (const [atom, mass] of pairs(rest, at, atoms)) atom.isotope = isotopeMass(mass, atom.element, at);
  } else if (!NOTES.test(kind)) {
    repairs.add(tell(notices, 'unknownLine', at, kind));
  }
}

export function isotopeMass(mass: number, element: string, line: number): number | undefined {
  if (mass !== 0 && !isPossibleIsotope(mass, element)) throw syntaxFault(tell(tableFaults, 'noIsotope', line, namedElement(element), mass), line);
  return mass === 0 ? undefined : mass;
}

export function within(value: number, least: number, most: number, word: 'chargeRange' | 'radicalRange' | 'valenceRange' | 'directionRange', line: number): number {
  if (value >= least && value <= most) return value;
  throw syntaxFault(tell(tableFaults, word, line, value, least, most), line);
}

/** "n  aaa vvv  aaa vvv …" as atoms and values. */
function pairs(rest: string, at: number, atoms: TableAtom[]): [TableAtom, number][] {
  const [count, ...values] = wordsOf(rest).map(wholeNumber);
  if (count === undefined || count < 1 || values.length !== 2 * count) {
    throw syntaxFault(tell(molfileFaults, 'pairs', at), at);
  }
  return Array.from({ length: count }, (_, index) => {
    const [number, value] = [values[2 * index], values[2 * index + 1]];
    const atom = number === undefined ? undefined : atoms[number - 1];
    if (!atom || value === undefined) throw syntaxFault(tell(molfileFaults, 'noSuchAtom', at), at);
    return [atom, value];
  });
}

function refuseVariableGroups(words: readonly string[], at: number): void {
  const kind = words.find((word, index) => index % 2 === 1 && !HARMLESS_GROUPS.has(word));
  if (kind !== undefined) throw unsupportedFault(tell(molfileFaults, 'variableGroup', at, shown(kind)), at);
}

/** Lines of two from old programs: A (label), V (comment), G (abbreviation), S (skip). Gives how many further lines were used. */
function readOldProperty(line: string, next: string, at: number, atoms: TableAtom[], repairs: Notices): number {
  if (/^V\s+\d+/.test(line)) return 0;
  const skip = /^S\s+SKP\s*(\d+)\s*$/.exec(line);
  if (skip) return Number(skip[1]);
  if (/^G\s+\d/.test(line)) throw unsupportedFault(tell(molfileFaults, 'abbreviation', at), at);
  const label = /^A\s+(\d+)\s*$/.exec(line);
  if (!label) throw syntaxFault(tell(molfileFaults, 'stray', at, shown(line)), at);
  const element = atoms[Number(label[1]) - 1]?.element;
  if (element === undefined) throw syntaxFault(tell(molfileFaults, 'noSuchAtom', at), at);
  // "CH3" on a carbon is only a way of drawing it; "Boc" on a carbon would be another molecule.
  const plain = next.trim() === element || new RegExp(`^(?:${element}H\\d*|H\\d*${element})$`).test(next.trim());
  if (!plain) throw unsupportedFault(tell(molfileFaults, 'label', at, shown(next)), at);
  repairs.add(tell(notices, 'label', at));
  return 1;
}
