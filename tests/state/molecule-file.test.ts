// Which kind of file a text is, and how many molecules it holds.
import { describe, expect, it } from 'vitest';
import { openMoleculeFile, sourceOf } from '../../src/state/molecule-file';

const mol = 'water\n  x\n\n  1  0  0  0  0  0  0  0  0  0999 V2000\n    0.0 0.0 0.0 O\nM  END\n';

describe('openMoleculeFile', () => {
  it.each([
    ['a.mol', mol, 'molfile', 1],
    ['A.MDL', mol, 'molfile', 1],
    ['a.txt', mol, 'molfile', 1],
    ['noextension', mol, 'molfile', 1],
    ['a.sdf', mol, 'sdf', 1],
    ['a.sdf', `${mol}$$$$\n${mol}$$$$\n`, 'sdf', 2],
    ['a.sdf', `${mol}$$$$\r\n${mol}`, 'sdf', 2],
    ['a.sdf', `${mol}$$$$\n\n \n`, 'sdf', 1],
    ['a.mol', `${mol}> <x>\n1\n\n$$$$\n`, 'sdf', 1],
    ['a.smi', 'CCO ethanol\nCCC\n', 'smiles', 1],
    ['a.txt', 'CCO', 'smiles', 1],
  ] as const)('%s', (name, text, format, records) => {
    expect(openMoleculeFile(name, text)).toEqual({ name, text, format, records, record: 0 });
  });

  it('takes the first line of a .smi that says anything', () => {
    expect(sourceOf(openMoleculeFile('a.smi', '\uFEFF\r\n# made by hand\r\nCCO ethanol\r\nC\r\n'))).toEqual({ smiles: 'CCO ethanol' });
  });

  it('asks chemistry for the record', () => {
    expect(sourceOf({ ...openMoleculeFile('a.sdf', mol), record: 4 })).toEqual({ sdf: mol, record: 4 });
    expect(sourceOf(openMoleculeFile('a.mol', mol))).toEqual({ molfile: mol });
  });
});
