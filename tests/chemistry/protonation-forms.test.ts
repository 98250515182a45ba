// The charged form of an amine: where the proton goes, by arithmetic, and what the whole pipeline makes of it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportMolecule } from '../../src/chemistry/export-molecule';
import type { Molecule } from '../../src/chemistry/molecule';
import { amineSites, otherForm } from '../../src/chemistry/properties/protonation-forms';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { angle, distance } from '../../src/chemistry/vector';

const library = (id: string) => readMolecule({ molfile: readFileSync(new URL(`../../molecules/${id}.mol`, import.meta.url), 'utf8') }).molecule;
const smiles = (text: string) => readMolecule({ smiles: text }).molecule;
const at = ({ atoms }: Molecule, atom: number) => atoms[atom]?.position ?? [0, 0, 0];
const places = ({ atoms }: Molecule) => atoms.map(({ position, element }) => ({ element, position }));
const form = (molecule: Molecule) => {
  const [site] = amineSites(molecule);
  if (!site) throw new Error('There is no amine.');
  return otherForm(molecule, site);
};
const reread = (molecule: Molecule) => readMolecule({ molfile: exportMolecule(molecule, 'mol') }).molecule;

describe.each(['esketamine', 'norketamine', 'phencyclidine', 'memantine', 'dizocilpine', 'dextromethorphan', 'glycine'])('%s', (id) => {
  const molecule = library(id);
  const { molecule: charged, changed: [nitrogen = 0, proton = 0] } = form(molecule);

  it('takes the proton 1.02 Å away, at a tetrahedral angle to its three bonds', () => {
    expect(distance(at(charged, nitrogen), at(charged, proton))).toBeCloseTo(1.02, 9);
    const neighbours = molecule.bonds.flatMap(({ from, to }) => (from === nitrogen ? [to] : to === nitrogen ? [from] : []));
    const angles = neighbours.map((other) => angle(at(charged, other), at(charged, nitrogen), at(charged, proton)));
    expect(angles).toHaveLength(3);
    expect(Math.max(...angles) - Math.min(...angles)).toBeLessThan(1e-6);
    // The place is equally far from all three bonds, so one number tells all; 109.47 is the tetrahedron's. The bonds stay where
    // the free base has them, which for a primary or a bridging nitrogen are drawn closer together.
    expect(Math.abs((angles[0] ?? 0) - 109.47)).toBeLessThan(id === 'esketamine' ? 3 : 5);
  });

  it('appends it, and keeps every atom where and what it was', () => {
    expect(proton).toBe(molecule.atoms.length);
    expect(places(charged).slice(0, -1)).toEqual(places(molecule));
    const read = reread(charged);
    expect(read.charge).toBe(1);
    expect(read.atoms.map(({ position }) => position)).toEqual(charged.atoms.map(({ position }) => position.map((value) => Number(value.toFixed(4)))));
    expect(read.atoms.filter(({ stereo }, atom) => stereo && molecule.atoms[atom]?.element === 'C').map(({ stereo }) => stereo)).toEqual(
      molecule.atoms.flatMap(({ stereo }) => stereo ?? []),
    );
  });

  it('gives it back', () => {
    expect(amineSites(charged)[0]).toMatchObject({ nitrogen, isCharged: true });
    expect(reread(form(reread(charged)).molecule).smiles).toBe(molecule.smiles);
  });
});

it('makes esketaminium of esketamine, S at its centre', () => {
  const read = reread(form(library('esketamine')).molecule);
  const ion = library('esketaminium');
  expect(read.formula).toBe('C13H17ClNO+');
  expect(read.smiles).toBe(ion.smiles);
  expect(read.atoms.flatMap(({ stereo }) => stereo ?? [])).toEqual(['S']);
  expect(reread(form(ion).molecule).smiles).toBe(library('esketamine').smiles);
});

it.each([
  ['paracetamol, an amide', 'CC(=O)Nc1ccc(O)cc1', []],
  ['aniline', 'Nc1ccccc1', []],
  ['a sulfonamide', 'CNS(C)(=O)=O', []],
  ['pyridine', 'c1ccncc1', []],
  ['an N-oxide', 'C[N+](C)(C)[O-]', []],
  ['procainamide: the tertiary amine alone', 'CCN(CC)CCNC(=O)c1ccc(N)cc1', [false]],
  ['piperazine: both', 'C1CNCCN1', [false, false]],
  ['choline, which has no proton to give', 'C[N+](C)(C)CCO', [true]],
] as const)('finds the amines of %s', (_, text, charged) => {
  expect(amineSites(smiles(text)).map(({ isCharged }) => isCharged)).toEqual(charged);
});
