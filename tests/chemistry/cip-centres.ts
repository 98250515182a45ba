// Centres written as SMILES, and the label that our ranking gives each: the hand as written, read by the order of the neighbours.
import { rankNeighbours } from '../../src/chemistry/stereo/rank-neighbours';
import { handInOrder } from '../../src/chemistry/stereo/handedness';
import { readSmiles } from '../../src/chemistry/smiles/read-smiles';
import { centresInSmiles } from '../../src/chemistry/smiles/stereo-smiles';
import { completeStructure } from '../../src/chemistry/structure';
import type { Molecule } from '../../src/chemistry/molecule';

/** Atoms and bonds as the SMILES writes them; no shape. */
export function graphOf(smiles: string): Molecule {
  const structure = completeStructure(readSmiles(smiles));
  return {
    name: smiles, formula: '', mass: 0, charge: 0, smiles, coordinates: 'generated', stereo: 'absolute', groups: [], warnings: [],
    atoms: structure.atoms.map(({ element, charge, isotope }) => ({ element, charge, position: [0, 0, 0], ...(isotope === undefined ? {} : { isotope }) })),
    bonds: structure.bonds.map(({ from, to, order, aromatic }) => ({ from, to, order: aromatic ? 'aromatic' : order })),
  };
}

/** By atom of the SMILES; undefined where the first three rules do not decide. */
export function labelsByRank(smiles: string): ReadonlyMap<number, 'R' | 'S' | undefined> {
  const graph = readSmiles(smiles);
  const structure = completeStructure(graph);
  const molecule = graphOf(smiles);
  return new Map(
    centresInSmiles(smiles, graph, structure).map((centre) => {
      const ranking = rankNeighbours(molecule, centre.atom);
      const [first, second, third, lowest] = ranking?.order ?? [];
      if (!ranking?.isDecided || first === undefined || second === undefined || third === undefined || lowest === undefined) return [centre.atom, undefined];
      // Seen from the lowest; the rule looks from the other side.
      return [centre.atom, handInOrder(centre, [lowest, first, second, third]) === 'clockwise' ? 'S' : 'R'];
    }),
  );
}

/** Drugs, natural products and teaching cases; every centre of each is compared. */
export const CENTRES: readonly (readonly [name: string, smiles: string])[] = [
  ['esketamine', 'CN[C@@]1(CCCCC1=O)c1ccccc1Cl'],
  ['arketamine', 'CN[C@]1(CCCCC1=O)c1ccccc1Cl'],
  ['bromochlorofluoromethane', 'F[C@H](Cl)Br'],
  ['alanine', 'C[C@H](N)C(=O)O'],
  ['cysteine', 'N[C@@H](CS)C(=O)O'],
  ['threonine', 'C[C@@H](O)[C@H](N)C(=O)O'],
  ['histidine', 'N[C@@H](Cc1c[nH]cn1)C(=O)O'],
  ['glyceraldehyde', 'OC[C@@H](O)C=O'],
  ['ephedrine', 'CN[C@@H](C)[C@H](O)c1ccccc1'],
  ['glucose', 'OC[C@H]1O[C@@H](O)[C@H](O)[C@@H](O)[C@@H]1O'],
  ['cholesterol', 'C[C@H](CCCC(C)C)[C@H]1CC[C@@H]2[C@@]1(CC[C@H]3[C@H]2CC=C4[C@@]3(CC[C@@H](C4)O)C)C'],
  ['thalidomide', 'O=C1CC[C@H](N2C(=O)c3ccccc3C2=O)C(=O)N1'],
  ['morphine', 'CN1CC[C@]23[C@@H]4[C@H]1CC5=C2C(=C(C=C5)O)O[C@H]3[C@H](C=C4)O'],
  ['penicillin G', 'CC1([C@@H](N2[C@H](S1)[C@@H](C2=O)NC(=O)Cc3ccccc3)C(=O)O)C'],
  ['limonene', 'CC1=CC[C@@H](CC1)C(C)=C'],
  ['carvone', 'CC1=CC[C@H](CC1=O)C(C)=C'],
  ['menthol', 'C[C@@H]1CC[C@H]([C@@H](C1)O)C(C)C'],
  ['camphor', 'C[C@@]12CC[C@@H](C1(C)C)CC2=O'],
  ['nicotine', 'CN1CCC[C@H]1c1cccnc1'],
  ['ibuprofen', 'CC(C)Cc1ccc(cc1)[C@H](C)C(=O)O'],
  ['naproxen', 'C[C@@H](c1ccc2cc(OC)ccc2c1)C(=O)O'],
  ['methyl phenyl sulfoxide', 'C[S@](=O)c1ccccc1'],
  ['omeprazole', 'COc1ccc2[nH]c(nc2c1)[S@@](=O)Cc1ncc(C)c(OC)c1C'],
  ['ethanol-1-d', 'C[C@H]([2H])O'],
  ['a carbon-13 isopropyl', 'C[C@H]([13CH3])O'],
  ['carbon-13 further out', 'CC[C@@H]([13CH2]C)O'],
  ['phosphine', 'C[P@](CC)c1ccccc1'],
  ['ammonium', 'C[N@+](CC)(CCC)c1ccccc1'],
  ['silane', 'C[Si@](Cl)(F)c1ccccc1'],
  ['2-pyridyl against phenyl', 'O[C@H](c1ccccc1)c1ccccn1'],
  ['3-pyridyl against 4-pyridyl', 'O[C@H](c1cccnc1)c1ccncc1'],
  ['quinoline: quinine', 'COc1ccc2nccc(c2c1)[C@H]([C@@H]1C[C@@H]2CCN1C[C@@H]2C=C)O'],
  ['furyl against thienyl', 'O[C@H](c1ccco1)c1cccs1'],
  ['vinyl against isopropyl', 'C[C@H](C=C)C(C)C'],
  ['ethynyl against vinyl', 'C[C@H](C#C)C=C'],
  ['phenyl against ethynyl', 'O[C@H](C#C)c1ccccc1'],
  ['ring against chain: a duplicate closes it', 'C[C@H](C1CCC1)CC(C)C'],
  ['cyclopropyl against isopropyl', 'O[C@H](C1CC1)C(C)C'],
  ['ring sizes: nearer duplicate', 'O[C@H](C1CCC1)C1CCCC1'],
  ['a far chlorine', 'C[C@H](CCCCCCCl)CCCCCC'],
  ['salmeterol', 'OCc1cc(ccc1O)[C@@H](O)CNCCCCCCOCCCCc1ccccc1'],
  ['dizocilpine', 'C[C@@]12c3ccccc3C[C@H](N1)c1ccccc12'],
  ['dextromethorphan', 'CN1CC[C@]23CCCC[C@H]2[C@H]1Cc1ccc(OC)cc13'],
  ['tartaric acid', 'OC(=O)[C@H](O)[C@@H](O)C(=O)O'],
];
