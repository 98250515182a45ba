// Whatever comes in: the readers give a graph that holds together or throw a ChemistryError, and accept nothing that RDKit does not.
import type { MainModule } from '@rdkit/rdkit';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ChemistryError } from '../../src/chemistry/chemistry-error';
import type { Graph } from '../../src/chemistry/graph/graph';
import { readMolfile } from '../../src/chemistry/molfile/read-molfile';
import { readSdf } from '../../src/chemistry/molfile/read-sdf';
import { readSmiles } from '../../src/chemistry/smiles/read-smiles';
import { isMetal } from '../../src/chemistry/graph/usual-forms';
import { CHBRCLF, ETHANOL, GLYCINE } from './molfile-samples';
import { loadRdkit, summaryOfGraph, summaryOfRdkit } from './rdkit';
import { VALID_SMILES } from './read-smiles-valid';

let rdkit: MainModule;
beforeAll(async () => {
  rdkit = await loadRdkit();
});

/** A graph, or undefined for a refusal; any other error fails the test. */
function attempt(read: () => Graph): Graph | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof ChemistryError && error.message.endsWith('.')) return undefined;
    throw error;
  }
}

function expectSound({ atoms, bonds, dimensions }: Graph): void {
  expect(atoms.length).toBeGreaterThan(0);
  const pairs = new Set<string>();
  for (const { from, to, order } of bonds) {
    expect(from !== to && from in atoms && to in atoms).toBe(true);
    expect([1, 2, 3, 'dative']).toContain(order);
    pairs.add(`${Math.min(from, to)}-${Math.max(from, to)}`);
  }
  expect(pairs.size).toBe(bonds.length);
  for (const { hydrogens, charge, unpairedElectrons, position } of atoms) {
    expect(hydrogens >= 0 && Math.abs(charge) <= 15 && unpairedElectrons >= 0).toBe(true);
    if (dimensions > 0) expect(position?.every(Number.isFinite)).toBe(true);
  }
}

/** The comparisons with RDKit take the same samples each time; the others take new ones. */
const SEED = 20_261_123;

interface Edit {
  readonly place: number;
  readonly cut: number;
  readonly insert: string;
}

/** Cuts and inserts at places given as fractions of the text. */
function edited(text: string, edits: readonly Edit[]): string {
  return edits.reduce((current, { place, cut, insert }) => {
    const at = Math.floor(place * (current.length + 1));
    return current.slice(0, at) + insert + current.slice(at + cut);
  }, text);
}

const edits = (pieces: readonly string[]) =>
  fc.array(
    fc.record({ place: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.integer({ min: 0, max: 3 }), insert: fc.constantFrom(...pieces) }),
    { minLength: 1, maxLength: 4 },
  );

const SMILES_PIECES = [
  '', 'C', 'c', 'N', 'n', 'O', 'o', 'S', 's', 'F', 'Cl', 'Br', 'P', 'B', '(', ')', '1', '2', '%10', '=', '#', ':', '-', '/', '\\', '.', '[', ']',
  '@', '@@', 'H', '+', '-', '[nH]', '[N+]', '[O-]', '[C@H]', '[13C]', '[Fe]', '*', '~', '>', ' ', 'é', '\u0000', '99',
];

/** Where the reader follows OpenSMILES or chemistry and RDKit does not: a dot that opens a branch, aromatic boron that takes a
 * hydrogen, halogens of three, five and seven bonds, metals of any charge and valence,
 * unpaired electrons beyond the second row, and five-bonded nitrogen without carbon. */
function isBeyondRdkit(text: string, { atoms, bonds }: Graph): boolean {
  const held = atoms.map(() => 0);
  for (const { from, to, order } of bonds) for (const atom of [from, to]) held[atom] = (held[atom] ?? 0) + (order === 'dative' ? 0 : order);
  const unusual = atoms.some(
    ({ element, unpairedElectrons }, atom) =>
      isMetal(element) || (/^(?:Cl|Br|I)$/.test(element) && (held[atom] ?? 0) > 1) || (unpairedElectrons > 0 && !/^[HBCNOF]$/.test(element)),
  );
  return unusual || /\(\.|b|N#N=O|O=N#N/.test(text);
}

function expectNoMoreThanRdkit(smiles: string): void {
  const graph = attempt(() => readSmiles(smiles));
  if (!graph) return;
  expectSound(graph);
  const [text = ''] = smiles.trim().split(/\s/);
  if (isBeyondRdkit(text, graph)) return;
  const mol = rdkit.get_mol(text, JSON.stringify({ removeHs: false }));
  if (!mol) throw new Error(`RDKit does not read ${text}`);
  expect(summaryOfGraph(graph), text).toEqual(summaryOfRdkit(mol));
  mol.delete();
}

describe('SMILES', () => {
  it('random text is read or refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const graph = attempt(() => readSmiles(text));
        if (graph) expectSound(graph);
      }),
      { numRuns: 3000 },
    );
  });

  it('random pieces are read or refused, and what is read RDKit reads alike', () => {
    const pieces = fc.array(fc.constantFrom(...SMILES_PIECES), { maxLength: 24 }).map((parts) => parts.join(''));
    fc.assert(fc.property(pieces, (smiles) => expectNoMoreThanRdkit(smiles)), { numRuns: 6000, seed: SEED });
  });

  it('damaged SMILES are read or refused, and what is read RDKit reads alike', () => {
    fc.assert(
      fc.property(fc.constantFrom(...VALID_SMILES), edits(SMILES_PIECES), (smiles, changes) => expectNoMoreThanRdkit(edited(smiles, changes))),
      { numRuns: 6000, seed: SEED },
    );
  });
});

describe('molfiles', () => {
  const samples = [ETHANOL, GLYCINE, CHBRCLF];
  const MOLFILE_PIECES = ['', ' ', '  ', '\n', '\r', '\t', '0', '1', '9', '-', '.', 'C', 'N', 'Cl', 'A', 'NaN', 'M  END', 'M  CHG  1   1   1\n', 'M  V30 ', '$$$$\n', '\u0000', '(', '='];

  it('damaged files are read or refused', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), edits(MOLFILE_PIECES), (sample, changes) => {
        const text = edited(sample, changes);
        for (const graph of [attempt(() => readMolfile(text)), attempt(() => readSdf(text))]) if (graph) expectSound(graph);
      }),
      { numRuns: 4000 },
    );
  });

  it('random lines are read or refused', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary-ascii', maxLength: 40 }), { maxLength: 12 }), (lines) => {
        const graph = attempt(() => readMolfile(lines.join('\n')));
        if (graph) expectSound(graph);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(samples.map((sample) => [sample.split('\n')[0] ?? '', sample]))('%s cut at any character is the same molecule or refused', (_, sample) => {
    const whole = summaryOfGraph(readMolfile(sample));
    let refused = 0;
    for (let length = 0; length < sample.length; length++) {
      const graph = attempt(() => readMolfile(sample.slice(0, length)));
      if (graph) expect(summaryOfGraph(graph)).toEqual(whole);
      else refused++;
    }
    expect(refused).toBeGreaterThan(sample.length - 20);
  });

  it.each(samples.map((sample) => [sample.split('\n')[0] ?? '', sample]))('%s without any one of its lines is the same molecule or refused', (_, sample) => {
    const whole = summaryOfGraph(readMolfile(sample));
    const lines = sample.trimEnd().split('\n');
    lines.forEach((line, left) => {
      if (line.includes('CHG')) return;
      const graph = attempt(() => readMolfile(`${lines.filter((_line, index) => index !== left).join('\n')}\n`));
      if (graph) expect(summaryOfGraph(graph), `without line ${left + 1}`).toEqual(whole);
    });
  });
});
