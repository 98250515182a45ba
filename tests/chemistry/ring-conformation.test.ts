// Ring shapes against geometries built by hand, against Cremer and Pople's own inverse, and against molecules whose rings have no choice.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Molecule, Vec3 } from '../../src/chemistry/molecule';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { puckering, ringConformations, ringShape } from '../../src/chemistry/properties/ring-conformation';

const BOND = 1.54;

/** Every angle tetrahedral, every bond 1.54 Å: heights of a sixth of a bond, as in diamond. */
const chair: readonly Vec3[] = [0, 1, 2, 3, 4, 5].map((j) => {
  const radius = (BOND * Math.sqrt(8)) / 3;
  return [radius * Math.cos((j * Math.PI) / 3), radius * Math.sin((j * Math.PI) / 3), ((j % 2 === 0 ? 1 : -1) * BOND) / 6];
});

/** Every angle tetrahedral: bow and stern stand √2/3 of a bond above the four others. */
const HEIGHT = (BOND * Math.SQRT2) / 3;
const SIDE = BOND * Math.sqrt(2 / 3);
const boat: readonly Vec3[] = [
  [BOND / 2 + BOND / 3, 0, HEIGHT],
  [BOND / 2, SIDE, 0],
  [-BOND / 2, SIDE, 0],
  [-BOND / 2 - BOND / 3, 0, HEIGHT],
  [-BOND / 2, -SIDE, 0],
  [BOND / 2, -SIDE, 0],
];

/** Heights from amplitude, theta and phi in degrees: Cremer and Pople's equations for six atoms, numbered clockwise seen from above. */
function puckered(q: number, theta: number, phi: number): Vec3[] {
  const [t, p] = [(theta * Math.PI) / 180, (phi * Math.PI) / 180];
  return [0, 1, 2, 3, 4, 5].map((j) => {
    const height = Math.sqrt(1 / 3) * q * Math.sin(t) * Math.cos(p + (2 * Math.PI * j) / 3) + Math.sqrt(1 / 6) * q * Math.cos(t) * (j % 2 === 0 ? 1 : -1);
    return [1.4 * Math.cos((j * Math.PI) / 3), -1.4 * Math.sin((j * Math.PI) / 3), height];
  });
}

const library = (id: string): Molecule => readMolecule({ molfile: readFileSync(`molecules/${id}.mol`, 'utf8') }).molecule;
const shapesOf = (molecule: Molecule) => ringConformations(molecule).map(({ shape }) => shape);

describe('puckering', () => {
  it('of an ideal chair is a bond over √6, at a pole', () => {
    const { amplitude, theta } = puckering(chair);
    expect(amplitude).toBeCloseTo(BOND / Math.sqrt(6), 9);
    expect(Math.min(theta, 180 - theta)).toBeCloseTo(0, 6);
    expect(ringShape(puckering(chair))).toBe('chair');
  });

  it('of an ideal boat is 2/√3 of its height, on the equator', () => {
    const found = puckering(boat);
    expect(found.amplitude).toBeCloseTo((2 * HEIGHT) / Math.sqrt(3), 9);
    expect(found.theta).toBeCloseTo(90, 9);
    expect(found.phi % 180).toBeCloseTo(0, 6);
    expect(ringShape(found)).toBe('boat');
  });

  it.each([
    [0.6, 90, 30, 'twist-boat'],
    [0.7, 88, 92, 'twist-boat'],
    [0.7, 90, 240, 'boat'],
    [0.45, 50.8, 90, 'half-chair'],
    [0.45, 129.2, 210, 'half-chair'],
    [0.5, 54.7, 0, 'envelope'],
    [0.5, 125.3, 300, 'envelope'],
    [0.58, 8, 130, 'chair'],
    [0.58, 171, 10, 'chair'],
    [0.05, 90, 10, 'planar'],
  ] as const)('comes back for Q %d Å, theta %d°, phi %d°: %s', (q, theta, phi, shape) => {
    const found = puckering(puckered(q, theta, phi));
    expect(found.amplitude).toBeCloseTo(q, 9);
    expect(found.theta).toBeCloseTo(theta, 6);
    expect(found.phi).toBeCloseTo(phi, 6);
    expect(ringShape(found)).toBe(shape);
  });

  it('does not depend on where the ring is, and turns a chair over when it is counted the other way', () => {
    const moved = chair.map(([x, y, z]): Vec3 => [z + 4, x - 9, y + 2]);
    expect(puckering(moved).amplitude).toBeCloseTo(puckering(chair).amplitude, 9);
    expect(puckering(chair.slice(1).concat(chair.slice(0, 1))).theta + puckering(chair).theta).toBeCloseTo(180, 6);
  });

  it('is for six atoms', () => {
    expect(() => puckering(chair.slice(1))).toThrow(RangeError);
  });
});

describe('rings of molecules', () => {
  it.each(['esketamine', 'arketamine', 'norketamine'])('%s has a chair and a flat ring', (id) => {
    expect(shapesOf(library(id)).sort()).toEqual(['chair', 'planar']);
  });

  it('cyclohexanone of esketamine is a little flatter than cyclohexane', () => {
    const ring = ringConformations(library('esketamine')).find(({ shape }) => shape === 'chair');
    // At the carbonyl's end the ring flattens; crystal structures of cyclohexanones have Q from 0.50 to 0.58 Å.
    expect(ring?.amplitude).toBeGreaterThan(0.48);
    expect(ring?.amplitude).toBeLessThan(0.6);
  });

  it.each([
    ['benzene', 'c1ccccc1', ['planar']],
    ['cyclohexane', 'C1CCCCC1', ['chair']],
    ['cyclohexene', 'C1CCC=CC1', ['half-chair']],
    ['adamantane', 'C1C2CC3CC1CC(C2)C3', ['chair', 'chair', 'chair', 'chair']],
    ['norbornane', 'C1CC2CCC1C2', ['boat']],
    // Tricyclo[4.4.0.0(3,8)]decane: five ways round through six atoms, none of which can be a boat or a chair.
    ['twistane', 'C12CC3CCC1CC3CC2', Array.from({ length: 5 }, () => 'twist-boat')],
    ['naphthalene', 'c1ccc2ccccc2c1', ['planar', 'planar']],
    ['cyclopentane', 'C1CCCC1', []],
    ['bicyclo[2.2.0]hexane, whose six-ring has a bond across', 'C1CC2CCC12', []],
  ])('%s', (_, smiles, shapes) => {
    expect(shapesOf(readMolecule({ smiles }).molecule)).toEqual(shapes);
  });
});
