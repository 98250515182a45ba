// The four levels against the molecule itself: counts, bonds, hands, distances; and word by word for the library.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Molecule } from '../../../src/chemistry/molecule';
import { readMolecule } from '../../../src/chemistry/read-molecule';
import { triple, subtract } from '../../../src/chemistry/vector';
import { readLevel, READING_LEVELS, readingText } from '../../../src/content/read/reading';
import { ringsOf } from '../../../src/content/read/rings';
import { loadRdkit } from '../../chemistry/rdkit';
import { lattice } from '../../fixtures/lattice';
import { EACH, isHeavy, mirrored, neighbours, ofLibrary } from './library';

const ofSmiles = (smiles: string) => readMolecule({ smiles }).molecule;
const lines = (molecule: Molecule, id: (typeof READING_LEVELS)[number]) => readLevel(molecule, id).sentences;
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const numberOf = (word: string) => (WORDS.includes(word) ? WORDS.indexOf(word) : Number(word));
const at = ({ atoms }: Molecule, number: number) => atoms[number - 1]?.position ?? [0, 0, 0];
const esketamine = ofLibrary('esketamine');

let rdkit: Awaited<ReturnType<typeof loadRdkit>>;
beforeAll(async () => {
  rdkit = await loadRdkit();
});

/** Atoms and bonds as RDKit has them, without places, and its count of rings. */
function byRdkit(smiles: string) {
  const mol = rdkit.get_mol(smiles);
  const { NumRings } = JSON.parse(mol?.get_descriptors() ?? '{}') as { NumRings: number };
  const [{ atoms, bonds } = { atoms: [], bonds: [] }] = (JSON.parse(mol?.get_json() ?? '{}') as { molecules: { atoms: object[]; bonds: { atoms: [number, number] }[] }[] }).molecules;
  mol?.delete();
  return { count: NumRings, graph: { ...esketamine, atoms: atoms.map(() => ({ element: 'C', position: [0, 0, 0] as const, charge: 0 })), bonds: bonds.map(({ atoms: [from, to] }) => ({ from, to, order: 1 as const })) } };
}

describe('rings', () => {
  it.each(EACH)('of %s are as many as close, each a way round, and as many as RDKit counts', (_, molecule) => {
    const { rings } = ringsOf(molecule);
    expect(rings).toHaveLength(molecule.bonds.length - molecule.atoms.length + 1);
    for (const ring of rings) for (const [i, atom] of ring.entries()) expect(neighbours(molecule, atom)).toContain(ring[(i + 1) % ring.length]);
    // RDKit counts all four faces of an adamantane, of which three make up the fourth.
    const isCage = molecule.groups.some(({ id }) => id === 'adamantane-cage');
    expect(byRdkit(molecule.smiles).count).toBe(rings.length + Number(isCage));
  });

  it.each([
    ['naphthalene', 'c1ccc2ccccc2c1', [6, 6]], ['norbornane', 'C1CC2CCC1C2', [5, 5]], ['spiropentane', 'C1CC12CC2', [3, 3]], ['anthracene', 'c1ccc2cc3ccccc3cc2c1', [6, 6, 6]],
    ['cubane', 'C12C3C4C1C5C2C3C45', [4, 4, 4, 4, 4]], ['biphenylene', 'c1ccc2c(c1)c1ccccc12', [4, 6, 6]], ['a large ring', 'C1CCCCCCCCCCCCC1', [14]], ['steroid', 'C1CCC2C(C1)CCC1C3CCCC3CCC12', [5, 6, 6, 6]],
  ])('of %s have these sizes', (_, smiles, sizes) => {
    const { rings, systems } = ringsOf(byRdkit(smiles).graph);
    expect(rings.map(({ length }) => length).toSorted((a, b) => a - b)).toEqual(sizes);
    expect(systems).toHaveLength(1);
  });
});

describe.each(EACH)('%s', (_, molecule) => {
  const heavy = molecule.atoms.flatMap((_atom, atom) => (isHeavy(molecule, atom) ? [atom] : []));

  it('in short counts every atom', () => {
    if (molecule.atoms.length === 1) return expect(lines(molecule, 'short')).toEqual(['Magnesium ion: an ion, a single atom of magnesium with charge plus 2.']);
    const [first = ''] = lines(molecule, 'short');
    const counts = [...first.slice(first.indexOf(': ') + 2).matchAll(/(\w+) (carbon|hydrogen|nitrogen|oxygen|chlorine|phosphorus)/g)];
    expect(counts.map(([, count = '']) => numberOf(count)).reduce((sum, count) => sum + count, 0)).toBe(molecule.atoms.length);
  });

  it('names every heavy atom once as a subject, with each of its bonds and hydrogens', () => {
    const sentences = lines(molecule, 'atoms');
    expect(sentences.map((line) => Number(/^\w+ (\d+)/.exec(line)?.[1]) - 1)).toEqual(heavy);
    for (const [place, atom] of heavy.entries()) {
      const rest = (sentences[place] ?? '').slice((sentences[place] ?? '').indexOf(':'));
      const told = [...rest.matchAll(/[a-z]+ (\d+)/g)].map(([, number]) => Number(number) - 1);
      expect(told.toSorted((a, b) => a - b)).toEqual(neighbours(molecule, atom).filter((each) => isHeavy(molecule, each)).toSorted((a, b) => a - b));
      const hydrogens = numberOf(/(\w+) hydrogen/.exec(rest)?.[1] ?? 'no');
      expect(hydrogens).toBe(neighbours(molecule, atom).filter((each) => !isHeavy(molecule, each)).length);
    }
  });

  it('by groups names every heavy atom', () => {
    const text = lines(molecule, 'groups').join(' ').replaceAll(/(\d+) to (\d+)/g, (_all, from: string, to: string) => Array.from({ length: Number(to) - Number(from) + 1 }, (_each, i) => Number(from) + i).join(' '));
    const numbers = new Set([...text.matchAll(/\d+/g)].map(([number]) => Number(number) - 1));
    expect(heavy.filter((atom) => !numbers.has(atom))).toEqual([]);
  });

  it('in space gives distances and sides that hold when computed another way', () => {
    let clockwise: readonly number[] = [];
    for (const line of lines(molecule, 'space')) {
      const order = / call above .*? which (.*) run clockwise/.exec(line);
      if (order) clockwise = [...(order[1] ?? '').matchAll(/\d+/g)].map(([number]) => Number(number));
      const [, on, side] = / on \w+ (\d+) is .*?\b(above|below)\.$/.exec(line) ?? [];
      if (on !== undefined) {
        // Seen from above a, b, c run clockwise where (a - m) x (b - m) points down, m the middle of the ring.
        const ring = ringsOf(molecule).rings.find((each) => clockwise.every((number) => each.includes(number - 1))) ?? [];
        const middle = [0, 1, 2].map((axis) => ring.reduce((sum, atom) => sum + (at(molecule, atom + 1)[axis] ?? 0), 0) / ring.length) as unknown as readonly [number, number, number];
        const hung = neighbours(molecule, Number(on) - 1).filter((each) => isHeavy(molecule, each) && !ring.includes(each));
        const arms = clockwise.map((number) => subtract(at(molecule, number), middle));
        const ups = hung.map((atom) => -triple(arms[0] ?? [0, 0, 0], arms[1] ?? [0, 0, 0], subtract(at(molecule, atom + 1), at(molecule, Number(on)))) - triple(arms[1] ?? [0, 0, 0], arms[2] ?? [0, 0, 0], subtract(at(molecule, atom + 1), at(molecule, Number(on)))));
        expect(ups.some((up) => (side === 'above' ? up > 0 : up < 0))).toBe(true);
      }
      const distances = /^(?:The two atoms furthest apart are )?[A-Za-z]+ (\d+) (?:is|and) /.exec(line);
      for (const [, length, number] of distances ? line.matchAll(/([\d.]+) ångströms? from \w+ (\d+)/g) : []) {
        expect(Number(length)).toBeCloseTo(Math.hypot(...subtract(at(molecule, Number(distances?.[1])), at(molecule, Number(number)))), 0.9);
      }
    }
  });

  it('is told in plain letters and figures', () => {
    const text = READING_LEVELS.flatMap((id) => lines(molecule, id)).map((line) => line.replace(molecule.name, ''));
    expect(text.filter((line) => !/^[A-Za-zåö0-9 ,.:;-]+\.$/.test(line) || /undefined|NaN|\b(a|an) (a|an|the)\b|  /.test(line))).toEqual([]);
    expect(text.filter((line, i) => text.indexOf(line) !== i)).toEqual([]);
  });

  it('has its hands exchanged in a mirror, and nothing else', () => {
    const swaps: Readonly<Record<string, string>> = { above: 'below', below: 'above', clockwise: 'counterclockwise', counterclockwise: 'clockwise' };
    const swapped = (line: string) => (line.includes(' call above ') ? line : line.replaceAll(/\b(above|below|clockwise|counterclockwise)\b/g, (word) => swaps[word] ?? word));
    expect(lines(mirrored(molecule), 'space')).toEqual(lines(molecule, 'space').map(swapped));
    expect(lines(mirrored(molecule), 'groups')).toEqual(lines(molecule, 'groups'));
  });

  it('reads as it was read through', () => {
    expect(readingText(READING_LEVELS.map((id) => readLevel(molecule, id)))).toMatchSnapshot();
  });
});

describe('what is known of esketamine', () => {
  it('is told: what it is built of, its hand, and its chair with the aryl ring upright', () => {
    expect(lines(esketamine, 'short').at(-1)).toBe('It and its mirror image are two different molecules; in the one drawn, carbon 3 is S.');
    expect(lines(esketamine, 'groups')[1]).toBe('On carbon 3: a secondary amine group, nitrogen 2; a 2-chlorophenyl ring, joined by carbon 10.');
    expect(lines(esketamine, 'space')).toContain('The cyclohexanone ring is a chair.');
    expect(lines(esketamine, 'space').some((line) => line.startsWith('The 2-chlorophenyl ring on carbon 3 is axial'))).toBe(true);
  });
});

describe('any other molecule', () => {
  it('is told with its double bonds, pieces and isotopes', () => {
    expect(lines(ofSmiles('C/C=C/C'), 'groups')).toContain('Between carbon 2 and carbon 3 is a double bond, E: the senior neighbours on opposite sides.');
    const salt = ofSmiles('[Na+].[Cl-]');
    expect(lines(salt, 'short')).toContain('It has no charge as a whole: sodium 1 is plus 1 and chlorine 2 is minus 1.');
    expect(lines(salt, 'groups')[0]).toBe('It is in two separate pieces.');
    expect(lines(ofSmiles('[13CH3]O[2H]'), 'atoms')).toEqual(['Carbon 1, mass number 13: single bond to oxygen 2; three hydrogens.', 'Oxygen 2: single bond to carbon 1; one hydrogen, each of mass number 2.']);
    expect(lines(ofSmiles('[H][H]'), 'atoms')).toEqual(['Hydrogen 1: single bond to hydrogen 2.', 'Hydrogen 2: single bond to hydrogen 1.']);
  });

  it('tells cis and trans by the labels of the two: R,S is cis in 1,2-dimethylcyclohexane, and R,R trans', () => {
    for (const molecule of ['C[C@H]1CCCC[C@H]1C', 'C[C@H]1CCCC[C@@H]1C'].map(ofSmiles)) {
      const [one, other] = molecule.atoms.flatMap(({ stereo }) => (stereo ? [stereo] : []));
      expect(lines(molecule, 'space').flatMap((line) => / of the ring: (cis|trans)\.$/.exec(line)?.[1] ?? [])).toEqual([one === other ? 'trans' : 'cis']);
    }
  });

  it('is not told to the end where nobody would listen so long', () => {
    const many = lattice(esketamine, 700);
    expect(lines(many, 'groups')).toEqual(['It is too large to be told group by group.']);
    expect(lines(many, 'atoms').at(-1)).toBe('52 more atoms are not listed.');
    expect(lines(many, 'space')).toEqual(['It is too large for its shape to be told.']);
  });
});
