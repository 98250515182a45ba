// Shapes of more than a hundred atoms: what the search here takes, and how low it comes, beside OpenChemLib's conformer generator.
import type { Vec3 } from '../src/chemistry/molecule';
import { conformer } from '../src/chemistry/shape/embed';
import { lowShape } from '../src/chemistry/shape/low-shape';
import { FINAL, minimise } from '../src/chemistry/shape/minimise';
import { centresInSmiles, doubleBondsInSmiles } from '../src/chemistry/smiles/stereo-smiles';
import { readSmiles } from '../src/chemistry/smiles/read-smiles';
import { perceiveWritten } from '../src/chemistry/stereo/perceive-stereo';
import { completeStructure } from '../src/chemistry/structure';

export const LARGE = [
  ['cholesteryl palmitate, 121 atoms', 'CCCCCCCCCCCCCCCC(=O)O[C@H]1CC[C@@]2(C)C(=CC[C@@H]3[C@@H]2CC[C@]2(C)[C@H](CC[C@@H]32)[C@H](C)CCCC(C)C)C1'],
  ['paclitaxel, 113', 'CC1=C2[C@H](C(=O)[C@@]3([C@H](C[C@@H]4[C@]([C@H]3[C@@H]([C@@](C2(C)C)(C[C@@H]1OC(=O)[C@@H]([C@H](C5=CC=CC=C5)NC(=O)C6=CC=CC=C6)O)O)OC(=O)C7=CC=CC=C7)(CO4)OC(=O)C)O)C)OC(=O)C'],
  ['erythromycin, 118', 'CC[C@@H]1[C@@]([C@@H]([C@H](C(=O)[C@@H](C[C@@]([C@@H]([C@H]([C@@H]([C@H](C(=O)O1)C)O[C@H]2C[C@@]([C@H]([C@@H](O2)C)O)(C)OC)C)O[C@H]3[C@@H]([C@H](C[C@H](O3)C)N(C)C)O)(C)O)C)C)O)(C)O'],
] as const;

/** Milliseconds of this process. */
function timed<T>(run: () => T): readonly [T, number] {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
}

/** Milliseconds and kcal/mol of the search, then those of the generator, relaxed. */
export function measureLarge(smiles: string): readonly number[] {
  const graph = readSmiles(smiles);
  const structure = completeStructure(graph);
  const stereo = perceiveWritten(structure, { centres: centresInSmiles(smiles, graph, structure), doubleBonds: doubleBondsInSmiles(graph, structure) });
  const members = structure.atoms.map((_, atom) => atom);
  const [own, ownTime] = timed(() => lowShape(structure, stereo, members, () => undefined, { budgetMs: Infinity }));
  const [theirs, time] = timed(() => {
    const raw: readonly Vec3[] | undefined = conformer(structure, stereo, members, 1);
    return raw && minimise(structure, members, raw, FINAL);
  });
  return [ownTime, own?.search?.energy ?? NaN, time, theirs?.energy ?? NaN];
}
