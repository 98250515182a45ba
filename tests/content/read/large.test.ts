// A molecule of thousands of atoms is told by what it holds: to take it apart held up the page for a quarter of a minute.
import { expect, it } from 'vitest';
import { describeMolecule } from '../../../src/content/describe-molecule';
import { READING_LEVELS, readableAnatomy, readLevel } from '../../../src/content/read/reading';
import { readView } from '../../../src/content/read/read-view';
import type { Molecule } from '../../../src/chemistry/molecule';
import { ESKETAMINE } from '../../fixtures/esketamine';

/** Many molecules of esketamine at one place; each charged at its nitrogen. */
function manyOf(copies: number): Molecule {
  const size = ESKETAMINE.atoms.length;
  const atoms = Array.from({ length: copies * size }, (_, index) => {
    const { element, position } = ESKETAMINE.atoms[index % size] ?? { element: 'C', position: [0, 0, 0] as const };
    return { element, position, charge: element === 'N' ? 1 : 0 };
  });
  const bonds = Array.from({ length: copies }, (_, copy) => ESKETAMINE.bonds.map(({ from, to, order }) => ({ from: from + copy * size, to: to + copy * size, order }))).flat();
  return { ...ESKETAMINE, name: 'Many', charge: copies, groups: [], atoms, bonds };
}

it('tells what a large molecule holds, and why not more', () => {
  const molecule = manyOf(100);
  const told = READING_LEVELS.map((id) => readLevel(molecule, id).sentences.join(' '));
  // C13H16ClNO: 32 atoms and 33 bonds.
  expect(told[0]).toBe('Many: 1300 carbons, 1600 hydrogens, 100 chlorines, 100 nitrogens and 100 oxygens. It has 3200 atoms and 3300 bonds. Its charge is plus 100; 100 atoms are charged. It is too large to be told ring by ring.');
  for (const text of told.slice(1)) expect(text).toMatch(/^It is too large/);
  expect(readView(molecule, readableAnatomy(molecule), { right: [1, 0, 0], up: [0, 1, 0], back: [0, 0, 1] }).size).toBe(0);
});

it('still counts the rings of one of 1 024 atoms', () => {
  expect(readLevel(manyOf(32), 'short').sentences).toContain('It has 64 rings, 32 of them aromatic.');
});

it('goes through the bonds of a large molecule a few times, not once a ring', () => {
  const molecule = manyOf(1000);
  let looks = 0;
  const watched: Molecule = Object.defineProperty({ ...molecule }, 'bonds', { enumerable: true, get: () => (looks++, molecule.bonds) });
  for (const id of READING_LEVELS) readLevel(watched, id);
  describeMolecule(watched);
  expect(looks).toBeLessThan(6);
});
