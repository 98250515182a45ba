// The tables that browsers fetch are a part of OpenChemLib's: with that part alone, in a copy of the library that has seen no other,
// molecules of every kind get the same terms, energies and shapes as with the whole.
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type * as Ocl from 'openchemlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { cutTables, TABLES } from '../../scripts/cut-tables';

const library = fileURLToPath(new URL('../../molecules/', import.meta.url));
const LIBRARY = readdirSync(library).flatMap((file) => (file.endsWith('.smi') ? [readFileSync(library + file, 'utf8').split(/\s/)[0] ?? ''] : []));

/** Elements, charges, rings and bonds that MMFF94s has types for, and some that it has only empirical rules or nothing for. */
const VARIED = [
  'O', 'C', 'N', '[NH4+]', 'CC#N', 'C=C=C', 'C#C', 'CO', 'C=O', 'OC=O', 'CC(=O)[O-]', 'CC(=O)N', 'NC(N)=[NH2+]', 'C[N+](=O)[O-]', 'CN=[N+]=[N-]', 'C[N+]#[C-]', 'ON=C', 'NN', 'OO',
  'CSC', 'CSSC', 'CS(=O)C', 'CS(=O)(=O)C', 'CS(=O)(=O)[O-]', 'CS(=O)(=O)N', 'CC(=S)C', 'CP', 'CP(=O)(O)O', 'COP(=O)([O-])[O-]', 'C[Si](C)(C)C', 'CF', 'FC(F)(F)Cl', 'BrCCI', 'O=Cl(=O)(=O)O',
  'C1CC1', 'C1CCC1', 'C1CCCC1', 'C1CCCCC1', 'C1=CC1', 'c1ccccc1', 'c1ccncc1', 'c1cc[nH]c1', 'c1ccoc1', 'c1ccsc1', 'c1cnc[nH]1', 'c1nnn[nH]1', 'C[n+]1ccccc1', '[O-][n+]1ccccc1', 'c1ccc2ccccc2c1',
  'c1cnc2[nH]cnc2n1', 'C1=CC=CN=N1', 'OC(=O)C(N)CO', 'C/C=C/C', 'C1CC2CCC1C2', 'CB(O)O', 'C[Se]C',
] as const;

let withWhole: typeof Ocl;
let withCut: typeof Ocl;

beforeAll(async () => {
  const script = pathToFileURL(createRequire(import.meta.url).resolve('openchemlib')).href;
  [withWhole, withCut] = await Promise.all([ownCopy(`${script}?whole`), ownCopy(`${script}?cut`)]);
  withWhole.Resources.registerFromNodejs();
  withCut.Resources.register(tables('field'));
});

const ownCopy = (address: string): Promise<typeof Ocl> => import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(`export * from '${address}'`)}`);

const tables = (name: keyof typeof TABLES) => JSON.parse(readFileSync(`${cutTables()}/resources-${name}.json`, 'utf8')) as Record<string, string>;

/** kcal/mol at places that are no shape but the same each time, or what the force field says instead. */
function energyBy({ Molecule, ForceFieldMMFF94 }: typeof Ocl, smiles: string): number | string {
  const molecule = Molecule.fromSmiles(smiles);
  molecule.addImplicitHydrogens();
  for (let atom = 0; atom < molecule.getAllAtoms(); atom++) molecule.setAtomZ(atom, Math.sin(7 * atom));
  try {
    return new ForceFieldMMFF94(molecule, ForceFieldMMFF94.MMFF94S).getTotalEnergy();
  } catch (error) {
    return String(error).replace(/Class\$\w+/, '');
  }
}

const size = (name: keyof typeof TABLES) => JSON.stringify(tables(name)).length;

const places = ({ Molecule, ConformerGenerator }: typeof Ocl) =>
  new ConformerGenerator(1).getOneConformerAsMolecule(Molecule.fromSmiles('CC(N)CO'))?.toMolfile().split('\n').slice(3);

describe('the cut tables', () => {
  it('are a tenth of OpenChemLib’s for the force field, two thirds with the torsion library, and the same to the letter', () => {
    const whole = readFileSync(createRequire(import.meta.url).resolve('openchemlib').replace('openchemlib.js', 'resources.json'), 'utf8');
    expect(size('field') / whole.length).toBeLessThan(0.1);
    expect((size('field') + size('torsions')) / whole.length).toBeLessThan(0.67);
    const all = JSON.parse(whole) as Record<string, string>;
    for (const name of ['field', 'torsions'] as const) for (const [path, text] of Object.entries(tables(name))) expect(all[path]).toBe(text);
  });

  it.each([...LIBRARY, ...VARIED])('give %s the energy that the whole gives it', (smiles) => {
    const energy = energyBy(withWhole, smiles);
    expect(energyBy(withCut, smiles)).toBe(energy);
    expect(String(energy)).not.toMatch(/missing/);
  });

  it('are all that the conformer generator asks for', () => {
    withCut.Resources.register({ ...tables('field'), ...tables('torsions') });
    expect(places(withCut)).toEqual(places(withWhole));
    expect(places(withCut)?.length).toBeGreaterThan(15);
  });
});
