// Whatever the strict readers refuse, the whole pipeline refuses with the same code and place, and never makes a molecule of it.
import { array, assert, asyncProperty, constantFrom } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ChemistryError } from '../../src/chemistry/chemistry-error';
import { startInProcessHost } from '../../src/chemistry/loading/in-process-host';
import type { MoleculeSource } from '../../src/chemistry/molecule';
import { createMoleculeLoader } from '../../src/chemistry/loading/molecule-loader';
import { MALFORMED_CASES } from './malformed-cases';

const load = createMoleculeLoader(startInProcessHost);

async function refusal(source: MoleculeSource): Promise<ChemistryError | undefined> {
  try {
    await load(source);
    return undefined;
  } catch (error) {
    return error as ChemistryError;
  }
}

describe.each(MALFORMED_CASES)('$name', ({ source, code, position }) => {
  it('is refused', async () => {
    const error = await refusal(source);
    expect(error).toBeInstanceOf(ChemistryError);
    expect({ code: error?.code, position: error?.position }).toEqual({ code, position });
    expect(error?.message).toMatch(/^[A-ZÀ-Þ"“$&*(0-9].*[.?!]$/s);
  });
});

describe('what is no source at all', () => {
  it.each([[undefined], [null], [{}], ['CCO'], [{ smiles: 3 }], [{ molfile: null }], [{ sdf: [] }], [{ smiles: 'C', molfile: 'x' }]])('%j', async (source) => {
    const error = await refusal(source as unknown as MoleculeSource);
    expect(error).toBeInstanceOf(ChemistryError);
    expect(error?.code).toBe('syntax');
  });

  it.each([[-1], [0.5], [NaN], ['1']])('an SDF record %j', async (record) => {
    expect((await refusal({ sdf: 'x', record } as unknown as MoleculeSource))?.code).toBe('syntax');
  });
});

describe('too large', () => {
  it('for a shape: more than 1 000 atoms, hydrogens included', async () => {
    // C334H670 has 1 004 atoms.
    expect((await refusal({ smiles: 'C'.repeat(334) }))?.code).toBe('too-large');
  });
});

describe('random text', () => {
  it('ends in a molecule or a ChemistryError, nothing else', async () => {
    const piece = constantFrom('C', 'N', 'O', 'c1ccccc1', '(', ')', '=', '#', '1', '2', '[', ']', '@', '/', '\\', '.', '+', '-', 'Cl', '[nH]', '%10', 'é');
    await assert(
      asyncProperty(array(piece, { maxLength: 7 }), async (pieces) => {
        const error = await refusal({ smiles: pieces.join('') });
        return error === undefined || error instanceof ChemistryError;
      }),
      { numRuns: 60, seed: 20 },
    );
  });
});
