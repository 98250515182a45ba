// The facts card: ketamine's data sheet as it is read and copied, estimates marked, nothing invented where nothing is known.
import { describe, expect, it } from 'vitest';
import { readWithFacts } from '../../src/chemistry/loading/read-with-facts';
import { factRows, factsText } from '../../src/content/fact-rows';

const rowsOf = (smiles: string) => {
  const { molecule, facts } = readWithFacts({ smiles });
  return factRows(molecule, facts);
};
const valuesOf = (smiles: string) => Object.fromEntries(rowsOf(smiles).map(({ label, value }) => [label, value.replaceAll('\u00a0', ' ')]));

describe('fact rows', () => {
  it('give ketamine as data sheets do', () => {
    // Mass 237.73 and exact mass 237.0920 by IUPAC's and AME's atomic masses; TPSA 29.1 by Ertl's terms (NH 12.03, C=O 17.07).
    expect(valuesOf('CN[C@@]1(CCCCC1=O)c1ccccc1Cl')).toMatchObject({
      Formula: 'C₁₃H₁₆ClNO',
      Mass: '237.73 g/mol',
      'Exact mass': '237.0920 u',
      'Polar surface area': '29.1 Å²',
      'Hydrogen-bond donors': '1',
      'Hydrogen-bond acceptors': '2',
      'Rotatable bonds': '2',
    });
  });

  it('mark the estimate, and only it', () => {
    const marked = rowsOf('CN[C@@]1(CCCCC1=O)c1ccccc1Cl').filter(({ isEstimate }) => isEstimate);
    expect(marked.map(({ label }) => label)).toEqual(['cLogP']);
    expect(marked[0]?.note).toContain('calculated estimate');
  });

  it('copy what programs read: no subscripts, no unit, a plain minus', () => {
    const rows = rowsOf('[O-]C(=O)C');
    const copied = Object.fromEntries(rows.map(({ label, copy }) => [label, copy]));
    expect(copied).toMatchObject({ Formula: 'C2H3O2-', Mass: '59.04', Charge: '-1' });
    expect(rows.find(({ label }) => label === 'Charge')?.value).toBe('\u22121');
    expect(factsText('Acetate', rows)).toMatch(/^Acetate\nFormula: C₂H₃O₂⁻\nMass: 59\.04 g\/mol\n/);
  });

  it('name the charge of ions only, and no partition coefficient without carbon', () => {
    expect(valuesOf('C')).not.toHaveProperty('Charge');
    expect(valuesOf('[Mg+2]')).toMatchObject({ Charge: '+2' });
    expect(valuesOf('[Mg+2]')).not.toHaveProperty('cLogP');
  });

  it('tell of a molecule without facts what it carries itself', () => {
    const { molecule } = readWithFacts({ smiles: 'CCO' });
    expect(factRows(molecule, undefined).map(({ label }) => label)).toEqual(['Formula', 'Mass', 'SMILES']);
  });

  it('show the beginning of a SMILES that nobody reads to its end, and copy the whole', () => {
    const smiles = 'C'.repeat(9000);
    const row = factRows({ ...readWithFacts({ smiles: 'CCO' }).molecule, smiles }, undefined).at(-1);
    expect(row).toMatchObject({ value: `${'C'.repeat(400)}…`, copy: smiles });
  });
});
