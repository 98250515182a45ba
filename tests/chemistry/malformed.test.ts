// Each malformed input is refused with its code, its place, and a sentence that a reader can use.
import { describe, expect, it } from 'vitest';
import { ChemistryError } from '../../src/chemistry/chemistry-error';
import type { MoleculeSource } from '../../src/chemistry/molecule';
import { readMolfile } from '../../src/chemistry/molfile/read-molfile';
import { readSdf } from '../../src/chemistry/molfile/read-sdf';
import { readSmiles } from '../../src/chemistry/smiles/read-smiles';
import { MALFORMED_CASES } from './malformed-cases';

function read(source: MoleculeSource) {
  if ('smiles' in source) return readSmiles(source.smiles);
  return 'molfile' in source ? readMolfile(source.molfile) : readSdf(source.sdf, source.record);
}

function refusal(source: MoleculeSource): unknown {
  try {
    return read(source);
  } catch (error) {
    return error;
  }
}

describe('malformed input', () => {
  it.each(MALFORMED_CASES)('$name', ({ source, code, position }) => {
    const error = refusal(source);
    expect(error).toBeInstanceOf(ChemistryError);
    const { message, ...rest } = error as ChemistryError;
    expect({ code: rest.code, position: rest.position }, message).toEqual({ code, position });
    expect(message).toMatch(/^[A-Z“0-9$].{10,200}\.$/su);
  });

  it('names the place in the sentence as a reader counts', () => {
    expect(() => readSmiles('C1CC2CCC1')).toThrow('The ring opened with 2 at character 5 is never closed.');
    expect(() => readSmiles('CC(C)(C)(C)C')).toThrow('Carbon at character 2 has 5 bonds; it can have at most 4.');
    expect(() => readSmiles('C[N+](C)(C)(C)C')).toThrow('Nitrogen with charge +1 at character 2 has 5 bonds; it can have at most 4.');
    expect(() => readSmiles('O=Cl=O')).toThrow('Chlorine at character 3 has 4 bonds; it can have 1, 3, 5 or 7.');
  });
});
