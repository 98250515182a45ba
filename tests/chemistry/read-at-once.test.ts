// Plain tables that are read on the spot, without OpenChemLib: the same molecule as the worker's, and nothing but plain tables.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { latticeMolfile } from '../../bench/lattice';
import { mayBeLarge, tableIn } from '../../src/chemistry/loading/large-table';
import { readAtOnce } from '../../src/chemistry/loading/read-at-once';
import { massOf } from '../../src/chemistry/properties/mass';
import { usualMass } from '../../src/chemistry/properties/usual-weights';
import { readMolecule } from '../../src/chemistry/read-molecule';

const ketamine = readMolecule({ molfile: readFileSync(new URL('../../molecules/esketamine.mol', import.meta.url), 'utf8') }).molecule;
const table = latticeMolfile(ketamine, 1000);

describe('a plain table of 1 024 atoms', () => {
  it('is read as the worker reads it', () => {
    const read = readAtOnce({ molfile: table });
    expect(read).toEqual(readMolecule({ molfile: table }));
    expect(read?.molecule.atoms).toHaveLength(1024);
    // 32 times C13H16ClNO, 237.73 g/mol.
    expect(read?.molecule.mass).toBeCloseTo(32 * 237.73, 0);
    expect(readAtOnce({ sdf: `${table}$$$$\n` })?.molecule.formula).toBe('C416H512Cl32N32O32');
  });

  it.each([
    ['with a bond to an atom that there is not', table.replace(/M {2}V30 1 (\d) \d+ \d+/, 'M  V30 1 $1 1 9999')],
    ['with an element whose weight is not at hand', table.replace('M  V30 1 C', 'M  V30 1 Xe')],
    ['cut off', table.slice(0, 45_000)],
    ['that is binary', `\0${table}`],
  ])('%s is the worker’s', (_, molfile) => {
    expect(readAtOnce({ molfile })).toBeUndefined();
  });
});

it('is looked for where there may be one: not in what is short, or would hold up the page', () => {
  expect([mayBeLarge(table), mayBeLarge(latticeMolfile(ketamine, 500)), mayBeLarge(latticeMolfile(ketamine, 10_000))]).toEqual([true, false, false]);
  expect([tableIn({ smiles: 'C'.repeat(50_000) }), tableIn({ molfile: table })]).toEqual([undefined, table]);
});

it('weighs the usual elements as OpenChemLib does, and no others', () => {
  for (const element of 'H B C N O F Na Mg Si P S Cl K Ca Mn Fe Co Ni Cu Zn Se Br I'.split(' ')) expect(usualMass([{ element }])).toBe(massOf([{ element }]));
  expect(usualMass([{ element: 'C' }, { element: 'Xe' }])).toBeUndefined();
  expect(usualMass([{ element: 'C', isotope: 13 }])).toBeUndefined();
});
