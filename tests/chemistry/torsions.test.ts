// Turning about a bond by arithmetic: the torsion asked for, nothing else changed; Newman angles; the energy of butane as it turns.
import { describe, expect, it } from 'vitest';
import type { Molecule, Vec3 } from '../../src/chemistry/molecule';
import { atomTorsion } from '../../src/chemistry/properties/measure';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { newmanProjection, poseTowards } from '../../src/chemistry/shape/newman';
import { fixedReason, rotatableBonds } from '../../src/chemistry/shape/rotatable-bonds';
import { rotateBond } from '../../src/chemistry/shape/rotate-bond';
import { scanTorsion } from '../../src/chemistry/shape/scan-torsion';
import { angle, distance } from '../../src/chemistry/vector';

const read = (smiles: string): Molecule => readMolecule({ smiles }).molecule;
const at = ({ atoms }: Molecule, atom: number): Vec3 => atoms[atom]?.position ?? [NaN, NaN, NaN];
const bondOf = ({ bonds }: Molecule, a: number, b: number) => bonds.findIndex(({ from, to }) => (from === a && to === b) || (from === b && to === a));
const wrapped = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180;

describe('turning about a bond', () => {
  it.each([
    ['butane', 'CCCC', [0, 1, 2, 3]],
    ['ketamine', 'CN[C@@]1(CCCCC1=O)c1ccccc1Cl', [0, 1, 2, 3]],
    ['ethanol', 'CCO', [0, 1, 2, 8]],
  ] as const)('of %s gives the torsion asked for, and no other change', (_, smiles, [a, b, c, d]) => {
    const molecule = read(smiles);
    const before = atomTorsion(molecule, a, b, c, d) ?? NaN;
    for (const turn of [1, 60, -100, 180, 359.5]) {
      const after = rotateBond(molecule, bondOf(molecule, b, c), turn);
      expect(Math.abs(wrapped((atomTorsion(after, a, b, c, d) ?? NaN) - before - turn))).toBeLessThan(1e-6);
      for (const { from, to } of molecule.bonds) {
        expect(Math.abs(distance(at(after, from), at(after, to)) - distance(at(molecule, from), at(molecule, to)))).toBeLessThan(1e-9);
        for (const { from: next, to: last } of molecule.bonds) {
          if (next !== to) continue;
          const bend = (of: Molecule) => angle(at(of, from), at(of, to), at(of, last));
          expect(Math.abs(bend(after) - bend(molecule))).toBeLessThan(1e-5);
        }
      }
    }
  });

  it('leaves the larger side where it is', () => {
    const molecule = read('CN[C@@]1(CCCCC1=O)c1ccccc1Cl');
    const after = rotateBond(molecule, bondOf(molecule, 1, 2), 90);
    const moved = molecule.atoms.flatMap((_, atom) => (distance(at(molecule, atom), at(after, atom)) > 1e-9 ? [atom] : []));
    expect(moved).toContain(0);
    expect(moved.every((atom) => atom === 0 || molecule.atoms[atom]?.element === 'H')).toBe(true);
  });
});

describe('bonds that turn', () => {
  it('of ketamine are three, and a methyl', () => {
    const molecule = read('CN[C@@]1(CCCCC1=O)c1ccccc1Cl');
    const found = rotatableBonds(molecule).map(({ bond, movesHeavyAtoms }) => {
      const { from = -1, to = -1 } = molecule.bonds[bond] ?? {};
      return `${Math.min(from, to)}-${Math.max(from, to)} ${movesHeavyAtoms}`;
    });
    expect(found.sort()).toEqual(['0-1 false', '1-2 true', '2-9 true']);
  });

  it.each([
    ['C=C', 0, 1, 'double'],
    ['CC#C', 1, 2, 'triple'],
    ['C1CCCCC1', 0, 1, 'ring'],
    ['c1ccccc1', 0, 1, 'aromatic'],
    ['CC#C', 0, 1, 'straight'],
    ['CCl', 0, 1, 'end'],
  ] as const)('are not those of %s between %i and %i: %s', (smiles, a, b, reason) => {
    const molecule = read(smiles);
    expect(fixedReason(molecule, bondOf(molecule, a, b))).toBe(reason);
  });
});

describe('a Newman projection', () => {
  const butane = read('CCCC');
  const bond = bondOf(butane, 1, 2);

  it('of anti butane has six spokes 60 degrees apart, the two methyls opposite', () => {
    const { torsion, frontSpokes, backSpokes, reference } = newmanProjection(butane, bond);
    expect(Math.abs(torsion)).toBeGreaterThan(175);
    expect([...reference].sort()).toEqual([0, 3]);
    const all = [...frontSpokes, ...backSpokes].map(({ degrees }) => degrees).sort((a, b) => a - b);
    for (const [index, degrees] of all.entries()) expect(Math.abs(((all[(index + 1) % 6] ?? 0) - degrees + 360) % 360 - 60)).toBeLessThan(6);
    // Staggered: front and back take turns around the circle.
    const isFront = new Map([...frontSpokes.map(({ atom }) => [atom, true] as const), ...backSpokes.map(({ atom }) => [atom, false] as const)]);
    const order = [...frontSpokes, ...backSpokes].sort((a, b) => a.degrees - b.degrees).map(({ atom }) => isFront.get(atom));
    expect(order.every((front, index) => front !== order[(index + 1) % 6])).toBe(true);
  });

  it('turns its front spokes with the bond and keeps the back ones', () => {
    const before = newmanProjection(butane, bond);
    const after = newmanProjection(rotateBond(butane, bond, 40), bond);
    expect(after.backSpokes).toEqual(before.backSpokes);
    expect(Math.abs(wrapped(after.torsion - before.torsion - 40))).toBeLessThan(1e-6);
    const turned = (atom: number) => wrapped((after.frontSpokes.find((spoke) => spoke.atom === atom)?.degrees ?? NaN) - (before.frontSpokes.find((spoke) => spoke.atom === atom)?.degrees ?? NaN));
    const [first = 0] = before.frontSpokes.map(({ atom }) => turned(atom));
    expect(Math.abs(Math.abs(first) - 40)).toBeLessThan(1e-6);
    for (const { atom } of before.frontSpokes) expect(Math.abs(turned(atom) - first)).toBeLessThan(1e-6);
  });

  it('is seen from where the camera looks down the bond', () => {
    const { towardsEye } = newmanProjection(butane, bond);
    const { theta, phi } = poseTowards(towardsEye);
    const [t, p] = [(theta * Math.PI) / 180, (phi * Math.PI) / 180];
    expect(distance([Math.sin(p) * Math.sin(t), Math.cos(p), Math.sin(p) * Math.cos(t)], towardsEye)).toBeLessThan(1e-9);
  });
});

describe('the energy of butane as it turns', () => {
  it('has minima at anti and near 65, maxima near 120 and at syn, which is the highest', () => {
    const butane = read('CCCC');
    const bond = bondOf(butane, 1, 2);
    const from = newmanProjection(butane, bond).torsion;
    const curve = [...scanTorsion(butane, bond, 5)].map(({ turn, energy }) => ({ degrees: Math.round(wrapped(from + turn)), energy }));
    expect(curve).toHaveLength(72);
    const around = (index: number) => curve[(index + 72) % 72]?.energy ?? NaN;
    const minima = curve.flatMap(({ degrees, energy }, i) => (energy < around(i - 1) && energy <= around(i + 1) ? [Math.abs(degrees)] : []));
    const maxima = curve.flatMap(({ degrees, energy }, i) => (energy > around(i - 1) && energy >= around(i + 1) ? [Math.abs(degrees)] : []));
    expect(minima.sort((a, b) => a - b).map((degrees) => Math.round(degrees / 60))).toEqual([1, 1, 3]);
    expect(maxima.sort((a, b) => a - b).map((degrees) => Math.round(degrees / 60))).toEqual([0, 2, 2]);
    const highest = curve.reduce((best, point) => (point.energy > best.energy ? point : best));
    expect(Math.abs(highest.degrees)).toBeLessThanOrEqual(5);
  });
});
