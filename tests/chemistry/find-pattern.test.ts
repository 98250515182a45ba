// The atoms of a SMARTS, against an independent toolkit; and patterns that cannot be read.
import { beforeAll, describe, expect, it } from 'vitest';
import type { MainModule } from '@rdkit/rdkit';
import { createJobQueue } from '../../src/chemistry/loading/job-queue';
import { patternFinder } from '../../src/chemistry/loading/pattern-job';
import { startInProcessPatternHost } from '../../src/chemistry/loading/run-pattern-job';
import { readMolecule } from '../../src/chemistry/read-molecule';
import { loadRdkit } from './rdkit';

const findPattern = patternFinder(createJobQueue(startInProcessPatternHost));

let rdkit: MainModule;
beforeAll(async () => {
  rdkit = await loadRdkit();
});

/** Heavy atoms in the order of the SMILES, which both keep. */
function expected(smiles: string, smarts: string): readonly number[] {
  const [molecule, query] = [rdkit.get_mol(smiles), rdkit.get_qmol(smarts)];
  if (!molecule || !query) throw new Error(`RDKit reads neither ${smiles} nor ${smarts}.`);
  const matches = JSON.parse(molecule.get_substruct_matches(query)) as { readonly atoms: readonly number[] }[] | Record<string, never>;
  molecule.delete();
  query.delete();
  return Array.isArray(matches) ? [...new Set(matches.flatMap(({ atoms }) => atoms))].sort((a, b) => a - b) : [];
}

const KETAMINE = 'CNC1(CCCCC1=O)c1ccccc1Cl';
/** Rings whose aromaticity is a matter of convention, such as that of uracil, are not among them. */
const MOLECULES = [KETAMINE, 'C[NH3+]', 'CC(=O)Nc1ccc(O)cc1', 'c1ccc2[nH]ccc2c1', 'O=C(O)c1ccncc1', 'Cn1cccc1-c1ccccc1', 'ClC(Cl)=C'].map((smiles) => ({ smiles, molecule: readMolecule({ smiles }).molecule }));
const PATTERNS = ['[NX3]', 'c1ccccc1', 'C(=O)', 'C', 'c', 'N', '[#7]', '[C,N]', '[!#6]', '[#6]~[#7]', 'cCl', '[NX3;H1]', '[OX2H]', '[CX4]', 'C=C', '[N+]', 'n1cccc1', 'nc', 'ccccn', 'c1ccccc1-c', 'c(C)c', '*=O', '[O,S]C', 'Cl', '[Cl]', 'a', 'A'];

describe('a pattern', () => {
  it.each(PATTERNS)('%s finds the atoms that RDKit finds', async (pattern) => {
    for (const { smiles, molecule } of MOLECULES) {
      expect(await findPattern(molecule, pattern), smiles).toEqual(expected(smiles, pattern));
    }
  });

  it('lights the nitrogen, the ring and the ketone of ketamine', async () => {
    const molecule = MOLECULES[0]?.molecule ?? expect.fail();
    expect(await findPattern(molecule, '[NX3]')).toEqual([1]);
    expect(await findPattern(molecule, 'c1ccccc1')).toEqual([9, 10, 11, 12, 13, 14]);
    expect(await findPattern(molecule, 'C(=O)')).toEqual([7, 8]);
    expect(await findPattern(molecule, 'P')).toEqual([]);
  });

  it.each(['C(', '(C)', 'C)', 'N[', '[Xx]', 'C==C', 'CC%', 'c1cc', 'c1cc2', '=', '=C', 'C=', 'foo', '~', '[$(C=O)]', 'C.C', '[C@H](F)Cl', '[]', '€', 'C()'])('%s is refused', async (pattern) => {
    const molecule = MOLECULES[1]?.molecule ?? expect.fail();
    await expect(findPattern(molecule, pattern)).rejects.toMatchObject({ code: 'syntax', message: expect.stringMatching(/not a SMARTS/) });
  });
});
