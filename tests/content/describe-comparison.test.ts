// What a comparison says, held to what a chemist would say of the same pairs, and to be sound for every pair of the library.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIBRARY, type LibraryId } from '../../molecules';
import { placeMolecule } from '../../src/chemistry/compare/place-molecule';
import { superposeMolecules } from '../../src/chemistry/compare/superpose-molecules';
import type { Molecule } from '../../src/chemistry/molecule';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { distance } from '../../src/chemistry/vector';
import { describeComparison } from '../../src/content/describe-comparison';

const IDS = Object.keys(LIBRARY) as LibraryId[];
const all = new Map(IDS.map((id) => [id, { ...readMolecule({ molfile: readFileSync(`molecules/${id}.mol`, 'utf8') }).molecule, name: LIBRARY[id].name }]));
const library = (id: LibraryId): Molecule => {
  const molecule = all.get(id);
  if (!molecule) throw new Error(id);
  return molecule;
};
const named = (smiles: string, name: string): Molecule => ({ ...readMolecule({ smiles }).molecule, name });
const compare = (first: Molecule, second: Molecule) => describeComparison(first, second, superposeMolecules(second, first));
const symbols = ({ atoms }: Molecule, of: readonly number[]) => of.map((atom) => atoms[atom]?.element).toSorted();

describe('against esketamine', () => {
  const esketamine = library('esketamine');

  it.each([
    ['phencyclidine', 'Phencyclidine: no ketone, no chlorine; its nitrogen is part of a ring.'],
    ['norketamine', '(S)-Norketamine: no methyl on its nitrogen.'],
    ['hydroxynorketamine', '(2R,6R)-Hydroxynorketamine: no methyl on its nitrogen; it has an alcohol; carbon\u00a02 has the other hand.'],
    ['arketamine', 'Arketamine: the same atoms and bonds, the mirror image; carbon\u00a03 is R, not S.'],
    ['esketaminium', 'Esketaminium: the same skeleton; one hydrogen more, on nitrogen\u00a02; charge +1, not 0.'],
    ['ketamine', 'Ketamine: the same atoms and bonds; it stands for an equal mixture of both hands, one of which is drawn. Esketamine is one hand.'],
    ['memantine', 'Memantine: no ketone, no chlorine, no cyclohexane ring, no benzene ring, no methyl on its nitrogen; it has an adamantane cage.'],
    ['dizocilpine', 'Dizocilpine: no ketone, no chlorine, no cyclohexane ring; two benzene rings, not one; its nitrogen is part of a ring.'],
    ['esketamine', 'Esketamine and Esketamine are the same molecule.'],
    ['magnesium', 'Magnesium ion and Esketamine have nothing in common: they share not even one bond between heavy atoms.'],
  ] as const)('%s', (id, sentence) => {
    expect(compare(esketamine, library(id)).sentence).toBe(sentence);
  });

  it('counts what is shared, and lights the rest in both', () => {
    const phencyclidine = library('phencyclidine');
    const { shared, first, second } = compare(esketamine, phencyclidine);
    // Cyclohexyl 6, phenyl 6, nitrogen 1.
    expect(shared).toMatch(/^13 heavy atoms are shared: 13 of the 16 of Esketamine, 13 of the 18 of Phencyclidine\. Laid over, partners are 0\.\d\d\u00a0Å apart/);
    expect(symbols(esketamine, first)).toEqual(['C', 'Cl', 'O']);
    expect(symbols(phencyclidine, second)).toEqual(['C', 'C', 'C', 'C', 'C']);
  });

  it('lights the nitrogen that takes the proton, and the centre of the other hand', () => {
    const { first, second } = compare(esketamine, library('esketaminium'));
    expect([symbols(esketamine, first), symbols(library('esketaminium'), second)]).toEqual([['N'], ['N']]);
    expect(compare(esketamine, library('arketamine')).first).toEqual([2]);
  });
});

it('tells the other way round what comes in', () => {
  expect(compare(library('phencyclidine'), library('esketamine')).sentence).toBe('Esketamine: it also has a ketone and a chlorine; its nitrogen is not part of a ring.');
  expect(compare(library('glycine'), library('d-serine')).sentence).toBe('D-Serine: it also has an alcohol.');
});

it('tells pairs that have the same parts by their atoms, and those that differ by hands and sides by these', () => {
  const [hexane, heptane] = [named('CCCCCC', 'Hexane'), named('CCCCCCC', 'Heptane')];
  expect(compare(hexane, heptane).sentence).toBe('Heptane: the same kinds of parts, one carbon more.');
  expect(compare(hexane, named('CCC(C)CC', '3-Methylpentane')).sentence).toBe('3-Methylpentane: the same kinds of parts, joined otherwise.');
  expect(compare(named('C/C=C/C', 'trans-Butene'), named('C/C=C\\C', 'cis-Butene')).sentence).toMatch(/^cis-Butene: the same atoms and bonds, otherwise arranged in space; carbon\u00a02=carbon\u00a03 is Z, not E\.$/);
  const [threo, erythro] = [named('C[C@H](O)[C@H](Cl)C', 'One'), named('C[C@H](O)[C@@H](Cl)C', 'Other')];
  expect(compare(threo, erythro).sentence).toMatch(/^Other: the same atoms and bonds, otherwise arranged in space; carbon\u00a0\d is [RS], not [RS]\.$/);
  expect(compare(named('CC', 'Ethane'), named('CC[2H]', 'Deuteroethane')).sentence).toBe('Deuteroethane: the same skeleton; other isotopes, at carbon\u00a02.');
});

it('says something sound of every pair of the library', () => {
  for (const first of IDS) {
    for (const second of IDS) {
      const { sentence, shared } = compare(library(first), library(second));
      expect(sentence).toMatch(/^[A-Z(].*[a-z0-9RS]\.$/);
      expect(`${sentence} ${shared}`).not.toMatch(/undefined|NaN| {2}|no no|, \.|: \.|;\s*;/);
      expect([sentence, sentence.endsWith('are the same molecule.')]).toEqual([sentence, first === second]);
      // What is missing on one side comes in on the other.
      const back = compare(library(second), library(first)).sentence;
      for (const part of ['ketone', 'chlorine', 'adamantane cage', 'benzene ring', 'carboxylic acid']) {
        if (sentence.includes(`no ${part}`)) expect(back).toMatch(new RegExp(`(?:an?|two) ${part}`));
      }
    }
  }
});

it('says where a larger shared part may exist', () => {
  const [first, second] = [library('esketamine'), library('memantine')];
  const alignment = superposeMolecules(second, first);
  if (!alignment) throw new Error('They share seven atoms.');
  expect(describeComparison(first, second, alignment).shared).not.toContain('ended early');
  expect(describeComparison(first, second, { ...alignment, isProven: false }).shared).toMatch(/ended early, so a larger shared part may exist\.$/);
});

it('puts the second molecule where the first stands', () => {
  const [first, second] = [library('esketamine'), library('norketamine')];
  const alignment = superposeMolecules(second, first);
  const placed = placeMolecule(second, first, alignment);
  for (const [b, a] of alignment?.pairs ?? []) {
    expect(distance(placed.atoms[b]?.position ?? [9, 9, 9], first.atoms[a]?.position ?? [0, 0, 0])).toBeLessThan(0.4);
  }
  const ion = placeMolecule(library('magnesium'), first, undefined);
  const mean = [0, 1, 2].map((axis) => first.atoms.reduce((sum, { position }) => sum + (position[axis] ?? 0), 0) / first.atoms.length);
  ion.atoms[0]?.position.forEach((value, axis) => expect(value).toBeCloseTo(mean[axis] ?? 9, 6));
});
