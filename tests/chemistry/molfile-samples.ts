// Small molfiles written by hand for the tests, and ways to damage them.

/** Ethanol without hydrogens, flat: three atoms, two bonds. Lines: header 1-3, counts 4, atoms 5-7, bonds 8-9, end 10. */
export const ETHANOL = `ethanol
  byhand  0101260000

  3  2  0  0  0  0  0  0  0  0999 V2000
    0.0000    0.0000    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0
    1.2990    0.7500    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0
    2.5981    0.0000    0.0000 O   0  0  0  0  0  0  0  0  0  0  0  0
  1  2  1  0
  2  3  1  0
M  END
`;

/** Glycine's zwitterion: charges in property lines 14. Atoms 5-9, bonds 10-13. */
export const GLYCINE = `glycine
  byhand  0101260000

  5  4  0  0  0  0  0  0  0  0999 V2000
    0.0000    0.0000    0.0000 N   0  0  0  0  0  0  0  0  0  0  0  0
    1.2990    0.7500    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0
    2.5981    0.0000    0.0000 C   0  0  0  0  0  0  0  0  0  0  0  0
    3.8971    0.7500    0.0000 O   0  0  0  0  0  0  0  0  0  0  0  0
    2.5981   -1.5000    0.0000 O   0  0  0  0  0  0  0  0  0  0  0  0
  1  2  1  0
  2  3  1  0
  3  4  2  0
  3  5  1  0
M  CHG  2   1   1   5  -1
M  END
`;

/** Bromochlorofluoromethane, 3D, V3000: lines 6 counts, 8-12 atoms, 15-18 bonds, 21 collection. */
export const CHBRCLF = `halon
  byhand  01012600003D

  0  0  0     0  0            999 V3000
M  V30 BEGIN CTAB
M  V30 COUNTS 5 4 0 0 1
M  V30 BEGIN ATOM
M  V30 10 C 0 0 0 0
M  V30 20 H 0.63 0.63 0.63 0
M  V30 30 F -0.78 -0.78 0.78 0
M  V30 40 Cl -1.02 1.02 -1.02 0
M  V30 50 Br 1.11 -1.11 -1.11 0
M  V30 END ATOM
M  V30 BEGIN BOND
M  V30 1 1 10 20
M  V30 2 1 10 30
M  V30 3 1 10 40
M  V30 4 1 10 50
M  V30 END BOND
M  V30 BEGIN COLLECTION
M  V30 MDLV30/STEABS ATOMS=(1 10)
M  V30 END COLLECTION
M  V30 END CTAB
M  END
`;

/** The text with its 1-based line replaced, or left out where `line` is undefined. */
export function withLine(text: string, number: number, line?: string): string {
  const lines = text.split('\n');
  lines.splice(number - 1, 1, ...(line === undefined ? [] : [line]));
  return lines.join('\n');
}

/** A further line after the given one. */
export function withLineAfter(text: string, number: number, line: string): string {
  const lines = text.split('\n');
  lines.splice(number, 0, line);
  return lines.join('\n');
}

/** An atom line of V2000; `rest` are the fields after the element. */
export function atomLine(element: string, x = 0, y = 0, z = 0, rest = '  0  0  0  0  0  0  0  0  0  0  0'): string {
  return `${[x, y, z].map((each) => each.toFixed(4).padStart(10)).join('')} ${element.padEnd(3)} 0${rest}`;
}

const three = (value: number) => String(value).padStart(3);

/** A V2000 molfile of atoms (element, x, y, z) and bonds (from, to, order, stereo), 1-based. */
export function molfileOf(
  atoms: readonly (readonly [element: string, x?: number, y?: number, z?: number, rest?: string])[],
  bonds: readonly (readonly [from: number, to: number, order: number, stereo?: number])[],
  properties: readonly string[] = [],
  flag = 0,
): string {
  return [
    '',
    '  byhand',
    '',
    `${three(atoms.length)}${three(bonds.length)}  0  0${three(flag)}  0  0  0  0  0999 V2000`,
    ...atoms.map(([element, x, y, z, rest]) => atomLine(element, x, y, z, rest)),
    ...bonds.map(([from, to, order, stereo = 0]) => `${three(from)}${three(to)}${three(order)}${three(stereo)}`),
    ...properties,
    'M  END',
    '',
  ].join('\n');
}
