// Kekulé structures: the matching against brute force, and ring systems whose answer is known.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchVertices } from '../../src/chemistry/graph/perfect-matching';
import { readSmiles } from '../../src/chemistry/smiles/read-smiles';
import { ringLinks } from '../../src/chemistry/graph/ring-bonds';
import { FULLERENE } from './read-smiles-valid';

type Edge = readonly [number, number];

function neighboursOf(count: number, edges: readonly Edge[]): number[][] {
  const lists: number[][] = Array.from({ length: count }, () => []);
  for (const [a, b] of edges) {
    lists[a]?.push(b);
    lists[b]?.push(a);
  }
  return lists;
}

/** Whether all required vertices can have partners, by trying everything. */
function canServe(neighbours: readonly (readonly number[])[], required: ReadonlySet<number>, taken: ReadonlySet<number> = new Set()): boolean {
  const next = [...required].find((vertex) => !taken.has(vertex));
  if (next === undefined) return true;
  return (neighbours[next] ?? []).some((other) => !taken.has(other) && canServe(neighbours, required, new Set([...taken, next, other])));
}

const graphs = fc.integer({ min: 2, max: 10 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    edges: fc
      .uniqueArray(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 20, selector: ([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}` })
      .map((edges) => edges.filter(([a, b]) => a !== b)),
    required: fc.uniqueArray(fc.nat(count - 1)).map((vertices) => new Set(vertices)),
  }),
);

describe('matching', () => {
  it('serves all required vertices exactly where that is possible', () => {
    fc.assert(
      fc.property(graphs, ({ count, edges, required }) => {
        const neighbours = neighboursOf(count, edges);
        const { partner, unserved } = matchVertices({ neighbours, required: (vertex) => required.has(vertex) });
        partner.forEach((other, vertex) => {
          if (other === -1) return;
          expect(partner[other]).toBe(vertex);
          expect(neighbours[vertex]).toContain(other);
        });
        expect(unserved === -1).toBe(canServe(neighbours, required));
        expect([...required].some((vertex) => partner[vertex] === -1)).toBe(unserved !== -1);
      }),
      { numRuns: 5000 },
    );
  });

  it('finds partners through odd rings: two triangles joined by a path', () => {
    const edges: Edge[] = [[0, 1], [1, 2], [2, 0], [2, 3], [3, 4], [4, 5], [5, 6], [6, 7], [7, 5]];
    expect(matchVertices({ neighbours: neighboursOf(8, edges), required: () => true }).unserved).toBe(-1);
  });

  it('takes the partner of a vertex that may stay alone', () => {
    // 0 and 2 both need 1; vertex 3, not required, can leave 2 nothing but 1 as well.
    const neighbours = neighboursOf(4, [[0, 1], [1, 2], [2, 3]]);
    const { partner, unserved } = matchVertices({ neighbours, required: (vertex) => vertex === 0 || vertex === 2 });
    expect([unserved, partner[0], partner[2]]).toEqual([-1, 1, 3]);
  });
});

describe('ring bonds', () => {
  it('are those whose loss leaves their atoms connected', () => {
    fc.assert(
      fc.property(graphs, ({ count, edges }) => {
        const flags = ringLinks(count, edges.map(([from, to]) => ({ from, to })));
        edges.forEach(([from, to], left) => {
          const rest = neighboursOf(count, edges.filter((_, index) => index !== left));
          const reached = new Set([from]);
          for (const vertex of reached) for (const other of rest[vertex] ?? []) reached.add(other);
          expect(flags[left]).toBe(reached.has(to));
        });
      }),
      { numRuns: 2000 },
    );
  });
});

/** Double bonds that meet at each atom, from aromatic bonds only. */
function doublesAtAtoms(smiles: string): number[] {
  const { atoms, bonds } = readSmiles(smiles);
  return atoms.map((_, atom) => bonds.filter(({ from, to, order, aromatic }) => aromatic && order === 2 && (from === atom || to === atom)).length);
}

describe('Kekulé structures', () => {
  it.each([
    ['benzene', 'c1ccccc1', 3],
    ['naphthalene', 'c1ccc2ccccc2c1', 5],
    ['azulene', 'c1ccc2cccc2cc1', 5],
    ['pyrrole', 'c1cc[nH]c1', 2],
    ['furan', 'c1ccoc1', 2],
    ['thiophene', 'c1ccsc1', 2],
    ['imidazole', 'c1c[nH]cn1', 2],
    ['indolizine', 'c1ccn2cccc2c1', 4],
    ['pyridine N-oxide', '[O-][n+]1ccccc1', 3],
    ['tropylium', '[cH+]1cccccc1', 3],
    ['cyclopentadienide', '[cH-]1cccc1', 2],
    ['borole', 'b1cccc1', 2],
    ['borabenzene', 'b1ccccc1', 3],
    ['two boroles and a ring that needs one boron', 'b1ccccc1.b1cccc1', 5],
    ['4-pyridone', 'O=c1cc[nH]cc1', 2],
    ['caffeine', 'Cn1c(=O)c2c(ncn2C)n(C)c1=O', 2],
    ['pyrene', 'c1cc2ccc3cccc4ccc(c1)c2c34', 8],
    ['coronene', 'c1cc2ccc3ccc4ccc5ccc6ccc1c7c2c3c4c5c67', 12],
    ['porphin', 'c1cc2cc3ccc([nH]3)cc3ccc(cc4ccc(cc1n2)[nH]4)n3', 11],
    ['fullerene C60', FULLERENE, 30],
  ])('%s has its double bonds, at most one at an atom', (_, smiles, expected) => {
    const doubles = doublesAtAtoms(smiles);
    expect(Math.max(...doubles)).toBe(1);
    expect(doubles.reduce((sum, each) => sum + each, 0) / 2).toBe(expected);
  });

  it('closes in C60 exactly where each carbon has three neighbours', () => {
    const { atoms, bonds } = readSmiles(FULLERENE);
    expect([atoms.length, bonds.length]).toEqual([60, 90]);
    expect(atoms.every((_, atom) => bonds.filter(({ from, to }) => from === atom || to === atom).length === 3)).toBe(true);
  });

  it('reads a chain of 152 aromatic rings', () => {
    const polyphenyl = `c1ccccc1${'-c1ccc(cc1)'.repeat(150)}-c1ccccc1`;
    const doubles = doublesAtAtoms(polyphenyl);
    expect([doubles.length, doubles.every((each) => each === 1)]).toEqual([912, true]);
  });
});
