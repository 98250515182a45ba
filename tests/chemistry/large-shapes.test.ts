// Shapes of more than a hundred atoms: sound, relaxed, low, and there whatever the time.
import { describe, expect, it } from 'vitest';
import type { Molecule, Vec3 } from '../../src/chemistry/molecule';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { conformerFault } from '../../src/chemistry/shape/check-conformer';
import { forceFieldOf, placesOf } from '../../src/chemistry/shape/force-field';
import { lowShape } from '../../src/chemistry/shape/low-shape';
import { FINAL, minimise } from '../../src/chemistry/shape/minimise';
import { energyByLibrary } from '../../src/chemistry/shape/relax-by-library';
import { rotateBond } from '../../src/chemistry/shape/rotate-bond';
import { turnDown, turnsOf } from '../../src/chemistry/shape/turn-down';
import { readSmiles } from '../../src/chemistry/smiles/read-smiles';
import { centresInSmiles, doubleBondsInSmiles } from '../../src/chemistry/smiles/stereo-smiles';
import { perceiveWritten } from '../../src/chemistry/stereo/perceive-stereo';
import { completeStructure } from '../../src/chemistry/structure';
import { distance, torsion } from '../../src/chemistry/vector';

const CHOLESTERYL_PALMITATE = 'CCCCCCCCCCCCCCCC(=O)O[C@H]1CC[C@@]2(C)C(=CC[C@@H]3[C@@H]2CC[C@]2(C)[C@H](CC[C@@H]32)[C@H](C)CCCC(C)C)C1';
const TRIPALMITIN = `${'C'.repeat(15)}C(=O)OCC(COC(=O)${'C'.repeat(15)})OC(=O)${'C'.repeat(15)}`;

const NONE: Vec3 = [NaN, NaN, NaN];

function prepared(smiles: string) {
  const graph = readSmiles(smiles);
  const structure = completeStructure(graph);
  const stereo = perceiveWritten(structure, { centres: centresInSmiles(smiles, graph, structure), doubleBonds: doubleBondsInSmiles(graph, structure) });
  return { structure, stereo, members: structure.atoms.map((_, atom) => atom) };
}

const at = ({ atoms }: Pick<Molecule, 'atoms'>, atom: number): Vec3 => atoms[atom]?.position ?? [NaN, NaN, NaN];

/** Å: shortest and longest bond of each kind. */
function bondLengths({ atoms, bonds }: Molecule): Readonly<Record<string, readonly [number, number]>> {
  const found: Record<string, [number, number]> = {};
  for (const { from, to, order } of bonds) {
    const kind = `${[atoms[from]?.element, atoms[to]?.element].sort().join('')}${order}`;
    const length = distance(at({ atoms }, from), at({ atoms }, to));
    const [least, most] = found[kind] ?? [Infinity, 0];
    found[kind] = [Math.min(least, length), Math.max(most, length)];
  }
  return found;
}

/** Å: the closest two atoms more than three bonds apart. */
function closest({ atoms, bonds }: Molecule): number {
  const around = atoms.map((_, atom) => bonds.flatMap(({ from, to }) => (from === atom ? [to] : to === atom ? [from] : [])));
  let least = Infinity;
  atoms.forEach((_, atom) => {
    const first = around[atom] ?? [];
    const second = first.flatMap((each) => around[each] ?? []);
    const near = new Set([first, second, second.flatMap((each) => around[each] ?? [])].flat());
    atoms.forEach((__, other) => other > atom && !near.has(other) && (least = Math.min(least, distance(at({ atoms }, atom), at({ atoms }, other)))));
  });
  return least;
}

/** Usual lengths by X-ray and neutron diffraction (F. H. Allen and others 1987; C-H 1.06 to 1.10), with what strain and MMFF94s add. */
const USUAL: Readonly<Record<string, readonly [number, number]>> = { CC1: [1.48, 1.59], CC2: [1.32, 1.36], CO1: [1.32, 1.48], CO2: [1.19, 1.24], CH1: [1.08, 1.11] };

function expectUsual(molecule: Molecule): void {
  for (const [kind, [least, most]] of Object.entries(bondLengths(molecule))) {
    expect(least, kind).toBeGreaterThan(USUAL[kind]?.[0] ?? Infinity);
    expect(most, kind).toBeLessThan(USUAL[kind]?.[1] ?? 0);
  }
  // Twice the van der Waals radius of hydrogen is 2.2 to 2.4 Å; crowded ones come to 2.0.
  expect(closest(molecule)).toBeGreaterThan(1.95);
}

/** The molecule that the shape is of. */
function shaped(smiles: string, effort: Parameters<typeof lowShape>[4]) {
  const { structure, stereo, members } = prepared(smiles);
  const shape = lowShape(structure, stereo, members, () => undefined, effort);
  if (!shape) throw new Error(`a shape of ${smiles} expected`);
  const fault = conformerFault(structure, stereo, members, (atom) => shape.positions[atom] ?? [NaN, NaN, NaN]);
  const molecule = { atoms: structure.atoms.map(({ element, charge }, atom) => ({ element, charge, position: shape.positions[atom] ?? [0, 0, 0] })), bonds: structure.bonds } as unknown as Molecule;
  return { shape, fault, molecule, energy: energyByLibrary(structure, members, shape.positions) ?? NaN };
}

describe('a part of more than a hundred atoms', () => {
  it('has usual bonds, no clashes, every hand as written, and no more than 10 kcal/mol above the shape of a conformer generator', () => {
    const { shape, fault, molecule, energy } = shaped(CHOLESTERYL_PALMITATE, { budgetMs: Infinity });
    expect(fault).toBeUndefined();
    expectUsual(molecule);
    expect(shape.minimised).toBe(true);
    expect(shape.search?.tried).toBe(9);
    // OpenChemLib's own sum, of its own ConformerGenerator's shape (9.25, seed 1, relaxed): 80.4 kcal/mol, after four times as long.
    expect(shape.search?.energy).toBeCloseTo(energy, 3);
    expect(energy).toBeLessThan(80.4 + 10);
  });

  it('has a sound shape also where there is no time at all, and tells that it is not at rest', () => {
    const { shape, fault } = shaped(CHOLESTERYL_PALMITATE, { budgetMs: -1 });
    expect(fault).toBeUndefined();
    expect(shape.minimised).toBe(false);
    expect(shape.search?.tried).toBe(1);
  });

  it('is relaxed where it has 155 atoms too', () => {
    const { shape, fault, molecule, energy } = shaped(TRIPALMITIN, { budgetMs: Infinity, more: 0 });
    expect(fault).toBeUndefined();
    expectUsual(molecule);
    expect(shape.minimised).toBe(true);
    expect(shape.search?.energy).toBeCloseTo(energy, 3);
  });

  it('is told with its energy, as the lowest of so many that were tried', () => {
    const { molecule } = readMolecule({ smiles: 'C'.repeat(34) });
    const { structure, members } = prepared('C'.repeat(34));
    const energy = energyByLibrary(structure, members, molecule.atoms.map(({ position }) => position)) ?? NaN;
    const told = molecule.notices?.find(({ word }) => word === 'lowOfMany');
    // Fewer than nine where the machine is so busy that the time is up.
    expect(told?.values[0]).toBeGreaterThan(0);
    expect(told?.values[1]).toBeCloseTo(energy, 0);
    expect(molecule.warnings.join(' ')).toContain('kcal/mol by MMFF94s in vacuum'.replace(' by', ` (${(Number(told?.values[1]) * 4.184).toFixed(1)} kJ/mol) by`).replaceAll('-', '−'));
  });
});

/** Degrees from eclipsed, of the first four atoms. */
function turn([a = NONE, b = NONE, c = NONE, d = NONE]: readonly Vec3[]): number {
  return Math.abs(torsion(a, b, c, d));
}

function turns(smiles: string) {
  const { structure, members } = prepared(smiles);
  return turnsOf(structure, members).map(({ from, to }) => [from, to]);
}

describe('turning bonds', () => {
  it('brings butane from gauche to anti, which lies 0.7 to 0.9 kcal/mol lower, and leaves it there', () => {
    const { molecule } = readMolecule({ smiles: 'CCCC' });
    const { structure, members } = prepared('CCCC');
    const shapes = [0, 120, 240].map((degrees) => minimise(structure, members, rotateBond(molecule, 1, degrees).atoms.map(({ position }) => position), FINAL));
    const gauche = shapes.find((shape) => shape && turn(shape.positions) < 90);
    if (!gauche) throw new Error('a gauche butane expected');
    const field = forceFieldOf(structure, members, gauche.positions);
    if (typeof field !== 'object') throw new Error('terms expected');
    const places = placesOf(field.order, gauche.positions);
    const placeOf = (member: number) => field.order.indexOf(member) * 3;
    expect(turnDown(field.energyAt, places, turnsOf(structure, members), placeOf, () => false)).toBe(1);
    const turned = members.map((member): Vec3 => [places[placeOf(member)] ?? NaN, places[placeOf(member) + 1] ?? NaN, places[placeOf(member) + 2] ?? NaN]);
    expect(turn(turned)).toBeGreaterThan(165);
    expect(turnDown(field.energyAt, places, turnsOf(structure, members), placeOf, () => false)).toBe(0);
    // 0.67 kcal/mol by Raman spectroscopy (Herrebout and others 1995), 0.78 by MMFF94.
    expect(gauche.energy - (minimise(structure, members, turned, FINAL)?.energy ?? NaN)).toBeCloseTo(0.78, 1);
  });

  it('leaves amides, esters, rings and the ends of chains alone', () => {
    expect(turns('CC(=O)NC')).toEqual([]);
    expect(turns('CC(=O)OC')).toEqual([]);
    expect(turns('C1CCCCC1')).toEqual([]);
    expect(turns('CCC')).toEqual([]);
    expect(turns('CC=CC')).toEqual([]);
    expect(turns('CCC(=O)NCC')).toEqual([[1, 2], [4, 5]]);
  });
});
