// The mirror image read back through the whole pipeline, and laid over the molecule that it reflects.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportMolecule } from '../../src/chemistry/export-molecule';
import { canonicalSmiles } from '../../src/chemistry/properties/facts';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { place, superpose } from '../../src/chemistry/compare/superpose';
import { layOver, onTheWay } from '../../src/chemistry/stereo/lay-over';
import { mirrorImage } from '../../src/chemistry/stereo/mirror-image';
import { cross, distance, dot, length, scale, subtract, triple } from '../../src/chemistry/vector';
import type { Molecule, Vec3 } from '../../src/chemistry/molecule';

const library = (id: string) => readMolecule({ molfile: readFileSync(join(import.meta.dirname, '../../molecules', `${id}.mol`), 'utf8') }).molecule;
const labels = ({ atoms }: Molecule) => atoms.map(({ stereo }) => stereo ?? '').join('');

const CHIRAL = [
  ['esketamine', 'S', 'R'], ['arketamine', 'R', 'S'], ['esketaminium', 'S', 'R'], ['hydroxynorketamine', 'RR', 'SS'],
  ['dextromethorphan', 'SSS', 'RRR'], ['d-serine', 'R', 'S'], ['glutamate', 'S', 'R'],
] as const;

describe('a mirror image', () => {
  it.each(CHIRAL)('of %s (%s) is read as %s, from its molfile and from its SMILES', (id, own, other) => {
    const molecule = library(id);
    expect(labels(molecule)).toBe(own);
    const mirror = mirrorImage(molecule);
    expect(labels(mirror)).toBe(other);
    expect(labels(readMolecule({ molfile: exportMolecule(mirror, 'mol') }).molecule)).toBe(other);
    // Its SMILES is the one that the pipeline itself writes for it.
    expect(readMolecule({ molfile: exportMolecule(mirror, 'mol') }).molecule.smiles).toBe(mirror.smiles);
  });

  it('twice is the molecule', () => {
    const molecule = library('esketamine');
    expect(mirrorImage(mirrorImage(molecule))).toEqual(molecule);
    expect(mirrorImage(molecule).atoms[2]?.position).toEqual([-(molecule.atoms[2]?.position[0] ?? 0), ...(molecule.atoms[2]?.position.slice(1) ?? [])]);
  });

  it('keeps what a mirror does not change: r and s, E and Z, isotopes, charges', () => {
    const molecule = readMolecule({ smiles: 'C/C=C/[C@H](O)[13CH3]' }).molecule;
    const mirror = mirrorImage({ ...molecule, atoms: molecule.atoms.map((atom, index) => (index === 0 ? { ...atom, stereo: 's' as const } : atom)) });
    expect(mirror.atoms[0]?.stereo).toBe('s');
    expect(mirror.bonds).toEqual(molecule.bonds);
    expect([molecule.smiles, mirror.smiles]).toEqual(['C/C=C/[C@H](O)[13CH3]', 'C/C=C/[C@@H](O)[13CH3]']);
  });
});

/** Volume of the frame N, C=O, aryl about the centre: its sign is the hand. */
const hand = ({ atoms }: Molecule) => {
  const at = (atom: number) => subtract(atoms[atom]?.position ?? [0, 0, 0], atoms[2]?.position ?? [0, 0, 0]);
  return Math.sign(triple(at(1), at(7), at(9)));
};

/** Å from the methyl carbon to chlorine. */
const span = ({ atoms }: Molecule) => distance(atoms[0]?.position ?? [0, 0, 0], atoms[15]?.position ?? [0, 0, 0]);

describe('laid over', () => {
  const molecule = library('esketamine');
  const mirror = mirrorImage(molecule);

  it('with the centre and two neighbours held, these lie within 0.05 Å and the other two have changed places', () => {
    const { gaps, molecule: laid } = layOver(molecule, mirror, [2, 1, 7]);
    for (const atom of [2, 1, 7]) expect(gaps[atom]).toBeLessThan(0.05);
    for (const [atom, other] of [[9, 3], [3, 9]] as const) {
      expect(gaps[atom]).toBeGreaterThan(2);
      expect(distance(laid.atoms[atom]?.position ?? [0, 0, 0], molecule.atoms[other]?.position ?? [0, 0, 0])).toBeLessThan(0.35);
    }
  });

  it('never turns one hand into the other, and fits best when all heavy atoms are fitted', () => {
    const best = layOver(molecule, mirror);
    expect(hand(best.molecule)).toBe(-hand(molecule));
    expect(best.rmsd).toBeGreaterThan(0.5);
    for (const held of [[2, 1, 7], [2, 1, 9], [2, 7, 9]]) expect(layOver(molecule, mirror, held).rmsd).toBeGreaterThanOrEqual(best.rmsd);
  });

  it('lies on it entirely where the molecule is its own mirror image', () => {
    // Water in its plane and difluoromethane: reflection in x is a turn for them.
    const flat: Molecule = { ...molecule, atoms: [
      { element: 'O', charge: 0, position: [0, 0, 0] }, { element: 'H', charge: 0, position: [0.757, 0.586, 0] }, { element: 'H', charge: 0, position: [-0.757, 0.586, 0] },
    ], bonds: [{ from: 0, to: 1, order: 1 }, { from: 0, to: 2, order: 1 }] };
    expect(Math.max(...layOver(flat, mirrorImage(flat), [0, 1, 2]).gaps)).toBeLessThan(1e-9);
  });

  it('moves as a rigid body on its way, from where it is told to start', () => {
    const overlay = layOver(molecule, mirror);
    const start = onTheWay(mirror, overlay, [9, 0, 0], 0);
    const half = onTheWay(mirror, overlay, [9, 0, 0], 0.5);
    const end = onTheWay(mirror, overlay, [9, 0, 0], 1);
    for (const each of [start, half, end]) expect(span(each)).toBeCloseTo(span(mirror), 9);
    expect(end).toEqual(overlay.molecule);
    // Not turned at all: all atoms are as far from their places in the mirror as the first.
    // Where it stands apart it is the reflection in a mirror across the screen, and clear of the molecule.
    const n: Vec3 = [0.6, 0, 0.8];
    const other = mirrorImage(molecule, '', n);
    const apart = onTheWay(other, layOver(molecule, other), scale(n, 20), 0);
    for (const [atom, { position }] of apart.atoms.entries()) {
      const own = molecule.atoms[atom]?.position ?? [0, 0, 0];
      expect(dot(position, n) + dot(own, n)).toBeCloseTo(20, 9);
      expect(length(cross(subtract(position, own), n))).toBeLessThan(1e-9);
    }
    expect(layOver(molecule, other).rmsd).toBeCloseTo(overlay.rmsd, 9);
    const shifts = start.atoms.map(({ position }, atom) => subtract(position, mirror.atoms[atom]?.position ?? [0, 0, 0]));
    for (const shift of shifts) expect(distance(shift, shifts[0] ?? [0, 0, 0])).toBeLessThan(1e-9);
    const nearly = onTheWay(mirror, overlay, [9, 0, 0], 1 - 1e-9);
    for (const [atom, { position }] of nearly.atoms.entries()) expect(distance(position, end.atoms[atom]?.position ?? [0, 0, 0])).toBeLessThan(1e-6);
  });
});

const canonical = (smiles: string) => canonicalSmiles(readMolecule({ smiles }).molecule);

/** Of the two halves of tartaric acid, atoms 0-4 and 5-9: the same place in the other half. */
const twin = (atom: number) => (atom + 5) % 10;
const at = ({ atoms }: Molecule, atom: number): Vec3 => atoms[atom]?.position ?? [0, 0, 0];

/** Å, root mean square, when each half of the mirror image is laid on the other half of the molecule. */
const exchanged = (made: Molecule) => {
  const mirror = mirrorImage(made);
  const all = made.atoms.map((_, atom) => atom);
  const move = superpose(all.map((atom) => at(mirror, twin(atom))), all.map((atom) => at(made, atom)));
  return Math.sqrt(all.reduce((sum, atom) => sum + distance(place(move, at(mirror, twin(atom))), at(made, atom)) ** 2, 0) / all.length);
};

describe('tartaric acid', () => {
  const HALF: readonly (readonly [string, Vec3])[] = [
    ['C', [0, 0.77, 0]], ['O', [1.34, 1.25, 0]], ['C', [-0.72, 1.29, 1.25]], ['O', [-0.4, 0.9, 2.4]], ['O', [-1.6, 2.2, 1]],
  ];
  const whole = (other: (point: Vec3) => Vec3): Molecule => ({
    ...molecule,
    atoms: [...HALF, ...HALF.map(([element, position]) => [element, other(position)] as const)].map(([element, position]) => ({ element, charge: 0, position })),
  });
  const molecule = readMolecule({ smiles: 'O[C@H](C(=O)O)[C@@H](O)C(=O)O' }).molecule;
  it('of the meso form is read back from its mirror image as the same molecule; the others are not', () => {
    expect([molecule.stereo, labels(molecule)]).toEqual(['achiral', 'SR']);
    expect(canonical(mirrorImage(molecule).smiles)).toBe(canonical(molecule.smiles));
    const chiral = readMolecule({ smiles: 'O[C@H](C(=O)O)[C@H](O)C(=O)O' }).molecule;
    expect(canonical(mirrorImage(chiral).smiles)).not.toBe(canonical(chiral.smiles));
  });

  it('of the meso form, a centre of symmetry between its halves, lies on its mirror image; with an axis there it does not', () => {
    expect(exchanged(whole(([x, y, z]) => [-x, -y, -z]))).toBeLessThan(1e-9);
    expect(exchanged(whole(([x, y, z]) => [-x, -y, z]))).toBeGreaterThan(0.5);
  });
});
