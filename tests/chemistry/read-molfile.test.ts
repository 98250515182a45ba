// What a molfile says: atoms, bonds, charges, isotopes, wedges, dimensions and stereo groups, and what is repaired on the way.
import { describe, expect, it } from 'vitest';
import { readMolfile } from '../../src/chemistry/molfile/read-molfile';
import { readSdf } from '../../src/chemistry/molfile/read-sdf';
import { CHBRCLF, ETHANOL, GLYCINE, molfileOf, withLine, withLineAfter } from './molfile-samples';

const structure = (text: string) => {
  const { name, atoms, bonds } = readMolfile(text);
  const plain = atoms.map(({ element, charge, hydrogens: count, position }) => [element, charge, count, position]);
  return { name, atoms: plain, bonds: bonds.map(({ from, to, order }) => [from, to, order]) };
};
const charges = (text: string) => readMolfile(text).atoms.map((atom) => atom.charge);
const hydrogens = (text: string) => readMolfile(text).atoms.map((atom) => atom.hydrogens);
const isotopes = (text: string) => readMolfile(text).atoms.map(({ element, isotope }) => [element, isotope]);
/** Carbon and oxygen, the oxygen z Å above the plane. */
const two = (z: number, stamp = '  ') => molfileOf([['C'], ['O', 1.4, 0, z]], [[1, 2, 1]]).replace('  byhand', `  byhand  0101260000${stamp}`);

describe('a V2000 molfile', () => {
  it('gives atoms, bonds and hydrogens with their lines', () => {
    const graph = readMolfile(ETHANOL);
    expect(graph.name).toBe('ethanol');
    expect(graph.atoms[2]).toEqual({
      element: 'O', charge: 0, aromatic: false, hydrogens: 1, unpairedElectrons: 0, position: [2.5981, 0, 0], at: 7,
    });
    expect(graph.bonds).toEqual([
      { from: 0, to: 1, order: 1, aromatic: false, at: 8 },
      { from: 1, to: 2, order: 1, aromatic: false, at: 9 },
    ]);
    expect(hydrogens(ETHANOL)).toEqual([3, 2, 1]);
    expect([graph.dimensions, graph.chiralFlag, graph.repairs]).toEqual([2, 0, []]);
  });

  it('takes charges from M  CHG, or from the atom block where there is none', () => {
    expect(charges(GLYCINE)).toEqual([1, 0, 0, 0, -1]);
    expect(hydrogens(GLYCINE)).toEqual([3, 2, 0, 0, 0]);
    const codes = [['C', 3, '  1'], ['Ca', 2, '  2'], ['N', 1, '  3'], ['C', 0, '  4'], ['O', -1, '  5'], ['S', -2, '  6'], ['N', -3, '  7']] as const;
    const text = molfileOf(codes.map(([element, , code], index) => [element, index, 0, 0, code] as const), []);
    expect(charges(text)).toEqual(codes.map(([, charge]) => charge));
    expect(readMolfile(text).atoms[3]).toMatchObject({ unpairedElectrons: 1, hydrogens: 3 });
  });

  it('lets M  CHG and M  RAD replace all that the atom block says of charges', () => {
    const block = [['N', 0, 0, 0, '  3'], ['C', 9, 0, 0, '  4']] as const;
    const graph = readMolfile(molfileOf(block, [], ['M  RAD  1   1   2']));
    expect(graph.atoms.map(({ charge, unpairedElectrons }) => [charge, unpairedElectrons])).toEqual([[0, 1], [0, 0]]);
  });

  it('reads singlet, doublet and triplet: two electrons paired, one unpaired, two unpaired', () => {
    const graph = readMolfile(molfileOf([['C'], ['C', 2], ['C', 4]], [], ['M  RAD  3   1   1   2   2   3   3']));
    expect(graph.atoms.map((atom) => [atom.hydrogens, atom.unpairedElectrons])).toEqual([[2, 0], [3, 1], [2, 2]]);
  });

  it('reads isotopes by mass, by difference and by the letters D and T', () => {
    expect(isotopes(molfileOf([['C'], ['D', 2], ['T', 4]], [], ['M  ISO  1   1  13']))).toEqual([['C', 13], ['H', 2], ['H', 3]]);
    expect(isotopes(molfileOf([['C'], ['D', 2], ['T', 4]], []))).toEqual([['C', undefined], ['H', 2], ['H', 3]]);
    const carbon = withLine(ETHANOL, 5, '    0.0000    0.0000    0.0000 C   1  0');
    expect(readMolfile(carbon).atoms[0]?.isotope).toBe(13);
  });

  it('adds hydrogens by the stated valence; 15 says none', () => {
    expect(hydrogens(molfileOf([['C', 0, 0, 0, '  0  0  0  0  3'], ['C', 9, 0, 0, '  0  0  0  0 15']], []))).toEqual([3, 0]);
    expect(readMolfile(molfileOf([['C', 0, 0, 0, '  0  0  0  0 15']], [])).atoms[0]?.unpairedElectrons).toBe(4);
  });

  it('reads wedges, wavy bonds and crossed double bonds', () => {
    const star = molfileOf(
      [['C'], ['F', 1], ['Cl', -1], ['C', 0, 1], ['C', 0, 2], ['C', 1, 3]],
      [[1, 2, 1, 1], [1, 3, 1, 6], [1, 4, 1, 4], [4, 5, 2, 3], [5, 6, 1]],
    );
    expect(readMolfile(star).bonds.map((bond) => bond.wedge)).toEqual(['up', 'down', 'either', 'crossed', undefined]);
  });

  it('resolves aromatic bonds', () => {
    const six = Array.from({ length: 6 }, (_, index) => index);
    const benzene = molfileOf(
      six.map((index) => ['C', 1.39 * Math.cos((index * Math.PI) / 3), 1.39 * Math.sin((index * Math.PI) / 3)] as const),
      six.map((index) => [index + 1, ((index + 1) % 6) + 1, 4] as const),
    );
    const graph = readMolfile(benzene);
    expect(graph.bonds.map((bond) => bond.order).sort()).toEqual([1, 1, 1, 2, 2, 2]);
    expect(graph.bonds.every((bond) => bond.aromatic) && graph.atoms.every((atom) => atom.aromatic)).toBe(true);
    expect(graph.atoms.map((atom) => atom.hydrogens)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('keeps the direction of dative bonds', () => {
    const graph = readMolfile(molfileOf([['N'], ['B', 1.6], ['F', 2], ['F', 2, 1], ['F', 2, -1]], [[1, 2, 9], [2, 3, 1], [2, 4, 1], [2, 5, 1]]));
    expect(graph.bonds[0]).toMatchObject({ from: 0, to: 1, order: 'dative' });
    expect(graph.atoms.map((atom) => atom.hydrogens)).toEqual([3, 0, 0, 0, 0]);
  });

  it('reads coordinates that fill their columns', () => {
    const full = withLine(ETHANOL, 6, '-1234.5678-1000.0000-9999.9999 C   0  0');
    expect(readMolfile(full).atoms[1]?.position).toEqual([-1234.5678, -1000, -9999.9999]);
  });

  it('reads 999 atoms and counts that run together', () => {
    const chain = molfileOf(
      Array.from({ length: 999 }, (_, index) => ['C', index * 1.3, (index % 2) * 0.8] as const),
      Array.from({ length: 998 }, (_, index) => [index + 1, index + 2, 1] as const),
    );
    expect(chain.split('\n')[3]).toMatch(/^999998/);
    const graph = readMolfile(chain);
    expect([graph.atoms.length, graph.bonds.length, graph.bonds.at(-1)?.to]).toEqual([999, 998, 998]);
  });

  it('passes over data fields, abbreviation brackets and labels that say what is drawn', () => {
    const notes = ['M  STY  2   1 SUP   2 DAT', 'M  SAL   1  2   2   3', 'M  SMT   1 CH2OH', 'M  SDT   2 pKa', 'M  SED   2 15.9'];
    const noted = notes.reduceRight((text, note) => withLineAfter(text, 9, note), ETHANOL);
    expect(structure(noted)).toEqual(structure(ETHANOL));
    const labelled = withLineAfter(withLineAfter(ETHANOL, 9, 'A    3'), 10, 'OH');
    expect(structure(labelled)).toEqual(structure(ETHANOL));
  });
});

describe('dimensions', () => {
  it.each([
    ['flat', two(0), 2],
    ['flat and stamped 2D', two(0, '2D'), 2],
    ['flat and stamped 3D', two(0, '3D'), 3],
    ['off the plane', two(0.5), 3],
    ['off the plane though stamped 2D', two(0.5, '2D'), 3],
    ['off the plane by less than 0.001 Å', two(0.0009), 2],
    ['all at the origin', molfileOf([['C'], ['O']], [[1, 2, 1]]), 0],
    ['one atom', molfileOf([['C']], []), 2],
  ])('%s', (_, text, expected) => {
    expect(readMolfile(text).dimensions).toBe(expected);
  });
});

describe('repairs', () => {
  const same = { ...structure(ETHANOL) };
  it.each([
    ['CRLF line ends', ETHANOL.replaceAll('\n', '\r\n'), []],
    ['CR line ends', ETHANOL.replaceAll('\n', '\r'), []],
    ['trailing SDF data', `${ETHANOL}> <name>\nC5H12\n\n$$$$\n`, []],
    ['trailing white space', ETHANOL.replaceAll('\n', '   \n'), []],
    ['a byte-order mark', `\uFEFF${ETHANOL}`, [/byte-order mark/]],
    ['tabs', ETHANOL.replaceAll(/^ .*\d.*$/gm, (line) => line.trim().replaceAll(/ +/g, '\t')), [/by the spaces/]],
    ['single spaces', ETHANOL.replaceAll(/^ +\d.*$/gm, (line) => line.trim().replaceAll(/ +/g, ' ')), [/by the spaces/]],
    ['counts shifted by one', withLine(ETHANOL, 4, '   3  2  0  0  0  0  0  0  0  0999 V2000'), [/by the spaces/]],
    ['no version stamp', ETHANOL.replace(' V2000', ''), [/stamp V2000 was missing/]],
    ['no version stamp and no closing line', withLine(ETHANOL.replace(' V2000', ''), 10), [/stamp V2000 was missing/, /“M {2}END” was missing/]],
    ['no closing line before SDF data', withLine(ETHANOL, 10, '> <name>\nC5H12\n\n$$$$'), [/“M {2}END” was missing/]],
    ['one header line too many', `\n${ETHANOL}`, [/header has 4 lines/]],
    ['an unknown property line', withLineAfter(ETHANOL, 9, 'M  XYZ  1   1   1'), [/XYZ/]],
  ])('%s: the same molecule, and it is said', (_, text, sentences) => {
    const got = structure(text);
    expect(got).toEqual(same);
    const { repairs } = readMolfile(text);
    expect(repairs).toHaveLength(sentences.length);
    sentences.forEach((sentence, index) => expect(repairs[index]?.message).toMatch(sentence));
  });

  it('reads a file that lost its empty first line', () => {
    const graph = readMolfile(ETHANOL.split('\n').slice(1).join('\n'));
    expect([graph.name, graph.atoms.length, graph.repairs.map(({ message }) => message)]).toEqual(['', 3, ['The header has 2 lines instead of three.']]);
  });

  it('takes titles as text, whatever they look like', () => {
    const title = '<svg onload="alert(1)">';
    expect(readMolfile(withLine(ETHANOL, 1, title)).name).toBe(title);
  });
});

describe('a V3000 molfile', () => {
  it('gives atoms by their numbers, the chiral flag and the stereo groups', () => {
    const graph = readMolfile(CHBRCLF);
    expect(graph.atoms.map(({ element }) => element)).toEqual(['C', 'H', 'F', 'Cl', 'Br']);
    expect(graph.atoms[3]).toMatchObject({ position: [-1.02, 1.02, -1.02], at: 11, hydrogens: 0 });
    expect(graph.bonds.map(({ from, to }) => [from, to])).toEqual([[0, 1], [0, 2], [0, 3], [0, 4]]);
    expect([graph.dimensions, graph.chiralFlag, graph.stereoGroups]).toEqual([3, 1, [{ kind: 'absolute', atoms: [0] }]]);
  });

  it.each([
    ['STEABS', 'absolute'],
    ['STEREL3', 'relative'],
    ['STERAC1', 'racemic'],
  ])('reads %s as %s', (collection, kind) => {
    expect(readMolfile(CHBRCLF.replace('STEABS', collection)).stereoGroups).toEqual([{ kind, atoms: [0] }]);
  });

  it('reads charge, radical, mass, valence and bond directions', () => {
    const text = CHBRCLF.replace('10 C 0 0 0 0', '10 C 0 0 0 0 CHG=0 MASS=13 CFG=1')
      .replace('20 H 0.63', '20 D 0.63')
      .replace('1 1 10 20', '1 1 10 20 CFG=1')
      .replace('2 1 10 30', '2 1 10 30 CFG=2')
      .replace('3 1 10 40', '3 1 10 40 CFG=3');
    const graph = readMolfile(text);
    expect(graph.atoms.slice(0, 2).map(({ isotope }) => isotope)).toEqual([13, 2]);
    expect(graph.bonds.map(({ wedge }) => wedge)).toEqual(['up', 'either', 'down', undefined]);
    const methyl = readMolfile(
      CHBRCLF.replace('COUNTS 5 4', 'COUNTS 1 0').replace(/M {2}V30 20[^]*END ATOM/, 'M  V30 END ATOM').replace(/(BEGIN BOND)[^]*(M {2}V30 END BOND)/, '$1\n$2')
        .replace('10 C 0 0 0 0', '10 C 0 0 0 0 RAD=2 CHG=0 VAL=3'),
    );
    expect(methyl.atoms[0]).toMatchObject({ hydrogens: 3, unpairedElectrons: 1 });
  });

  it('joins lines broken by a dash, and reads quotes', () => {
    const broken = CHBRCLF.replace('M  V30 MDLV30/STEABS ATOMS=(1 10)', 'M  V30 MDLV30/STEABS -\nM  V30 ATOMS=(1 -\nM  V30 10)').replace(
      'M  V30 20 H 0.63 0.63 0.63 0',
      'M  V30 20 "H" 0.63 -\nM  V30 0.63 0.63 0',
    );
    const graph = readMolfile(broken);
    expect(graph.stereoGroups).toEqual([{ kind: 'absolute', atoms: [0] }]);
    expect(graph.atoms[1]).toMatchObject({ element: 'H', position: [0.63, 0.63, 0.63], at: 9 });
  });

  it('misses only its stamp or its closing line: the same molecule, and it is said', () => {
    expect(structure(CHBRCLF.replace(' V3000', ''))).toEqual(structure(CHBRCLF));
    const open = withLine(CHBRCLF, 24);
    expect(structure(open)).toEqual(structure(CHBRCLF));
    expect(readMolfile(open).repairs.map(({ message }) => message)).toEqual(['The closing line “M  END” was missing.']);
  });

  it('reads 100 000 atoms', () => {
    const count = 100_000;
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    const text = [
      'polyethylene', '  byhand  01012600003D', '', '  0  0  0     0  0            999 V3000', 'M  V30 BEGIN CTAB',
      `M  V30 COUNTS ${count} ${count - 1} 0 0 0`, 'M  V30 BEGIN ATOM',
      ...numbers.map((n) => `M  V30 ${n} C ${(n * 1.27).toFixed(3)} ${(n % 2) * 0.88} 0.5 0`),
      'M  V30 END ATOM', 'M  V30 BEGIN BOND',
      ...numbers.slice(1).map((n) => `M  V30 ${n - 1} 1 ${n - 1} ${n}`),
      'M  V30 END BOND', 'M  V30 END CTAB', 'M  END', '',
    ].join('\n');
    const graph = readMolfile(text);
    expect([graph.atoms.length, graph.bonds.length, graph.dimensions]).toEqual([count, count - 1, 3]);
    expect(graph.atoms[count - 1]).toMatchObject({ position: [127_000, 0, 0.5], hydrogens: 3 });
    expect(graph.atoms[1000]).toMatchObject({ position: [1271.27, 0.88, 0.5], hydrogens: 2 });
  });
});

describe('an SDF', () => {
  const sdf = [ETHANOL, GLYCINE, CHBRCLF].map((record) => `${record}> <id>\n1\n\n$$$$\n`).join('');
  it('gives each record, with lines counted in the whole file', () => {
    expect([0, 1, 2].map((record) => readSdf(sdf, record).name)).toEqual(['ethanol', 'glycine', 'halon']);
    expect(readSdf(sdf).atoms[0]?.at).toBe(5);
    expect(readSdf(sdf, 1).atoms[0]?.at).toBe(19);
    expect(readSdf(sdf.replaceAll('\n', '\r\n'), 1).atoms[0]?.at).toBe(19);
    expect(readSdf(ETHANOL).name).toBe('ethanol');
  });

  it('says how many records there are', () => {
    expect(() => readSdf(sdf, 3)).toThrow('This file holds 3 records; there is no record 4.');
    expect(() => readSdf(ETHANOL, 1)).toThrow('This file holds one record; there is no record 2.');
  });

  it('repairs a missing closing line where the separator follows', () => {
    expect(readSdf(sdf.replace('M  END\n> <id>', '> <id>'), 0).repairs.map(({ message }) => message)).toEqual(['The closing line “M  END” was missing.']);
  });
});
