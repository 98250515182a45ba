// Writes a molecule as a molfile with its 3D coordinates: V2000 where that can say everything, else V3000.
// Formats: BIOVIA, "CTFile Formats" (2020).

import { kekuleForm, type KekuleForm } from '../graph/kekule-orders';
import type { Molecule } from '../molecule';
import { collectionLines, unknownMarks, type UnknownMarks } from './write-molfile-stereo';

/** V2000 has three columns for a count, and ten with four decimals for a coordinate. */
const MOST_V2000 = 999;
const WIDEST_V2000 = 9999;

/** Columns 3-10 name the program, 11-20 a date (left out: the same molecule gives the same bytes), 21-22 the dimensions. */
const PROGRAM = '  KetaView          3D';

export function writeMolfile(molecule: Molecule): string {
  const form = kekuleForm(molecule);
  const marks = unknownMarks(molecule);
  const { atoms, bonds, stereo } = molecule;
  const isLarge = atoms.length > MOST_V2000 || bonds.length > MOST_V2000;
  const isWide = atoms.some(({ position }) => position.some((value) => Math.abs(value) >= WIDEST_V2000));
  const needsV3000 = isLarge || isWide || stereo === 'relative' || form.orders.includes('dative');
  const header = [molecule.name.replace(/[\r\n]+/g, ' ').slice(0, 80), PROGRAM, ''];
  const body = needsV3000 ? v3000(molecule, form, marks) : v2000(molecule, form, marks);
  return [...header, ...body, 'M  END', ''].join('\n');
}

/** 1 where the drawn hand is the hand; 0 where it stands for a mixture, or where there is no hand. */
function chiralFlag({ stereo, atoms }: Molecule): 0 | 1 {
  if (stereo === 'absolute') return 1;
  return stereo === 'unspecified' && atoms.some((atom) => atom.stereo !== undefined && atom.stereo !== '?') ? 1 : 0;
}

const pad = (value: number | string, width: number) => String(value).padStart(width);
const fixed = (value: number) => (Math.abs(value) < 5e-5 ? 0 : value).toFixed(4);

function v2000(molecule: Molecule, { orders, unpaired }: KekuleForm, marks: UnknownMarks): string[] {
  const { atoms, bonds } = molecule;
  const lines = [`${pad(atoms.length, 3)}${pad(bonds.length, 3)}  0  0${pad(chiralFlag(molecule), 3)}  0  0  0  0  0999 V2000`];
  atoms.forEach(({ element, position }, index) => {
    const place = position.map((value) => pad(fixed(value), 10)).join('');
    const valence = (unpaired[index] ?? 0) > 2 ? valenceField(orders, bonds, index) : 0;
    lines.push(`${place} ${element.padEnd(3)} 0  0  0  0  0${pad(valence, 3)}  0  0  0  0  0  0`);
  });
  bonds.forEach(({ from, to }, index) => {
    const [start, end] = marks.narrowEnds.get(index) === to ? [to, from] : [from, to];
    const mark = marks.crossed.has(index) ? 3 : marks.narrowEnds.has(index) ? 4 : 0;
    lines.push(`${pad(start + 1, 3)}${pad(end + 1, 3)}${pad(orders[index] ?? 1, 3)}${pad(mark, 3)}  0  0  0`);
  });
  lines.push(...properties('CHG', atoms.map(({ charge }) => charge)));
  lines.push(...properties('RAD', unpaired.map(radicalCode)));
  lines.push(...properties('ISO', atoms.map(({ isotope }) => isotope ?? 0)));
  return lines;
}

/** One unpaired electron is a doublet (2), two a triplet (3); more are told by the valence. */
const radicalCode = (unpaired: number) => (unpaired === 1 ? 2 : unpaired === 2 ? 3 : 0);

/** Sum of bond orders, as the valence field has it: 15 for none. */
function valenceField(orders: KekuleForm['orders'], bonds: Molecule['bonds'], atom: number): number {
  const sum = bonds.reduce((total, { from, to }, index) => {
    const order = orders[index];
    return (from === atom || to === atom) && typeof order === 'number' ? total + order : total;
  }, 0);
  return sum === 0 ? 15 : sum;
}

/** `M  CHG` lines of at most eight atoms each. */
function properties(kind: string, values: readonly number[]): string[] {
  const told = values.flatMap((value, index) => (value === 0 ? [] : [`${pad(index + 1, 4)}${pad(value, 4)}`]));
  const lines: string[] = [];
  for (let start = 0; start < told.length; start += 8) {
    const chunk = told.slice(start, start + 8);
    lines.push(`M  ${kind}${pad(chunk.length, 3)}${chunk.join('')}`);
  }
  return lines;
}

const out = (text: string) => `M  V30 ${text}`;

function v3000(molecule: Molecule, { orders, unpaired }: KekuleForm, marks: UnknownMarks): string[] {
  const { atoms, bonds } = molecule;
  const lines = ['  0  0  0     0  0              0 V3000', out('BEGIN CTAB')];
  lines.push(out(`COUNTS ${atoms.length} ${bonds.length} 0 0 ${chiralFlag(molecule)}`), out('BEGIN ATOM'));
  atoms.forEach(({ element, position, charge, isotope }, index) => {
    const radical = radicalCode(unpaired[index] ?? 0);
    const extra = [
      charge === 0 ? '' : ` CHG=${charge}`,
      radical === 0 ? '' : ` RAD=${radical}`,
      isotope === undefined ? '' : ` MASS=${isotope}`,
      (unpaired[index] ?? 0) > 2 ? ` VAL=${valenceField(orders, bonds, index) % 15 || -1}` : '',
    ];
    lines.push(out(`${index + 1} ${element} ${position.map(fixed).join(' ')} 0${extra.join('')}`));
  });
  lines.push(out('END ATOM'), out('BEGIN BOND'));
  bonds.forEach(({ from, to }, index) => {
    const [start, end] = marks.narrowEnds.get(index) === to ? [to, from] : [from, to];
    const order = orders[index] === 'dative' ? 9 : (orders[index] ?? 1);
    const mark = marks.crossed.has(index) || marks.narrowEnds.has(index) ? ' CFG=2' : '';
    lines.push(out(`${index + 1} ${order} ${start + 1} ${end + 1}${mark}`));
  });
  return [...lines, out('END BOND'), ...collectionLines(molecule), out('END CTAB')];
}
