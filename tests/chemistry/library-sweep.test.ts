// Every molecule of the library is what it says it is: identity by an independent toolkit, hands, groups, a sound geometry.
import { readFileSync } from 'node:fs';
import type { MainModule } from '@rdkit/rdkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { findByName, LIBRARY, type LibraryEntry, type LibraryId } from '../../molecules';
import { exportMolecule } from '../../src/chemistry/export-molecule';
import type { Molecule } from '../../src/chemistry/molecule';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { distance } from '../../src/chemistry/vector';
import { IDENTITIES } from './library-identity';
import { loadRdkit } from './rdkit';

const ids = Object.keys(LIBRARY) as LibraryId[];
const textOf = (id: LibraryId, end: 'mol' | 'smi') => readFileSync(new URL(`../../molecules/${id}.${end}`, import.meta.url), 'utf8');

let rdkit: MainModule;
const molecules = new Map<LibraryId, Molecule>();
const moleculeOf = (id: LibraryId) => molecules.get(id) as Molecule;

beforeAll(async () => {
  rdkit = await loadRdkit();
  for (const id of ids) molecules.set(id, readMolecule({ molfile: textOf(id, 'mol') }).molecule);
});

function inchiKey(input: string): string {
  const mol = rdkit.get_mol(input);
  if (!mol) throw new Error(`RDKit refuses ${input}`);
  const key = rdkit.get_inchikey_for_inchi(mol.get_inchi());
  mol.delete();
  return key;
}

function canonical(input: string): string {
  const mol = rdkit.get_mol(input, JSON.stringify({ removeHs: true }));
  if (!mol) throw new Error(`RDKit refuses ${input}`);
  const smiles = mol.get_smiles();
  mol.delete();
  return smiles;
}

describe.each(ids)('%s', (id) => {
  const entry = LIBRARY[id];
  const identity = IDENTITIES[id];

  it('has the InChIKey of its substance, by its SMILES and by its molfile', () => {
    expect(inchiKey(textOf(id, 'smi').split(' ')[0] ?? '')).toBe(identity.inchiKey);
    const skeleton = identity.inchiKey.slice(0, 14);
    expect(inchiKey(textOf(id, 'mol'))).toMatch(new RegExp(`^${skeleton}-`));
    // A racemate is drawn as one hand, and cages have hands to InChI that cancel out: there the whole key speaks of the drawing.
    const isDrawnAsOne = entry.stereo === 'absolute' || identity.labels.length === 0;
    const isCage = entry.groups.some((group) => group === 'adamantane-cage');
    if (isDrawnAsOne && !isCage) expect(inchiKey(textOf(id, 'mol'))).toBe(identity.inchiKey);
  });

  it('has its formula, charge, stereo and labels', () => {
    const { formula, charge, stereo, atoms } = moleculeOf(id);
    expect({ formula, charge, stereo }).toEqual({ formula: entry.formula, charge: identity.charge, stereo: entry.stereo });
    expect(atoms.flatMap((atom) => atom.stereo ?? [])).toEqual(identity.labels);
  });

  it('has the groups that the story names', () => {
    const found = moleculeOf(id).groups.map((group) => group.id);
    expect(entry.groups.filter((group) => !found.includes(group))).toEqual([]);
    expect(new Set(found).size).toBe(found.length);
  });

  it('is a sound geometry from the file: finite, centred, nothing on top of anything, bonds of usual length', () => {
    const { atoms, bonds, coordinates } = moleculeOf(id);
    expect(coordinates).toBe('file');
    for (const axis of [0, 1, 2] as const) {
      const heavy = atoms.filter(({ element }) => element !== 'H');
      expect(Math.abs(heavy.reduce((sum, { position }) => sum + position[axis], 0) / heavy.length)).toBeLessThan(0.01);
    }
    const gaps = atoms.flatMap((a, i) => atoms.slice(i + 1).map((b) => distance(a.position, b.position)));
    expect(gaps.every((gap) => gap > 0.9)).toBe(true);
    for (const { from, to } of bonds) {
      const [a, b] = [atoms[from], atoms[to]];
      const length = a && b ? distance(a.position, b.position) : NaN;
      expect(length).toBeGreaterThan(0.93);
      expect(length).toBeLessThan(1.85);
    }
  });

  it('carries the chiral flag of its stereo', () => {
    expect(textOf(id, 'mol').split('\n')[3]?.slice(12, 15)).toBe(entry.stereo === 'absolute' ? '  1' : '  0');
  });

  it('has a SMILES that RDKit reads as the molfile', () => {
    const { smiles } = moleculeOf(id);
    // What no 3D file says: a cage's hands cancel, and a mixture has both.
    const isWritten = entry.stereo === 'racemic' || entry.groups.some((group) => group === 'adamantane-cage');
    expect(canonical(smiles)).toBe(isWritten ? canonical(textOf(id, 'smi').split(' ')[0] ?? '') : canonical(textOf(id, 'mol')));
  });

  it('is the same after each export', () => {
    const { warnings, ...molecule } = moleculeOf(id);
    for (const again of [
      readMolecule({ molfile: exportMolecule(moleculeOf(id), 'mol') }).molecule,
      readMolecule({ sdf: exportMolecule(moleculeOf(id), 'sdf') }).molecule,
    ]) expect(again).toEqual({ ...molecule, warnings });
  });

  it('has a 2D formula with a place for each heavy atom', () => {
    const { depiction } = readMolecule({ molfile: textOf(id, 'mol') });
    const heavy = moleculeOf(id).atoms.filter(({ element }) => element !== 'H').length;
    expect(depiction.atoms).toHaveLength(heavy);
    expect(depiction.atoms.every(([x, y]) => x > 0 && y > 0 && x < depiction.width && y < depiction.height)).toBe(true);
  });
});

describe('names', () => {
  it('finds ids, names and synonyms whatever their case, spaces and dashes', () => {
    expect(findByName('Esketamine')).toBe('esketamine');
    expect(findByName(' s-KETAMINE ')).toBe('esketamine');
    expect(findByName('MK–801')).toBe('dizocilpine');
    expect(findByName('unobtainium')).toBeUndefined();
  });

  it('gives no name to two molecules', () => {
    const names = ids.flatMap((id) => {
      const { name, synonyms }: LibraryEntry = LIBRARY[id];
      return Array.from(new Set([id, name].concat(synonyms).map((each) => each.toLowerCase().replaceAll(' ', ''))));
    });
    expect(new Set(names).size).toBe(names.length);
  });
});
