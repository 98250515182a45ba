// Our own MMFF94s columns: the energy is OpenChemLib's to the seventh digit, the slope is that of the energy, and relaxing ends where
// OpenChemLib's minimiser ends.
import { describe, expect, it } from 'vitest';
import { leastStrained } from '../../src/chemistry/shape/distance-geometry';
import { forceFieldOf, placesOf } from '../../src/chemistry/shape/force-field';
import { FINAL, minimise } from '../../src/chemistry/shape/minimise';
import { readField } from '../../src/chemistry/shape/read-field';
import { relaxByLibrary } from '../../src/chemistry/shape/relax-by-library';
import { centresInSmiles, doubleBondsInSmiles } from '../../src/chemistry/smiles/stereo-smiles';
import { readSmiles } from '../../src/chemistry/smiles/read-smiles';
import { perceiveWritten } from '../../src/chemistry/stereo/perceive-stereo';
import { completeStructure } from '../../src/chemistry/structure';

/** Every kind of term: rings of all sizes, linear atoms, flat nitrogens, hydrogen bonds, charges, second and third row, halogens. */
const MOLECULES = [
  'CN[C@@]1(CCCCC1=O)c1ccccc1Cl', 'CC(C)Cc1ccc(cc1)C(C)C(=O)O', 'CN1C=NC2=C1C(=O)N(C(=O)N2C)C', 'C1CCC(CC1)(c1ccccc1)N1CCCCC1', 'CC#N', 'C=C=C',
  'O', 'C', 'CO', '[NH4+]', 'CS(=O)(=O)N', 'CSC', 'c1ccsc1', 'c1ccoc1', 'c1cc[nH]c1', 'C1CC1', 'C1CCC1', 'FC(F)(F)Cl', 'BrCCI', 'CP(=O)(O)O', 'C[N+](=O)[O-]',
  '[O-]C(=O)C[NH3+]', 'C[Si](C)(C)C', 'CC(=O)N', 'OC=O', 'C/C=C/C', 'CN=[N+]=[N-]', 'OO', 'c1ccncc1', 'C[n+]1ccccc1', 'NC(N)=[NH2+]', 'CC(=O)[O-]', 'ClC=C', 'C1=CC=CN=N1',
] as const;

function raw(smiles: string) {
  const graph = readSmiles(smiles);
  const structure = completeStructure(graph);
  const stereo = perceiveWritten(structure, { centres: centresInSmiles(smiles, graph, structure), doubleBonds: doubleBondsInSmiles(graph, structure) });
  const members = structure.atoms.map((_, atom) => atom);
  return { structure, members, positions: leastStrained(structure, stereo, members, 2) };
}

describe('the force field', () => {
  it.each(MOLECULES)('%s has OpenChemLib’s terms, and a slope that is the change of its energy', (smiles) => {
    const { structure, members, positions } = raw(smiles);
    // Only terms that add up to OpenChemLib's energy are given back.
    const field = forceFieldOf(structure, members, positions);
    if (!field || field === 'no terms') throw new Error(`terms of ${smiles} expected`);
    const places = placesOf(field.order, positions);
    const slope = new Float64Array(places.length);
    field.energyAt(places, slope);
    const energyAt = (coordinate: number, by: number) =>
      field.energyAt(places.map((place, i) => (i === coordinate ? place + by : place)), new Float64Array(places.length));
    const worst = Math.max(...places.map((_, i) => Math.abs((energyAt(i, 1e-5) - energyAt(i, -1e-5)) / 2e-5 - (slope[i] ?? NaN)) / Math.max(1, Math.abs(slope[i] ?? NaN))));
    expect(worst).toBeLessThan(1e-4);
  });

  // Flat at first, cyclobutane stands on a saddle 2.4 kcal/mol above its puckered ring.
  it.each(['CN[C@@]1(CCCCC1=O)c1ccccc1Cl', 'CN1C=NC2=C1C(=O)N(C(=O)N2C)C', 'C1CCC1', 'C=C=C', 'CS(=O)(=O)N', 'C[n+]1ccccc1', 'CC(=O)N', 'C[Si](C)(C)C'])(
    'relaxes %s to no more than 0.02 kcal/mol above where OpenChemLib’s minimiser ends',
    (smiles) => {
      const { structure, members, positions } = raw(smiles);
      const theirs = relaxByLibrary(structure, members, positions, FINAL.tolerances);
      expect((minimise(structure, members, positions, FINAL)?.energy ?? NaN) - (theirs?.energy ?? NaN)).toBeLessThan(0.02);
    },
  );

  it('knows a molecule that it has no terms for from one that it cannot read', () => {
    const { structure, members, positions } = raw('CB(O)O');
    expect(forceFieldOf(structure, members, positions)).toBe('no terms');
    expect(minimise(structure, members, positions, FINAL)).toBeUndefined();
    expect(readField({})).toBeUndefined();
    expect(readField({ a: { b: { c: [{ d: {}, e: 0, f: 1, g: 1.5, h: 5 }, { unknown: 1 }] } } })).toBeUndefined();
  });
});
