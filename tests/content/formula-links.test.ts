// The flat formula points at the molecule's own atoms: every drawn place is found again, and what is not drawn has its stand-in.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIBRARY, type LibraryId } from '../../molecules';
import type { Depiction } from '../../src/chemistry/flat/depiction';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { atomsOf, drawnAtoms, formulaParts, targetAt } from '../../src/content/formula-links';

const ids = Object.keys(LIBRARY) as LibraryId[];
const ofLibrary = (id: LibraryId) => readMolecule({ molfile: readFileSync(new URL(`../../molecules/${id}.mol`, import.meta.url), 'utf8') });
const { molecule, depiction } = ofLibrary('esketamine');
const drawn = drawnAtoms(molecule, depiction);
const bondIndex = (a: number, b: number) => molecule.bonds.findIndex(({ from, to }) => (from === a && to === b) || (from === b && to === a));

/** Two atoms a usual bond apart, and a third out of the way. */
const PLAIN: Depiction = { width: 60, height: 60, marks: [], atoms: [[10, 10], [34, 10], [10, 50]] };
const PLAIN_BONDS = [{ from: 0, to: 1, order: 1 }] as const;
const at = (x: number, y = 10) => targetAt(PLAIN, PLAIN_BONDS, [x, y], 13);

describe('a hydrogen', () => {
  it('stands for itself nowhere: the atom that bears it is marked', () => {
    expect(drawn.slice(0, 16)).toEqual(Array.from({ length: 16 }, (_, atom) => atom));
    // By its SMILES, CN[C@@]1(CCCCC1=O)c1ccccc1Cl: methyl, amine, four CH2 of the cyclohexanone, four CH of the ring.
    const bearers = drawn.slice(16).map((atom) => (atom ?? -1) + 1);
    expect(bearers.toSorted((a, b) => a - b)).toEqual([1, 1, 1, 2, 4, 4, 5, 5, 6, 6, 7, 7, 11, 12, 13, 14]);
  });

  it('of a bare proton or of H2 has no stand-in, and nothing is marked', () => {
    for (const smiles of ['[H+]', '[H][H]']) {
      const bare = readMolecule({ smiles });
      const none = drawnAtoms(bare.molecule, bare.depiction);
      expect(none.filter((atom) => atom !== undefined)).toEqual([]);
      expect(formulaParts(bare.molecule, bare.depiction, none, [0])).toEqual({ dots: [], rods: [] });
      expect(targetAt(bare.depiction, bare.molecule.bonds, [10, 10], 50)).toBeUndefined();
    }
  });

  it('that is an isotope is one too', () => {
    const labelled = readMolecule({ smiles: '[2H]C([2H])([2H])O' });
    expect(drawnAtoms(labelled.molecule, labelled.depiction).slice(0, 2)).toEqual([0, 1]);
    expect(drawnAtoms(labelled.molecule, labelled.depiction).filter((atom) => atom === 0)).toHaveLength(4);
  });
});

describe('pointing', () => {
  it('means the bond in its middle and the atom beyond a quarter of it', () => {
    expect(at(10)).toEqual({ kind: 'atom', index: 0 });
    expect(at(15.9)).toEqual({ kind: 'atom', index: 0 });
    expect(at(16.1)).toEqual({ kind: 'bond', index: 0 });
    expect(at(27.9)).toEqual({ kind: 'bond', index: 0 });
    expect(at(28.1)).toEqual({ kind: 'atom', index: 1 });
    expect(at(22, 22.9)).toEqual({ kind: 'bond', index: 0 });
    expect(at(22, 23.1)).toBeUndefined();
  });

  it('leaves the whole middle of a long bond to the bond', () => {
    const long: Depiction = { ...PLAIN, atoms: [[0, 0], [96, 0]] };
    expect(targetAt(long, PLAIN_BONDS, [7, 0], 13)).toEqual({ kind: 'bond', index: 0 });
    expect(targetAt(long, PLAIN_BONDS, [5, 0], 13)).toEqual({ kind: 'atom', index: 0 });
    expect(targetAt(long, PLAIN_BONDS, [60, 3], 13)).toEqual({ kind: 'bond', index: 0 });
  });

  it.each(ids)('finds every atom of %s where it is drawn', (id) => {
    const each = ofLibrary(id);
    const found = each.depiction.atoms.map((place) => targetAt(each.depiction, each.molecule.bonds, place, 13));
    expect(found).toEqual(each.depiction.atoms.map((_, index) => ({ kind: 'atom', index })));
  });

  it('finds every bond of esketamine in its middle', () => {
    const heavy = molecule.bonds.flatMap((bond, index) => (bond.from < 16 && bond.to < 16 ? [{ ...bond, index }] : []));
    expect(heavy).toHaveLength(17);
    for (const { from, to, index } of heavy) {
      const [[ax, ay], [bx, by]] = [depiction.atoms[from] ?? [0, 0], depiction.atoms[to] ?? [0, 0]];
      expect(targetAt(depiction, molecule.bonds, [(ax + bx) / 2, (ay + by) / 2], 13)).toEqual({ kind: 'bond', index });
    }
  });
});

describe('marks', () => {
  it('outline the 2-chlorophenyl ring by its seven heavy atoms and the seven bonds among them', () => {
    const group = molecule.groups.find(({ id }) => id === 'chlorophenyl-ring');
    const { dots, rods } = formulaParts(molecule, depiction, drawn, group?.atoms ?? []);
    expect([group?.atoms.length, dots.length, rods.length]).toEqual([11, 7, 7]);
  });

  it('put a bond to hydrogen on its heavy atom, and a C-N bond on both', () => {
    const nitrogen = depiction.atoms[1];
    const hydrogen = drawn.indexOf(1, 16);
    const onNitrogen = atomsOf(molecule, { kind: 'bond', index: bondIndex(1, hydrogen) });
    expect(formulaParts(molecule, depiction, drawn, onNitrogen)).toEqual({ dots: [nitrogen], rods: [] });
    const carbonNitrogen = formulaParts(molecule, depiction, drawn, atomsOf(molecule, { kind: 'bond', index: bondIndex(1, 2) }));
    expect(carbonNitrogen.dots).toHaveLength(2);
    expect(carbonNitrogen.rods).toHaveLength(1);
  });

  it('are none for an atom that the molecule lacks', () => {
    expect(formulaParts(molecule, depiction, drawn, [400])).toEqual({ dots: [], rods: [] });
    expect(atomsOf(molecule, { kind: 'bond', index: 400 })).toEqual([]);
  });
});
