// The parts of the receptor: ids that links rely on, and the figures of PDB 7EU8 that they carry, as its deposited coordinates give them.
import { describe, expect, it } from 'vitest';
import type { Vec3 } from '../../src/chemistry/molecule';
import { distance, subtract, triple } from '../../src/chemistry/vector';
import { FILTER_LOOPS } from '../../src/receptor/figures/filter-loops';
import { HELICES } from '../../src/receptor/figures/helices';
import { LIGAND_ATOMS } from '../../src/receptor/figures/ligand';
import { RINGS } from '../../src/receptor/figures/rings';
import { GATE, helixAxis, MEMBRANE, SITES } from '../../src/receptor/landmarks';
import { groupIdOf, labelOfPart, numbersOfPart, PART_GROUPS } from '../../src/receptor/part-groups';
import { numberOfPart, RECEPTOR_PARTS } from '../../src/receptor/parts';
import { toPicture } from '../../src/receptor/picture-frame';

const placeOf = (name: string) => LIGAND_ATOMS.find((atom) => atom.name === name)?.at ?? [0, 0, 0];
const ids = (id: string) => numbersOfPart(id).map((number) => RECEPTOR_PARTS[number]?.id);

describe('the figures', () => {
  it.each([['thr', 15.1], ['hydrophobic-upper', 12.2], ['hydrophobic-lower', 9.9], ['asn', 0]] as const)('has the %s ring at %d Å', (id, height) => {
    const ring = RINGS.find((each) => each.id === id);
    expect(ring?.height).toBe(height);
    // The height is the mean of the four Cα; each is rounded to 0.1 Å.
    const mean = (ring?.members ?? []).reduce((sum, { ca }) => sum + ca[2] / 4, 0);
    expect(Math.abs(mean - height)).toBeLessThanOrEqual(0.1);
    expect(ring?.members).toHaveLength(4);
  });

  it('has every helix as a helix: Cα 3.8 Å apart, rising 1.5 Å a residue', () => {
    expect(HELICES).toHaveLength(16);
    for (const { name, from, to, ca } of HELICES) {
      expect(ca).toHaveLength(to - from + 1);
      ca.slice(1).forEach((at, index) => expect(Math.abs(distance(at, ca[index] ?? at) - 3.8)).toBeLessThan(0.25));
      if (name !== 'M3') continue;
      // Two turns of four: 15 residues between the means of the first and last seven.
      const middle = (points: typeof ca) => [0, 1, 2].map((axis) => points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length) as [number, number, number];
      const rise = distance(middle(ca.slice(0, 7)), middle(ca.slice(-7))) / (ca.length - 7);
      expect(rise).toBeGreaterThan(1.4);
      expect(rise).toBeLessThan(1.6);
    }
  });

  it('winds M3 about its axis as an alpha helix does, 2.3 Å from it', () => {
    for (const helix of HELICES.filter(({ name }) => name === 'M3')) {
      const axis = helixAxis(helix);
      // The axis has a point for the middle of each four neighbouring Cα: the two inner ones stand beside it.
      const radii = axis.flatMap((at, index) => [1, 2].map((step) => distance(at, toPicture(helix.ca[index + step] ?? [0, 0, 0]))));
      const mean = radii.reduce((sum, radius) => sum + radius / radii.length, 0);
      expect(Math.abs(mean - 2.3)).toBeLessThan(0.35);
    }
  });

  it('numbers every Cα of the filter loops, which meet M2 and M3', () => {
    for (const { chain, numbers, ca } of FILTER_LOOPS) {
      expect(ca).toHaveLength(numbers.length);
      const [m2, m3] = ['M2', 'M3'].map((name) => HELICES.find((helix) => helix.chain === chain && helix.name === name));
      expect(ca[0]).toEqual(m2?.ca.at(-1));
      expect(ca.at(-1)).toEqual(m3?.ca[0]);
    }
  });

  it('holds the sixteen heavy atoms of ketamine with its S hand', () => {
    expect(LIGAND_ATOMS).toHaveLength(16);
    // Priorities at C1: N, then C5 (O, O, C), then C7 (C, C, C), then C2. Seen from opposite C2, N to C5 to C7 turns left: S.
    const [amine, carbonyl, aryl] = (['N1', 'C5', 'C7'] as const).map((name) => subtract(placeOf(name), placeOf('C1'))) as [Vec3, Vec3, Vec3];
    expect(triple(amine, carbonyl, aryl)).toBeGreaterThan(0);
  });
});

describe('the frame of the picture', () => {
  it('keeps hands and lengths, with the pore upright', () => {
    expect(triple(toPicture([1, 0, 0]), toPicture([0, 1, 0]), toPicture([0, 0, 1]))).toBe(1);
    expect(toPicture([1, 2, 3])).toEqual([1, 3, -2]);
  });
});

describe('parts', () => {
  it('have ids of their own, shaped as links need them', () => {
    const all = [...RECEPTOR_PARTS.map(({ id }) => id), ...PART_GROUPS.map(({ id }) => id)];
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    RECEPTOR_PARTS.forEach(({ id }, number) => expect(numberOfPart(id)).toBe(number));
  });

  it('have a place and words each', () => {
    for (const { centre, label, short } of RECEPTOR_PARTS) {
      expect(centre.every(Number.isFinite)).toBe(true);
      expect(label.length).toBeGreaterThan(3);
      expect(short).not.toBe('');
    }
  });

  it.each([
    ['glun2b-l643-b', 2.57], ['glun2b-t647-d', 3.28], ['glun2b-t647-b', 3.56], ['glun1-v644-c', 3.69], ['glun1-v644-a', 3.88], ['glun2b-n615-d', 4.01],
    ['glun1-n616-c', 4.13], ['glun2b-a644-b', 4.29], ['glun1-a645-c', 4.32], ['glun1-t648-c', 4.72], ['glun2b-l643-d', 4.76], ['glun1-m641-c', 4.82],
    ['glun1-a645-a', 4.9], ['glun2b-v640-d', 5.13], ['glun1-m641-a', 5.16], ['glun1-t648-a', 5.31], ['glun2b-a644-d', 5.69], ['glun2b-v640-b', 5.83],
    ['glun1-n616-a', undefined], ['glun2b-n615-b', undefined],
  ])('%s comes as close to the ligand as the entry has it', (id, closest) => {
    expect(RECEPTOR_PARTS[numberOfPart(id) ?? -1]?.closest?.distance).toBe(closest);
  });

  it('tell the two side chains that the entry cuts short', () => {
    expect(RECEPTOR_PARTS.filter(({ sideChainModelled }) => sideChainModelled === false).map(({ id }) => id)).toEqual(['glun2b-l643-d', 'glun2b-n615-b']);
  });

  it('come together under the names of the field', () => {
    expect(ids('asn-ring')).toEqual(['glun1-n616-a', 'glun1-n616-c', 'glun2b-n615-b', 'glun2b-n615-d']);
    expect(ids('hydrophobic-ring')).toHaveLength(8);
    expect(ids('thr-ring')).toHaveLength(4);
    expect(ids('glun1-n616')).toEqual(['glun1-n616-a', 'glun1-n616-c']);
    expect(ids('glun2b-l643')).toEqual(['glun2b-l643-b', 'glun2b-l643-d']);
    expect(ids('m3')).toHaveLength(4);
    expect(ids('atd')).toEqual(['glun1-atd-a', 'glun2b-atd-b', 'glun1-atd-c', 'glun2b-atd-d']);
    expect(ids('glycine-site')).toEqual(['glycine-site-a', 'glycine-site-c']);
    expect(ids('glutamate-site')).toEqual(['glutamate-site-b', 'glutamate-site-d']);
    expect(ids('membrane')).toEqual(['membrane']);
    expect(ids('nothing')).toEqual([]);
    expect(PART_GROUPS.filter(({ parts }) => parts.length < 2)).toEqual([]);
  });

  it('lead back to the residue in all its chains', () => {
    for (const [number, { id }] of RECEPTOR_PARTS.entries()) {
      expect(numbersOfPart(groupIdOf(number) ?? '')).toContain(number);
      expect(labelOfPart(id)).toBeTruthy();
    }
    expect(groupIdOf(numberOfPart('glun1-n616-c') ?? -1)).toBe('glun1-n616');
    expect(groupIdOf(numberOfPart('gate') ?? -1)).toBe('gate');
    expect(labelOfPart('glun1-n616')).toBe('Asn616 of GluN1');
    expect(labelOfPart('glun1-n616-c')).toBe('Asn616 of GluN1, chain C');
  });
});

describe('landmarks', () => {
  it('fit the membrane to the helices that stand against it', () => {
    // Ends of M1 and M4 in the four chains, Å.
    const tops = [14.7, 15.9, 18.1, 15.9, 11.4, 20.3, 15.5, 22.9];
    const bottoms = [-16.2, -17.6, -13.2, -18.7, -25.8, -9.8, -20.5, -6.9];
    expect(MEMBRANE.top).toBeCloseTo(tops.reduce((sum, each) => sum + each / 8, 0), 6);
    expect(MEMBRANE.bottom).toBeCloseTo(bottoms.reduce((sum, each) => sum + each / 8, 0), 6);
    // The hydrophobic part of a lipid bilayer is about 30 Å thick.
    expect(Math.abs(MEMBRANE.top - MEMBRANE.bottom - 30)).toBeLessThan(5);
  });

  it('put the gate above the Thr ring, where the M3 helices are nearest to the axis', () => {
    expect(GATE.height).toBeGreaterThan(15.1);
    expect(GATE.height).toBeLessThan(22);
    expect(GATE.radius).toBeGreaterThan(5);
    expect(GATE.radius).toBeLessThan(8);
  });

  it('put each site on the outside of its ligand-binding domain', () => {
    expect(SITES.map(({ chain, agonist }) => `${agonist} ${chain}`)).toEqual(['glycine A', 'glutamate B', 'glycine C', 'glutamate D']);
    for (const { at, outward } of SITES) {
      expect(Math.hypot(...outward)).toBeCloseTo(1, 9);
      expect(at[0] * outward[0] + at[2] * outward[2]).toBeGreaterThan(0);
      expect(at[1]).toBeGreaterThan(45);
      expect(at[1]).toBeLessThan(70);
    }
  });
});
