// The data sheet of a molecule that was shown without one: the same as read along, worked out once, again after a failure, and not of what is too large.
import { describe, expect, it } from 'vitest';
import { factsFinder, type FactsHost } from '../../src/chemistry/loading/facts-job';
import { createJobQueue } from '../../src/chemistry/loading/job-queue';
import { factsOf, readWithFacts } from '../../src/chemistry/loading/read-with-facts';
import { readMolecule } from '../../src/chemistry/read-molecule';
import type { Molecule } from '../../src/chemistry/molecule';

/** Answers on this thread, and counts; the first `failing` times the worker is not there. */
function countingHost(failing = 0) {
  const asked: Molecule[] = [];
  const host: FactsHost = {
    tell: async (molecule) => {
      asked.push(molecule);
      if (asked.length <= failing) throw new Error('no connection');
      // As a worker is handed it.
      return factsOf(structuredClone(molecule));
    },
    stop: () => undefined,
    isDead: () => false,
  };
  return { asked, find: factsFinder(createJobQueue(() => host)) };
}

const SEVERAL = ['CN[C@@]1(CCCCC1=O)c1ccccc1Cl', 'C[N+](C)(C)CC(=O)[O-]', '[2H]OC([2H])([2H])[2H]', 'F/C=C/F', 'C[Si](C)(C)C', '[Mg+2]', 'O=c1cc[nH]c(=O)[nH]1'];

describe('the facts asked for', () => {
  it.each(SEVERAL)('%s: are those that are read along', async (smiles) => {
    const { molecule, facts } = readWithFacts({ smiles });
    expect(facts?.exactMass).toBeGreaterThan(0);
    expect(await countingHost().find(molecule)).toEqual(facts);
  });

  it('are not worked out for a picture', () => {
    expect(readMolecule({ smiles: 'CCO' })).not.toHaveProperty('facts');
  });

  it('are worked out once for each molecule', async () => {
    const { asked, find } = countingHost();
    const [ethanol, water] = [readMolecule({ smiles: 'CCO' }).molecule, readMolecule({ smiles: 'O' }).molecule];
    expect(await Promise.all([find(ethanol), find(ethanol)])).toEqual([factsOf(ethanol), factsOf(ethanol)]);
    await find(water);
    await find(ethanol);
    expect(asked).toEqual([ethanol, water]);
  });

  it('are asked for again where the worker was not there', async () => {
    const { asked, find } = countingHost(1);
    const { molecule } = readMolecule({ smiles: 'CCO' });
    await expect(find(molecule)).rejects.toMatchObject({ code: 'unsupported' });
    expect((await find(molecule))?.canonicalSmiles).toBe(factsOf(molecule)?.canonicalSmiles);
    expect(asked).toHaveLength(2);
  });

  it('do not trouble the worker with what is too large for them', async () => {
    const { asked, find } = countingHost();
    const { molecule } = readMolecule({ smiles: '[Ar]' });
    const [argon] = molecule.atoms;
    if (!argon) expect.fail();
    expect(await find({ ...molecule, atoms: Array.from({ length: 5001 }, () => argon) })).toBeUndefined();
    expect(asked).toEqual([]);
  });
});
