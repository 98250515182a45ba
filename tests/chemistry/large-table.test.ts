// The quick way for large files must say what the strict one says: of the same file the same molecule, of a faulty one the same fault.
import { assert, constantFrom, integer, property, stringMatching, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packMolecule, unpackMolecule, buffersOf } from '../../src/chemistry/large/pack-molecule';
import { readPlainTable } from '../../src/chemistry/large/read-plain-table';
import { TextCursor } from '../../src/chemistry/large/text-cursor';
import { readMolecule } from '../../src/chemistry/read-molecule';

/** Chains of glycinate and ammonium, with or without hydrogens on the heavy atoms, and a sodium ion beside each; 12 Å apart. */
const UNIT = {
  atoms: [['N', 0, 0, 0, 1], ['C', 1.45, 0.1, -0.2, 0], ['C', 2.2, 1.3, 0.35, 0], ['O', 1.7, 2.4, 0.3, 0], ['O', 3.4, 1.1, 0.8, -1], ['H', -0.4, 0.9, 0.1, 0], ['Na', 5.5, 1, 1, 1]],
  bonds: [[1, 1, 2], [1, 2, 3], [2, 3, 4], [1, 3, 5], [1, 1, 6]],
} as const;

function table(copies: number, change: (lines: string[]) => void = () => {}): string {
  const { atoms, bonds } = UNIT;
  const lines = ['many', '  KetaView          3D', '', '  0  0  0     0  0              0 V3000', 'M  V30 BEGIN CTAB'];
  lines.push(`M  V30 COUNTS ${copies * atoms.length} ${copies * bonds.length} 0 0 1`, 'M  V30 BEGIN ATOM');
  for (let copy = 0; copy < copies; copy++) {
    const at = [copy % 50, Math.floor(copy / 50) % 50, Math.floor(copy / 2500)];
    atoms.forEach(([symbol, x, y, z, charge], atom) => {
      const place = [x, y, z].map((value, axis) => (value + 12 * (at[axis] ?? 0)).toFixed(4)).join(' ');
      lines.push(`M  V30 ${copy * atoms.length + atom + 1} ${symbol} ${place} 0${charge === 0 ? '' : ` CHG=${charge}`}`);
    });
  }
  lines.push('M  V30 END ATOM', 'M  V30 BEGIN BOND');
  for (let copy = 0; copy < copies; copy++) {
    bonds.forEach(([order, a, b], bond) => lines.push(`M  V30 ${copy * bonds.length + bond + 1} ${order} ${a + copy * atoms.length} ${b + copy * atoms.length}`));
  }
  lines.push('M  V30 END BOND', 'M  V30 END CTAB', 'M  END', '');
  change(lines);
  return lines.join('\n');
}

/** A space fewer changes nothing, but is not of the plain kind. */
const strictly = (change: (lines: string[]) => void = () => {}) =>
  table(300, (lines) => {
    change(lines);
    lines[4] = 'M V30 BEGIN CTAB';
  });

const COPIES = 300;
const faultOf = (molfile: string) => {
  try {
    readMolecule({ molfile });
    return undefined;
  } catch (error) {
    const { code, message, position } = error as { code: string; message: string; position: number };
    return { code, message, position };
  }
};

describe('a large table of the plain kind', () => {
  it('is read the quick way, and is the molecule that the strict way reads, hydrogens added in the same places', () => {
    expect(readPlainTable({ molfile: table(COPIES) }, 1000)?.atoms).toHaveLength(COPIES * 11);
    expect(readPlainTable({ molfile: strictly() }, 1000)).toBeUndefined();
    const { molecule } = readMolecule({ molfile: table(COPIES) });
    expect(molecule).toEqual(readMolecule({ molfile: strictly() }).molecule);
    // Na⁺ and H3N⁺–CH2–COO⁻: C2H5NO2.
    expect(molecule.formula).toBe(`C${2 * COPIES}H${5 * COPIES}N${COPIES}Na${COPIES}O${2 * COPIES}+${COPIES}`);
  });

  it.each([['\r\n', 'lines that end as in Windows'], [' \n', 'spaces at the end of lines']])('is read with %j: %s', (end) => {
    const molfile = table(COPIES).replaceAll('\n', end);
    expect(readPlainTable({ molfile }, 1000)).toBeDefined();
    expect(readMolecule({ molfile }).molecule).toEqual(readMolecule({ molfile: table(COPIES) }).molecule);
  });

  it('is found in an SDF by its record', () => {
    const small = ['methane', '', '', '  1  0  0  0  0  0  0  0  0  0999 V2000', '    0.0000    0.0000    0.0000 C   0  0', 'M  END', '$$$$', ''].join('\n');
    const sdf = `${small}${table(COPIES)}> <NOTE>\nsecond\n\n$$$$\n`;
    expect(readPlainTable({ sdf, record: 1 }, 1000)?.name).toBe('many');
    expect(readMolecule({ sdf, record: 1 }).molecule).toEqual(readMolecule({ molfile: table(COPIES) }).molecule);
    expect(readPlainTable({ sdf, record: 0 }, 1000)).toBeUndefined();
  });

  it('has all of 100 000 atoms where the file has them', () => {
    const copies = 9090;
    const { molecule } = readMolecule({ molfile: table(copies) });
    expect([molecule.atoms.length, molecule.bonds.length]).toEqual([copies * 11, copies * 9]);
    // The last copy stands at 12 (39, 31, 3): 9089 = 39 + 50 · 31 + 2500 · 3.
    const last = molecule.atoms.findLast(({ element }) => element === 'Na');
    expect(last).toEqual({ element: 'Na', position: [5.5 + 12 * 39, 1 + 12 * 31, 1 + 12 * 3], charge: 1 });
    expect(molecule.atoms[0]).toEqual({ element: 'N', position: [0, 0, 0], charge: 1 });
  });
});

/** Rings of pyridine and of pyrrole, without hydrogens but, where `isTold`, that on the nitrogen of pyrrole. */
const rings = (isTold: boolean, change: (lines: string[]) => void = () => {}): string => {
  const lines = ['rings', '  KetaView          3D', '', '  0  0  0     0  0              0 V3000', 'M  V30 BEGIN CTAB', '', 'M  V30 BEGIN ATOM'];
  const bonds: string[] = [];
  let count = 0;
  for (let copy = 0; copy < 120; copy++) {
    for (const size of [6, 5]) {
      const first = count + 1;
      for (let atom = 0; atom < size; atom++) {
        const angle = (atom / size) * 2 * Math.PI;
        lines.push(`M  V30 ${++count} ${atom === 0 ? 'N' : 'C'} ${(1.4 * Math.cos(angle) + 9 * copy).toFixed(4)} ${(1.4 * Math.sin(angle) + 9 * size).toFixed(4)} 0.5 0`);
        bonds.push(`4 ${first + atom} ${first + ((atom + 1) % size)}`);
      }
      if (size === 6 || !isTold) continue;
      lines.push(`M  V30 ${++count} H ${(2.4 + 9 * copy).toFixed(4)} 45 0.5 0`);
      bonds.push(`1 ${first} ${count}`);
    }
  }
  lines[5] = `M  V30 COUNTS ${count} ${bonds.length} 0 0 0`;
  lines.push('M  V30 END ATOM', 'M  V30 BEGIN BOND', ...bonds.map((bond, index) => `M  V30 ${index + 1} ${bond}`), 'M  V30 END BOND', 'M  V30 END CTAB', 'M  END', '');
  change(lines);
  return lines.join('\n');
};
const strict = (lines: string[]) => void (lines[4] = 'M V30 BEGIN CTAB');

describe('aromatic bonds of a large table', () => {
  it('alternate, and stay marked as aromatic, as by the strict way', () => {
    expect(readPlainTable({ molfile: rings(true) }, 1000)?.bonds.filter(({ aromatic }) => aromatic)).toHaveLength(120 * 11);
    const { molecule } = readMolecule({ molfile: rings(true) });
    expect(molecule).toEqual(readMolecule({ molfile: rings(true, strict) }).molecule);
    // Pyridine is C5H5N, pyrrole C4H5N.
    expect(molecule.formula).toBe(`C${9 * 120}H${10 * 120}N${2 * 120}`);
  });

  it('have the same fault where a nitrogen lacks its hydrogen', () => {
    const fault = faultOf(rings(false));
    expect(fault?.code).toBe('aromaticity');
    expect(fault).toEqual(faultOf(rings(false, strict)));
  });
});

const LINE_OF_ATOM_1 = 7;
const replaced = (line: number, from: string | RegExp, to: string) => (lines: string[]) => void (lines[line] = (lines[line] ?? '').replace(from, to));
const at = (text: string) => (lines: string[]) => lines.findIndex((line) => line.startsWith(text));

it.each([
  ['an element that is none', replaced(LINE_OF_ATOM_1, ' N ', ' Nx ')],
  ['a coordinate that is none', replaced(LINE_OF_ATOM_1 + 2, '2.2000', '2,2')],
  ['a coordinate far away', replaced(LINE_OF_ATOM_1, '0.0000', '2000000.0')],
  ['a charge that no nitrogen has', replaced(LINE_OF_ATOM_1, 'CHG=1', 'CHG=9')],
  ['a charge that is none', replaced(LINE_OF_ATOM_1, 'CHG=1', 'CHG=x')],
  ['an atom given twice', replaced(LINE_OF_ATOM_1 + 1, 'V30 2 ', 'V30 1 ')],
  ['a bond to an atom that is not there', (lines: string[]) => replaced(at('M  V30 BEGIN BOND')(lines) + 1, ' 1 2', ' 1 9999999')(lines)],
  ['an atom bonded to itself', (lines: string[]) => replaced(at('M  V30 BEGIN BOND')(lines) + 1, ' 1 2', ' 2 2')(lines)],
  ['the same bond twice', (lines: string[]) => replaced(at('M  V30 BEGIN BOND')(lines) + 2, ' 2 3', ' 2 1')(lines)],
  ['five bonds on carbon', (lines: string[]) => replaced(at('M  V30 BEGIN BOND')(lines) + 2, '2 1 2', '2 3 2')(lines)],
  ['fewer atoms than promised', (lines: string[]) => lines.splice(LINE_OF_ATOM_1 + 7 * 299, 1)],
  ['the end of it missing', (lines: string[]) => lines.splice(-200)],
  ['a count that would fill the memory', replaced(5, 'COUNTS 2100 ', 'COUNTS 2100000000 ')],
])('has the same fault by both ways: %s', (_, change) => {
  const fault = faultOf(table(COPIES, change));
  expect(fault?.message).toMatch(/\d|ended/);
  expect(fault).toEqual(faultOf(strictly(change)));
});

it('reads decimals as Number does', () => {
  const decimal = tuple(constantFrom('', '-', '+'), integer({ min: 0, max: 999_999 }), stringMatching(/^\d{0,9}$/)).map(([sign, whole, rest]) => `${sign}${whole}${rest === '' ? '' : `.${rest}`}`);
  assert(property(decimal, (text) => {
    const read = new TextCursor(` ${text} `).decimal();
    expect(read).toBe(Number(text) === 0 ? 0 : Number(text));
  }));
  for (const text of ['1e3', '.', '-', '', '1.2.3', '12a', '1234567890.123456']) expect(new TextCursor(text).decimal()).toBeUndefined();
});

const never = (): never => {
  throw new Error('It is not there.');
};

it('hands a large molecule over in buffers and gets the same plain data back', () => {
  const { molecule } = readMolecule({ molfile: table(COPIES) });
  const [atom = never(), bond = never(), double = never()] = [molecule.atoms[5], molecule.bonds[7], molecule.bonds[9]];
  const marked = {
    ...molecule,
    atoms: molecule.atoms.with(5, { ...atom, isotope: 15, stereo: 'R' }),
    bonds: molecule.bonds.with(7, { ...bond, order: 'dative' }).with(9, { ...double, order: 2, stereo: 'Z' }),
  };
  const packed = packMolecule(marked);
  const buffers = buffersOf(packed);
  const sent = structuredClone(packed, { transfer: buffers });
  expect(buffers.every(({ byteLength }) => byteLength === 0)).toBe(true);
  expect(unpackMolecule(sent)).toEqual(marked);
});
