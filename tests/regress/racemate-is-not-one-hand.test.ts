// The racemate's SMILES was that of the hand it is drawn as, so copying or sharing it made one enantiomer of a mixture.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exportMolecule } from '../../src/chemistry/export-molecule';
import { canonicalSmiles } from '../../src/chemistry/properties/facts';
import { readMolecule } from '../../src/chemistry/read-molecule';

const read = (id: string) =>
  readMolecule({ molfile: readFileSync(new URL(`../../molecules/${id}.mol`, import.meta.url), 'utf8') }).molecule;

it('writes racemic ketamine without a hand, and keeps the drawn label', () => {
  const ketamine = read('ketamine');
  expect(ketamine.stereo).toBe('racemic');
  expect(ketamine.atoms.flatMap(({ stereo }) => stereo ?? [])).toEqual(['S']);
  expect(ketamine.smiles).not.toContain('@');
  expect(canonicalSmiles(ketamine)).not.toContain('@');
  expect(exportMolecule(ketamine, 'smiles')).not.toContain('@');
  expect(readMolecule({ molfile: exportMolecule(ketamine, 'mol') }).molecule.stereo).toBe('racemic');
});

it('keeps the hand of the two enantiomers', () => {
  const [s, r] = [read('esketamine').smiles, read('arketamine').smiles];
  expect(s).toContain('@');
  expect(r).toContain('@');
  expect(s).not.toBe(r);
});
