// Other shapes of a molecule against numbers of the literature: distinct, of the same hand, with energies in their order.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createJobQueue } from '../../src/chemistry/loading/job-queue';
import { startInProcessShapeHost } from '../../src/chemistry/loading/run-shape-job';
import { shapeFinder } from '../../src/chemistry/loading/shape-jobs';
import type { Molecule, Vec3 } from '../../src/chemistry/molecule';
import { ringConformations } from '../../src/chemistry/properties/ring-conformation';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { equivalentOrders } from '../../src/chemistry/shape/equivalent-orders';
import { boltzmannShares, type FoundShape, type GoneShape, type ShapeSearch, withPositions } from '../../src/chemistry/shape/found-shape';
import { rigidPart } from '../../src/chemistry/shape/rigid-part';
import { comparedAtoms, DISTINCT, shapeDistance } from '../../src/chemistry/shape/sample-shapes';
import { handAt } from '../../src/chemistry/stereo/handedness';
import { distance, torsion } from '../../src/chemistry/vector';

const read = (smiles: string): Molecule => readMolecule({ smiles }).molecule;
const finder = shapeFinder(createJobQueue(startInProcessShapeHost));
const points = ({ atoms }: Molecule): readonly Vec3[] => atoms.map(({ position }) => position);

interface Found {
  readonly molecule: Molecule;
  /** By ascending energy. */
  readonly shapes: readonly { readonly molecule: Molecule; readonly energy: number; readonly found: FoundShape }[];
}

/** What is left in the end. */
async function collect(molecule: Molecule, budgetMs?: number): Promise<{ readonly list: readonly FoundShape[]; readonly end: ShapeSearch }> {
  const found = new Map<number, FoundShape>();
  const end = await finder.findShapes(molecule, (news) => ('gone' in news ? found.delete(news.gone) : found.set(news.id, news)), { budgetMs });
  return { list: [...found.values()], end };
}

async function search(smiles: string, budgetMs?: number): Promise<Found> {
  const molecule = read(smiles);
  const { list } = await collect(molecule, budgetMs);
  const shapes = list.map((shape) => ({ molecule: withPositions(molecule, shape.positions), energy: shape.energy ?? NaN, found: shape }));
  return { molecule, shapes: shapes.sort((a, b) => a.energy - b.energy) };
}

const relative = ({ shapes }: Found) => shapes.map(({ energy }) => energy - (shapes[0]?.energy ?? NaN));
const carbonTorsion = (molecule: Molecule) => {
  const [a, b, c, d] = points(molecule);
  return a && b && c && d ? torsion(a, b, c, d) : NaN;
};

/** A search ends by the clock. Here it counts the work of this process, which is the same on a machine that is busy with other things. */
function workedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const clock = vi.spyOn(performance, 'now').mockImplementation(workedMs);
afterAll(() => clock.mockRestore());

describe('shapes', () => {
  // Allinger, Fermann, Allen and Schaefer, J. Chem. Phys. 1997, 106, 5143: 0.62 by theory; MMFF94: 0.78 (Halgren 1996, part V).
  it('of butane are anti and the two gauche ones', async () => {
    const butane = await search('CCCC');
    const [first, ...others] = butane.shapes;
    expect(others).toHaveLength(2);
    expect(Math.abs(carbonTorsion(first?.molecule ?? butane.molecule))).toBeGreaterThan(175);
    const turns = others.map(({ molecule }) => carbonTorsion(molecule)).sort((a, b) => a - b);
    expect(turns[0]).toBeCloseTo(-65, -1);
    expect(turns[1]).toBeCloseTo(65, -1);
    for (const energy of relative(butane).slice(1)) expect(Math.abs(energy - 0.8)).toBeLessThan(0.15);
  });

  // Squillacote et al., J. Am. Chem. Soc. 1975, 97, 3244: 5.5 kcal/mol measured; MMFF94 gives 5.9.
  it('of cyclohexane are the chair and, 5.9 kcal/mol above, twist-boats', async () => {
    const found = await search('C1CCCCC1');
    const names = found.shapes.map(({ molecule }) => ringConformations(molecule)[0]?.shape);
    expect(names[0]).toBe('chair');
    expect(names.slice(1)).toContain('twist-boat');
    expect(Math.abs((relative(found)[names.indexOf('twist-boat')] ?? NaN) - 5.9)).toBeLessThan(0.3);
  });

  // The A value of methyl is 1.74 (Booth and Everett 1976); MMFF94: 1.4.
  it('of methylcyclohexane hold methyl equatorial, 1.2 to 1.8 kcal/mol below axial', async () => {
    const found = await search('CC1CCCCC1');
    const chairs = found.shapes.filter(({ molecule }) => ringConformations(molecule)[0]?.shape === 'chair');
    expect(chairs).toHaveLength(2);
    // Across the ring from its carbon: anti if equatorial, gauche if axial.
    const turnOf = ({ molecule }: (typeof chairs)[number]) => {
      const [methyl, one, two, three] = points(molecule);
      return methyl && one && two && three ? Math.abs(torsion(methyl, one, two, three)) : NaN;
    };
    expect(chairs.map(turnOf).map((turn) => turn > 120)).toEqual([true, false]);
    const gap = (chairs[1]?.energy ?? NaN) - (chairs[0]?.energy ?? NaN);
    expect(gap).toBeGreaterThan(1.2);
    expect(gap).toBeLessThan(1.8);
  });

  it('of a rigid molecule are one', async () => {
    expect((await search('c1ccccc1', 1000)).shapes).toHaveLength(1);
    expect((await search('C1C2CC3CC1CC(C2)(C3)N', 1000)).shapes.length).toBeLessThanOrEqual(3);
  });

  it('without terms in the force field come without energies', async () => {
    const { list: found, end } = await collect(read('CCCB(O)O'));
    expect(end.hasEnergies).toBe(false);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ energy }) => energy === undefined)).toBe(true);
  });

  // The first of them within one budget, whatever the size: bonds are turned, nothing is relaxed.
  it('of 188 atoms come unrelaxed, each with the bonds it had', async () => {
    const molecule = read('C'.repeat(62));
    const { list, end } = await collect(molecule, 500);
    expect(list.length).toBeGreaterThan(1);
    expect(end.hasEnergies).toBe(false);
    const [a, b] = [withPositions(molecule, list[0]?.positions ?? new Float32Array()), withPositions(molecule, list.at(-1)?.positions ?? new Float32Array())];
    for (const { from, to } of molecule.bonds) {
      const [one, other] = [a, b].map(({ atoms }) => distance(atoms[from]?.position ?? [0, 0, 0], atoms[to]?.position ?? [9, 9, 9]));
      expect(Math.abs((one ?? 0) - (other ?? 9))).toBeLessThan(1e-3);
    }
  });

  it('are told unrelaxed first, then relaxed by the same number, or gone', async () => {
    const news: (FoundShape | GoneShape)[] = [];
    await finder.findShapes(read('CCCC'), (each) => news.push(each));
    const first = news.findIndex((each) => !('gone' in each) && each.isRelaxed);
    expect(first).toBeGreaterThan(1);
    const unrelaxed = news.slice(0, first).map((each) => ('gone' in each ? -1 : each.id));
    const settled = new Set(news.slice(first).map((each) => ('gone' in each ? each.gone : each.id)));
    expect(unrelaxed.every((id) => settled.has(id))).toBe(true);
  });

  it('are refused for several parts, and ended by a signal, in a sentence', async () => {
    await expect(finder.findShapes(read('C[NH3+].[Cl-]'), () => undefined)).rejects.toMatchObject({ code: 'unsupported' });
    const controller = new AbortController();
    const running = finder.findShapes(read('CCCCCC'), () => controller.abort(), { signal: controller.signal });
    await expect(running).rejects.toMatchObject({ code: 'aborted' });
  });
});

describe('the shapes of esketamine', () => {
  let ketamine: Found;
  beforeAll(async () => {
    ketamine = await search('CN[C@@]1(CCCCC1=O)c1ccccc1Cl', 3000);
  });

  it('are many and distinct', () => {
    const compared = comparedAtoms(ketamine.molecule);
    const orders = equivalentOrders(ketamine.molecule, compared);
    const all = ketamine.shapes.map(({ molecule }) => points(molecule));
    const gaps = all.flatMap((a, i) => all.slice(i + 1).map((b) => shapeDistance(a, b, compared, orders)));
    expect(all.length).toBeGreaterThan(6);
    expect(ketamine.shapes.some(({ found }) => found.id === 0)).toBe(true);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(DISTINCT - 1e-3);
  });

  it('keep the hand', () => {
    const neighbours = [1, 3, 7, 9];
    const hand = (molecule: Molecule) => handAt(2, neighbours, (atom) => points(molecule)[atom] ?? [0, 0, 0]);
    expect(hand(ketamine.molecule)).not.toBe('unknown');
    expect([...new Set(ketamine.shapes.map(({ molecule }) => hand(molecule)))]).toEqual([hand(ketamine.molecule)]);
  });

  it('lie on the shape shown by their largest rigid part, the chlorophenyl', () => {
    const core = rigidPart(ketamine.molecule);
    expect(core.filter((atom) => ketamine.molecule.atoms[atom]?.element === 'Cl')).toHaveLength(1);
    const shown = points(ketamine.molecule);
    for (const { molecule } of ketamine.shapes) {
      for (const atom of core) expect(distance(points(molecule)[atom] ?? [9, 9, 9], shown[atom] ?? [0, 0, 0])).toBeLessThan(0.25);
    }
  });
});

describe('equal atoms', () => {
  it.each([
    ['benzene', 'c1ccccc1', 12],
    ['butane', 'CCCC', 2],
    ['toluene', 'Cc1ccccc1', 2],
    ['acetate', 'CC(=O)[O-]', 2],
    ['chlorobutane', 'CCCCCl', 1],
  ])('of %s can be numbered in as many ways as its symmetry has', (_, smiles, count) => {
    const molecule = read(smiles);
    expect(equivalentOrders(molecule, comparedAtoms(molecule))).toHaveLength(count);
  });
});

describe('shares', () => {
  it('of three shapes, one of them 0.8 kcal/mol lower, follow Boltzmann at 298.15 K', () => {
    const weight = Math.exp(-0.8 / 0.592484);
    const shares = boltzmannShares([0, 0.8, 0.8]);
    expect(shares[0]).toBeCloseTo(1 / (1 + 2 * weight), 4);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });
});
