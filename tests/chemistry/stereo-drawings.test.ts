// Flat drawings by another toolkit, wedges and all, are read as the molecules that it drew; and so is what we write of them.
import type { MainModule } from '@rdkit/rdkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { perceiveWritten } from '../../src/chemistry/stereo/perceive-stereo';
import { readMolfile } from '../../src/chemistry/molfile/read-molfile';
import { centresInDrawing, doubleBondsInPlaces } from '../../src/chemistry/stereo/stereo-flat';
import { completeStructure } from '../../src/chemistry/structure';
import { verifiedSmiles } from '../../src/chemistry/smiles/verified-smiles';
import { loadRdkit } from './rdkit';
import { COSTLY_MOLECULES, VALID_MOLECULES } from './valid-molecules';

const MORE: Readonly<Record<string, string>> = {
  threonine: 'C[C@@H](O)[C@H](N)C(=O)O',
  quinine: 'COc1ccc2nccc([C@@H](O)[C@@H]3C[C@@H]4CC[N@]3C[C@@H]4C=C)c2c1',
  erythromycin: 'CC[C@H]1OC(=O)[C@H](C)[C@@H](O[C@H]2C[C@@](C)(OC)[C@@H](O)[C@H](C)O2)[C@H](C)[C@@H](O[C@@H]2O[C@H](C)C[C@@H]([C@H]2O)N(C)C)[C@](C)(O)C[C@@H](C)C(=O)[C@H](C)[C@@H](O)[C@]1(C)O',
  sucrose: 'OC[C@H]1O[C@@](CO)(O[C@H]2O[C@H](CO)[C@@H](O)[C@H](O)[C@H]2O)[C@@H](O)[C@@H]1O',
  'beta-carotene end': 'CC1=C(C(C)(C)CCC1)/C=C/C(C)=C/C=C/C(C)=C/C',
  'a phosphine oxide': 'CC[P@](C)(=O)c1ccccc1',
  'an ammonium ion': 'CC[N@+](C)(CCC)c1ccccc1',
  testosterone: 'C[C@]12CC[C@H]3[C@@H](CCC4=CC(=O)CC[C@]34C)[C@@H]1CC[C@@H]2O',
};

/** Quinine's bridgehead nitrogen is written with a hand that other toolkits leave out. */
const WITHOUT_NITROGEN_HAND = /\[N@@?\]/g;

let rdkit: MainModule;
beforeAll(async () => {
  rdkit = await loadRdkit();
});

function canonical(input: string): string {
  const mol = rdkit.get_mol(input, JSON.stringify({ removeHs: true }));
  if (!mol) throw new Error(`RDKit refuses ${input}`);
  const text = mol.get_smiles();
  mol.delete();
  return text.replace(WITHOUT_NITROGEN_HAND, 'N');
}

function smilesOf(molfile: string): string {
  const graph = readMolfile(molfile);
  const structure = completeStructure(graph);
  const stereo = perceiveWritten(structure, { centres: centresInDrawing(graph, structure), doubleBonds: doubleBondsInPlaces(graph, structure) });
  const { text, isLossy } = verifiedSmiles(structure, stereo, new Set());
  return isLossy ? `lossy ${text}` : text;
}

/** Drawings of lone atoms have no coordinates to read; cages are drawn without wedges, or with wedges that say nothing. */
const SKIPPED = new Set(['helium', 'proton', 'iron(III) ion', 'sulfur hexafluoride']);
const drawn = Object.entries({ ...VALID_MOLECULES, ...COSTLY_MOLECULES, ...MORE }).filter(([name]) => !SKIPPED.has(name)).map(([name, smiles]) => ({ name, smiles }));

describe.each(drawn)('$name', ({ smiles }) => {
  it.each(['V2000', 'V3000'] as const)('reads the drawing in %s as what was drawn', (version) => {
    const mol = rdkit.get_mol(smiles);
    if (!mol) throw new Error(`RDKit refuses ${smiles}`);
    mol.set_new_coords();
    const molfile = version === 'V2000' ? mol.get_molblock() : mol.get_v3Kmolblock();
    mol.delete();
    expect(canonical(smilesOf(molfile))).toBe(canonical(smiles));
  });
});
