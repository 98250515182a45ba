// Where each molecule of the library comes to stand in the pore, and that no hand is lost on the way.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIBRARY, type LibraryId } from '../../molecules';
import { superposeMolecules } from '../../src/chemistry/compare/superpose-molecules';
import type { Molecule, Vec3 } from '../../src/chemistry/molecule';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { mirrorImage } from '../../src/chemistry/stereo/mirror-image';
import { distance, dot, subtract, triple } from '../../src/chemistry/vector';
import { TO_EYE, TO_RIGHT } from '../../src/receptor/facing';
import { HELICES } from '../../src/receptor/figures/helices';
import { LIGAND, ligandAtom } from '../../src/receptor/ligand';
import { ligandPairs } from '../../src/receptor/ligand-pairs';
import { toPicture } from '../../src/receptor/picture-frame';
import { isLigand, type Placed, placeInPore, POCKET_CENTRE } from '../../src/receptor/place-in-pore';

const ids = Object.keys(LIBRARY) as LibraryId[];
const moleculeOf = (id: LibraryId) => readMolecule({ molfile: readFileSync(new URL(`../../molecules/${id}.mol`, import.meta.url), 'utf8') }).molecule;
const placedOf = (molecule: Molecule): Placed => placeInPore(molecule, ligandPairs(molecule) ?? superposeMolecules(molecule, LIGAND)?.pairs);

/** Volume spanned at the stereocentre by N, C(=O) and the ipso carbon: its sign is the hand. */
function handedVolume(molecule: Molecule): number {
  const [centre, amine, carbonyl, ipso] = (ligandPairs(molecule) ?? []).map(([atom]) => molecule.atoms[atom]?.position ?? [0, 0, 0]) as [Vec3, Vec3, Vec3, Vec3];
  return triple(subtract(amine, centre), subtract(carbonyl, centre), subtract(ipso, centre));
}

const lengths = ({ atoms }: Molecule) => atoms.map(({ position }) => distance(position, atoms[0]?.position ?? position));

describe.each(['esketamine', 'esketaminium', 'norketamine'] as const)('%s', (id) => {
  const molecule = moleculeOf(id);
  const placed = placedOf(molecule);

  it('lies on the ligand by four atoms, well within 0.5 Å', () => {
    expect(placed).toMatchObject({ kind: 'superposed', shared: 4, hand: 'same' });
    expect(placed.rmsd).toBeLessThan(0.1);
  });

  it('keeps its hand, which is that of the ligand', () => {
    expect(Math.sign(handedVolume(placed.molecule))).toBe(Math.sign(handedVolume(LIGAND)));
    expect(handedVolume(placed.molecule)).toBeCloseTo(handedVolume(molecule), 6);
  });

  it('is moved as one rigid body, its bonds and words untouched', () => {
    lengths(placed.molecule).forEach((value, atom) => expect(value).toBeCloseTo(lengths(molecule)[atom] ?? NaN, 6));
    expect({ ...placed.molecule, atoms: undefined }).toEqual({ ...molecule, atoms: undefined });
  });

  it('has its chlorine, its oxygen and its methyl where the ligand has them', () => {
    for (const name of ['CL1', 'O1'] as const) {
      const of = LIGAND.atoms[ligandAtom(name)];
      const nearest = Math.min(...placed.molecule.atoms.filter(({ element }) => element === of?.element).map(({ position }) => distance(position, of?.position ?? position)));
      expect(nearest).toBeLessThan(1);
    }
  });
});

describe('the other hand', () => {
  it('fits the same four atoms worse than any same hand does, is told as such, and is not drawn as the S', () => {
    const placed = placedOf(moleculeOf('arketamine'));
    expect(placed).toMatchObject({ kind: 'hypothetical', shared: 4, hand: 'other' });
    // Half a tetrahedral centre's height: a carbon 0.5 Å to one side of the plane of its three neighbours laid on one 0.5 Å to the other.
    expect(placed.rmsd).toBeGreaterThan(0.4);
    expect(placed.rmsd).toBeLessThan(0.5);
    expect(Math.sign(handedVolume(placed.molecule))).toBe(-Math.sign(handedVolume(LIGAND)));
  });

  it('is what the mirror image of esketamine has', () => {
    const mirrored = placedOf(mirrorImage(moleculeOf('esketamine')));
    expect(mirrored).toMatchObject({ kind: 'hypothetical', hand: 'other' });
  });
});

describe('the library', () => {
  it('has the ligand itself in three entries, with and without its proton', () => {
    expect(ids.filter((id) => isLigand(placedOf(moleculeOf(id))))).toEqual(['ketamine', 'esketamine', 'esketaminium']);
  });

  const EXPECTED: Readonly<Record<LibraryId, readonly [Placed['kind'], number]>> = {
    ketamine: ['superposed', 4],
    esketamine: ['superposed', 4],
    arketamine: ['hypothetical', 4],
    esketaminium: ['superposed', 4],
    norketamine: ['superposed', 4],
    hydroxynorketamine: ['hypothetical', 4],
    // Phenyl ring, cyclohexane and amine: C12N.
    phencyclidine: ['hypothetical', 13],
    // Six carbons of the cage as the ring, and the amine.
    memantine: ['hypothetical', 7],
    amantadine: ['hypothetical', 7],
    // A benzene ring and no amine: it could lie in any turn.
    dizocilpine: ['apart', 0],
    dextromethorphan: ['apart', 0],
    glutamate: ['apart', 0],
    glycine: ['apart', 0],
    'd-serine': ['apart', 0],
    nmda: ['apart', 0],
    'd-ap5': ['apart', 0],
    magnesium: ['apart', 0],
  };

  it.each(ids)('has %s where what it shares with the ligand puts it', (id) => {
    const molecule = moleculeOf(id);
    const placed = placedOf(molecule);
    expect([placed.kind, placed.shared]).toEqual(EXPECTED[id]);
    expect(placed.molecule.atoms.every(({ position }) => position.every(Number.isFinite))).toBe(true);
    expect(placed.molecule.atoms.map(({ element }) => element)).toEqual(molecule.atoms.map(({ element }) => element));
    if (placed.kind === 'apart') expect(placed.rmsd).toBeUndefined();
    else expect(placed.rmsd).toBeLessThan(0.8);
  });

  it.each(['glycine', 'magnesium', 'dextromethorphan'] as const)('stands %s clear of the helices, at the height of the pocket', (id) => {
    const { molecule } = placedOf(moleculeOf(id));
    const heights = molecule.atoms.map(({ position }) => position[1]);
    expect(Math.abs(heights.reduce((sum, height) => sum + height, 0) / heights.length - POCKET_CENTRE[1])).toBeLessThan(0.1);
    // Beside the pore as it is first seen: right of the axis, no nearer to the eye and no farther.
    for (const { position } of molecule.atoms) {
      expect(dot(position, TO_RIGHT)).toBeGreaterThan(20);
      expect(Math.abs(dot(position, TO_EYE))).toBeLessThan(9);
    }
    const ca = HELICES.flatMap((helix) => helix.ca.map(toPicture));
    for (const { position } of molecule.atoms) expect(Math.min(...ca.map((at) => distance(at, position)))).toBeGreaterThan(3.5);
  });
});
